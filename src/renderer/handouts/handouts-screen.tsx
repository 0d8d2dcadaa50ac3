/** Supports of a session: which documents to make, the true pages of each, and the few options that change them. */
import { Button } from '@mantine/core'
import { IconFileTypeDocx, IconPrinter } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { People } from '../../shared/domain/people/people'
import type { Session } from '../../shared/domain/plan/session'
import { told, usePeople, useSession } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { notify } from '../ui/notice'
import { Screen } from '../ui/screen'
import { BeforeExport } from './before-export'
import { leftOut, noCertificate } from './certificate-notice'
import { DocumentList } from './document-list'
import { ExistingDialog, ExportProgress, useExport } from './export'
import { filesOf } from './file-count'
import { useHandoutChoice, useHandoutOptions, useShownDocument } from './handout-choice'
import classes from './handouts.module.css'
import { OptionList } from './option-list'
import { PagePreview } from './page-preview'
import { printPages } from './print-pages'
import { TemplateChoice } from './template-choice'
import { usePreview } from './use-preview'

export function HandoutsScreen() {
  return <Handouts session={useSession()} people={usePeople()} />
}

/** `people`: null while nobody may know them here. */
export function Handouts({ session, people }: { session: Session; people: People | null }) {
  const text = useText()
  const words = text.handouts
  const { documents } = useHandoutChoice()
  const shown = useShownDocument()
  const options = useHandoutOptions()
  const pages = useRef<HTMLDivElement>(null)
  const [printing, setPrinting] = useState(false)
  const none = noCertificate(session, people, text)
  const made = documents.filter((id) => id !== 'certificate' || none === null)
  const files = made.reduce((sum, id) => sum + filesOf(id, options, session, people), 0)

  const exporting = useExport(
    session.id,
    made,
    documents.includes('certificate') ? leftOut(session, people, text) : '',
  )
  const preview = usePreview(session.id, shown, options, shown === 'certificate' ? none : null)

  async function print() {
    setPrinting(true)
    const by = await told(
      trainerBridge().call.printHandout({ session: session.id, document: shown, options }),
    )
    setPrinting(false)
    if (by === 'office') notify({ message: words.printed, close: text.app.close })
    if (by === 'preview' && pages.current) printPages(pages.current)
  }

  return (
    <Screen
      title={words.title}
      tools={
        <>
          <span className={classes.count}>{words.chosen(made.length, files)}</span>
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            disabled={preview.kind !== 'shown'}
            loading={printing}
            onClick={() => void print()}
          >
            {words.print}
          </Button>
          <Button
            leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
            disabled={documents.length === 0}
            loading={exporting.busy}
            onClick={() => exporting.start('ask')}
          >
            {words.export}
          </Button>
        </>
      }
    >
      <BeforeExport session={session} people={people} />
      <div className={classes.columns}>
        <DocumentList session={session} people={people} />
        <PagePreview document={shown} preview={preview} host={pages} />
        <OptionList>
          <TemplateChoice />
        </OptionList>
      </div>
      <ExportProgress exporting={exporting} />
      <ExistingDialog exporting={exporting} />
    </Screen>
  )
}
