/** A plan that was written elsewhere, pasted or opened, looked over and made into phases: nothing before it is confirmed. */
import { Button, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { create } from 'zustand'
import type { DayId } from '../../shared/domain/id'
import { rowsIn } from '../../shared/import/delimited'
import { type Rows, tablesIn } from '../../shared/import/html-table'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import classes from './import-plan.module.css'
import { ImportPreview } from './import-preview'

/** The dialog: shut, waiting for a table, or showing one. */
const useImport = create<{ opened: boolean; rows: Rows | null }>(() => ({ opened: false, rows: null }))

export const importPlan = () => useImport.setState({ opened: true, rows: null })

/** The table on the clipboard: of a text processor, of a spreadsheet, or typed with separators; null without one. */
function pasted(data: DataTransfer | null): Rows | null {
  const tables = tablesIn(data?.getData('text/html') ?? '')
  const rows = tables.reduce<Rows>((best, own) => (own.length > best.length ? own : best), [])
  if (rows.length > 0) return rows
  const typed = rowsIn(data?.getData('text/plain') ?? '')
  return typed.length > 1 && typed.some((row) => row.length > 1) ? typed : null
}

/** Shows the whole table on the clipboard, pasted on the déroulé itself, as a plan; false when there is none. */
export function offerTable(data: DataTransfer | null): boolean {
  const found = tablesIn(data?.getData('text/html') ?? '').length > 0
  const table = found ? pasted(data) : null
  if (table) useImport.setState({ opened: true, rows: table })
  return table !== null
}

export function ImportPlan({ day }: { day: DayId }) {
  const words = useText().planImport
  const { opened, rows } = useImport()
  const text = useText()
  const close = () => useImport.setState({ opened: false, rows: null })
  return (
    <Dialog
      opened={opened}
      close={close}
      title={words.title}
      closeLabel={text.app.close}
      size={rows ? 980 : 560}
    >
      {rows ? (
        <ImportPreview day={day} rows={rows} close={close} again={() => useImport.setState({ rows: null })} />
      ) : (
        <Source />
      )}
    </Dialog>
  )
}

function Source() {
  const words = useText().planImport
  const [refused, setRefused] = useState(false)
  const show = (rows: Rows | null) => {
    setRefused(rows === null)
    if (rows) useImport.setState({ rows })
  }
  const openFile = async () => {
    const read = await told(trainerBridge().call.readPlanFile(null))
    if (read?.rows) show(read.rows)
  }
  return (
    <div className={classes.source}>
      <Text>{words.paste}</Text>
      <textarea
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
