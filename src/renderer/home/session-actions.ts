/** Acts on a whole session from the list, each answered by a notice, the removal with a way back. */
import type { Outcome } from '../../shared/contract/define'
import type { SessionId } from '../../shared/domain/base/id'
import type { Session } from '../../shared/domain/plan/session'
import type { Text } from '../../shared/text/fr'
import { told } from '../bridge/jalon'
import { openSession } from '../bridge/session'
import { trainerBridge } from '../bridge/window-bridge'
import { notify } from '../ui/notice'

export async function duplicateSession(session: SessionId, text: Text) {
  if (await done(trainerBridge().call.duplicateSession({ session })))
    notify({ message: text.home.duplicated, close: text.app.close })
}

/** To the trash, from where the notice brings it back. */
export async function removeSession(session: SessionId, text: Text) {
  if (!(await done(trainerBridge().call.removeSession({ session })))) return
  const restore = () => void told(trainerBridge().call.restoreSession({ session }))
  notify({
    message: text.home.removed,
    close: text.app.close,
    action: { label: text.app.undo, act: restore },
  })
}

/** Puts a version in the place of the plan; `moment` is when it was saved, in words. Whether it went well. */
export async function restoreVersion(session: SessionId, version: string, moment: string, text: Text) {
  const isRestored = await done(trainerBridge().call.restoreVersion({ session, version }))
  if (isRestored) notify({ message: text.home.versions.restored(moment), close: text.app.close })
  return isRestored
}

/** Brings the example back as it was; the copy that was edited goes to the trash. */
export async function restoreExample(text: Text) {
  if (await told(trainerBridge().call.restoreExample(null)))
    notify({ message: text.home.restored, close: text.app.close })
}

/** Brings the example back when there is none, and opens it. */
export async function exploreExample() {
  const example = await told(trainerBridge().call.restoreExample(null))
  if (example) await openSession(example.session, 'agenda')
}

/** The plan as a template of the library, under its own title. */
export async function keepAsTemplate({ id: session, title }: Session, { app, library }: Text) {
  const own = title || app.untitled
  if (await told(trainerBridge().call.keepAsTemplate({ session, title: own })))
    notify({ message: library.templates.saved(own), close: app.close })
}

/** A copy as the next one of its series, opened. */
export async function createNext(session: SessionId) {
  const made = await told(trainerBridge().call.createNext({ session }))
  if (made) await openSession(made.session, 'overview')
}

/** The plan without anybody, in a file that a colleague can open. */
export async function shareSession(session: SessionId, { app, rights }: Text) {
  const made = await told(trainerBridge().call.shareSession({ session }))
  if (made) notify({ message: rights.share.done(made.file), close: app.close })
}

/** A file that a colleague shared, opened as a session of one's own. */
export async function importSession() {
  const made = await told(trainerBridge().call.importSession(null))
  if (made) await openSession(made.session, 'overview')
}

/** Whether a call that has nothing to say went well; a failure is told. */
async function done(call: Promise<Outcome<null>>) {
  await told(call)
  return (await call).ok
}
