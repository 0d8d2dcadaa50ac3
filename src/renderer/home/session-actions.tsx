/** What can be done with a whole session from the list, each answered by a notification, the removal with a way back. */
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Outcome } from '../../shared/contract/define'
import type { SessionId } from '../../shared/domain/id'
import type { Text } from '../../shared/text/fr'
import { told } from '../bridge/jalon'
import { openSession } from '../bridge/session'
import { trainerBridge } from '../bridge/window-bridge'
import classes from './home.module.css'

type Words = Text['home']

export async function duplicateSession(session: SessionId, words: Words) {
  if (await done(trainerBridge().call.duplicateSession({ session })))
    notifications.show({ message: words.duplicated })
}

/** To the trash; for 8 seconds the notification brings it back. */
export async function removeSession(session: SessionId, words: Words) {
  if (!(await done(trainerBridge().call.removeSession({ session })))) return
  const id = `removed-${session}`
  const restore = () => {
    notifications.hide(id)
    void told(trainerBridge().call.restoreSession({ session }))
  }
  notifications.show({
    id,
    message: (
      <span className={classes.undo}>
        {words.removed}
        <Button size="compact-sm" variant="default" onClick={restore}>
          {words.undo}
        </Button>
      </span>
    ),
  })
}

/** Brings the example back as it was; the copy that was edited goes to the trash. */
export async function restoreExample(words: Words) {
  if (await told(trainerBridge().call.restoreExample(null))) notifications.show({ message: words.restored })
}

/** Brings the example back when there is none, and opens it. */
export async function exploreExample() {
  const example = await told(trainerBridge().call.restoreExample(null))
  if (example) await openSession(example.session, 'agenda')
}

/** Whether a call that has nothing to say went well; a failure is told. */
async function done(call: Promise<Outcome<null>>) {
  await told(call)
  return (await call).ok
}
