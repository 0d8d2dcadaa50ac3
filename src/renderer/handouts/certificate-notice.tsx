/** Before certificates are made: for whom none is, and whose presences nobody ticked yet, with the way to tick them. */
import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { certifiedOf } from '../../shared/domain/people/certified'
import type { People } from '../../shared/domain/people/people'
import type { Session } from '../../shared/domain/plan/session'
import type { Text } from '../../shared/text/fr'
import { callRoll } from '../bridge/place'
import { useText } from '../bridge/words'
import classes from './handouts.module.css'

/** Why there is no certificate at all, or nothing. */
export function noCertificate(session: Session, people: People | null, { handouts }: Text): string | null {
  const { isExample, given, absent } = certifiedOf(session, people?.participants ?? [])
  if (isExample) return handouts.certified.example
  return absent.length > 0 && given.length === 0 ? handouts.certified.nobody : null
}

/** The sentence on those without a certificate, once the others have theirs; empty when all have one. */
export function leftOut(session: Session, people: People | null, { handouts }: Text): string {
  const { isExample, absent } = certifiedOf(session, people?.participants ?? [])
  if (isExample) return handouts.certified.example
  return absent.length > 0 ? handouts.certified.absent(absent.length) : ''
}

export function CertificateNotice({ session, people }: { session: Session; people: People | null }) {
  const text = useText()
  const words = text.handouts.certified
  const { isExample, untold } = certifiedOf(session, people?.participants ?? [])
  const left = leftOut(session, people, text)
  return (
    <>
      {left && <p>{left}</p>}
      {!isExample && untold.length > 0 && (
        <div className={classes.untold}>
          <p>{words.untold(untold.length)}</p>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconUsers size={16} aria-hidden />}
            onClick={callRoll}
          >
            {words.roll}
          </Button>
        </div>
      )}
    </>
  )
}
