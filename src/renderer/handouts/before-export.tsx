/** Notices on the documents that were ticked, before they are made: they stay in sight, above all of them. */
import type { People } from '../../shared/domain/people/people'
import type { Session } from '../../shared/domain/plan/session'
import { useText } from '../bridge/words'
import { CertificateNotice } from './certificate-notice'
import { useHandoutChoice, useShownDocument } from './handout-choice'
import classes from './handouts.module.css'

export function BeforeExport({ session, people }: { session: Session; people: People | null }) {
  const words = useText().handouts.leaving
  const { documents } = useHandoutChoice()
  const shown = useShownDocument()
  const notes = session.days.flatMap(({ phases }) => phases).filter((own) => own.notes.trim() !== '').length
  const situations =
    people?.situations.filter(({ confidentiality }) => confidentiality === 'private').length ?? 0
  return (
    <div role="status" className={classes.before}>
      {documents.includes('guide') && notes > 0 && <p>{words.notes(notes)}</p>}
      {situations > 0 && <p>{words.situations(situations)}</p>}
      {(documents.includes('certificate') || shown === 'certificate') && (
        <CertificateNotice session={session} people={people} />
      )}
    </div>
  )
}
