/** The documents there are: which ones to make, for whom each is, how many files, and which one is shown. */
import { Checkbox } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { DOCUMENT_IDS } from '../../shared/domain/library/handout-options'
import type { People } from '../../shared/domain/people/people'
import type { Session } from '../../shared/domain/plan/session'
import { useText } from '../bridge/words'
import { filesOf } from './file-count'
import {
  includeDocument,
  showDocument,
  useHandoutChoice,
  useHandoutOptions,
  useShownDocument,
} from './handout-choice'
import classes from './handouts.module.css'

type Props = { session: Session; people: People | null }

export function DocumentList({ session, people }: Props) {
  const text = useText()
  const words = text.handouts
  const { documents } = useHandoutChoice()
  const shown = useShownDocument()
  const options = useHandoutOptions()
  return (
    <section className={classes.list} aria-labelledby="documents">
      <h2 id="documents" className={classes.label}>
        {words.documents}
      </h2>
      <ul>
        {DOCUMENT_IDS.map((id) => {
          const name = text.documents.names[id]
          const files = filesOf(id, options, session, people)
          return (
            <li key={id} className={classes.document} data-shown={id === shown || undefined}>
              <Checkbox
                size="sm"
                className={classes.check ?? ''}
                aria-label={words.include(name)}
                checked={documents.includes(id)}
                onChange={(event) => includeDocument(id, event.currentTarget.checked)}
              />
              <button
                type="button"
                aria-current={id === shown ? 'true' : undefined}
                onClick={() => showDocument(id)}
              >
                <span className={classes.name}>{name}</span>
                <span className={classes.audience}>
                  {id === 'guide' && <IconEyeOff size={14} stroke={2} aria-hidden />}
                  {words.audience[id]}
                </span>
              </button>
              {files > 1 && (
                <span className={classes.copies}>
                  <span aria-hidden>{`×${files}`}</span>
                  <span className={classes.spoken}>{words.files(files)}</span>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <p className={classes.note}>{words.note}</p>
    </section>
  )
}
