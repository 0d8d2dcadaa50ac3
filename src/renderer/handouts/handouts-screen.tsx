/** Supports: which documents to make, the pages as Word will have them, and the few options that change them. */
import { Button } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { nobody } from '../../shared/domain/people'
import { handoutsOf } from '../../shared/handout/handouts-of'
import { useSession, useWorkspace } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { Screen } from '../ui/screen'
import { DocumentList } from './document-list'
import { ExistingDialog, useExport } from './export'
import { useHandoutChoice, useHandoutOptions } from './handout-choice'
import classes from './handouts.module.css'
import { OptionList } from './option-list'
import { PagePreview } from './page-preview'

export function HandoutsScreen() {
  const words = useText().handouts
  const session = useSession()
  const { cards, people, settings } = useWorkspace()
  const { documents, shown } = useHandoutChoice()
  const options = useHandoutOptions()
  const exporting = useExport(session.id)
  const source = {
    ...{ session, cards, people: people ?? nobody(session.id), organisation: settings.organisation },
    real: [],
  }
  const [handout] = handoutsOf(shown, source, options)
  return (
    <Screen
      title={words.title}
      tools={
        <>
          <span className={classes.count}>{words.chosen(documents.length)}</span>
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
      <div className={classes.columns}>
        <DocumentList />
        {handout && <PagePreview key={shown} handout={handout} />}
        <OptionList />
      </div>
      <ExistingDialog exporting={exporting} />
    </Screen>
  )
}
