/** A plan that was written elsewhere, pasted or opened, looked over and made into phases: nothing before it is confirmed. */
import { Button, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { DayId } from '../../../shared/domain/base/id'
import type { Incoming } from '../../../shared/incoming/incoming'
import { pageIn } from '../../../shared/incoming/page'
import { planOfLines } from '../../../shared/incoming/plan-lines'
import { textIn } from '../../../shared/incoming/text'
import {
  askForPlan,
  chosenPlan,
  giveUpPlan,
  planTaken,
  showPlan,
  useIncomingPlan,
} from '../../bridge/incoming-plan'
import { useText } from '../../bridge/words'
import { Dialog } from '../../ui/dialog'
import classes from './import-plan.module.css'
import { ImportPreview } from './import-preview'

/** The tables on the clipboard, or lines that say when: of a text processor, of a spreadsheet, or typed; null without. */
function pasted(data: DataTransfer | null): Incoming | null {
  const page = pageIn(data?.getData('text/html') ?? '')
  if (page.tables.length > 0) return page
  const text = textIn(data?.getData('text/plain') ?? '', false)
  return text.tables.length > 0 || planOfLines(text.lines) ? text : null
}

/** Shows the table on the clipboard, pasted on the déroulé itself, as a plan; false when there is none. */
export function offerTable(data: DataTransfer | null): boolean {
  const found = pasted(data)
  if (found) showPlan(found)
  return found !== null
}

export function ImportPlan({ day }: { day: DayId }) {
  const text = useText()
  const { opened, found } = useIncomingPlan()
  return (
    <Dialog
      opened={opened}
      close={() => void giveUpPlan()}
      title={text.planImport.title}
      closeLabel={text.app.close}
      size={found ? 1120 : 560}
    >
      {found ? <ImportPreview day={day} found={found} done={planTaken} again={askForPlan} /> : <Source />}
    </Dialog>
  )
}

function Source() {
  const words = useText().planImport
  const [refused, setRefused] = useState(false)
  const zone = useRef<HTMLTextAreaElement>(null)
  // Also when another file is asked for, in the dialog that stays.
  useEffect(() => zone.current?.focus(), [])
  const show = (found: Incoming | null) => {
    setRefused(found === null)
    if (found) showPlan(found)
  }
  const openFile = async () => {
    const found = await chosenPlan()
    if (found) showPlan(found)
  }
  return (
    <div className={classes.source}>
      <Text>{words.paste}</Text>
      <textarea
        ref={zone}
        className={classes.zone}
        aria-label={words.pasteLabel}
        data-autofocus
        placeholder="Ctrl+V"
        value=""
        onChange={() => {}}
        onPaste={(event) => {
          event.preventDefault()
          show(pasted(event.clipboardData))
        }}
      />
      <p role="alert" className={classes.refused}>
        {refused && words.noTable}
      </p>
      <div className={classes.file}>
        <Button
          variant="default"
          leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}
          onClick={() => void openFile()}
        >
          {words.file}
        </Button>
        <span>{words.fileHint}</span>
      </div>
    </div>
  )
}
