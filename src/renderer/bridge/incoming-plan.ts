/** A plan from elsewhere on its way in: chosen, dropped or pasted, and shown on the déroulé before any of it is taken. */
import { create } from 'zustand'
import type { SessionId } from '../../shared/domain/base/id'
import type { Incoming } from '../../shared/incoming/incoming'
import { told, useJalon } from './jalon'
import { go } from './place'
import { createSession } from './session'
import { trainerBridge } from './window-bridge'

/**
 * The dialog: shut, waiting for a file or a table, or showing what was found. `made`: the session that was made for it, of
 * which nothing is left when the plan is given up.
 */
type State = { opened: boolean; found: Incoming | null; made: SessionId | null }

export const useIncomingPlan = create<State>(() => ({ opened: false, found: null, made: null }))

export const askForPlan = () => useIncomingPlan.setState({ opened: true, found: null })
export const showPlan = (found: Incoming) => useIncomingPlan.setState({ opened: true, found })
/** What was shown is in the plan. */
export const planTaken = () => useIncomingPlan.setState({ opened: false, found: null, made: null })

/** Nothing of it was taken. */
export async function giveUpPlan() {
  const { made } = useIncomingPlan.getState()
  planTaken()
  const { session } = useJalon.getState()
  if (made === null || session?.id !== made || session.days.some(({ phases }) => phases.length > 0)) return
  go('sessions')
  await told(trainerBridge().call.removeSession({ session: made }))
}

/** What the file that the trainer chooses holds; null when she chooses none, or when it is refused, which is told. */
export async function chosenPlan(): Promise<Incoming | null> {
  const read = await told(trainerBridge().call.chooseIncoming(null))
  return read?.found ?? null
}

/** A new session from the file that the trainer chooses; nothing is made before it is read. */
export async function beginWithPlan() {
  const found = await chosenPlan()
  if (found) await begin(found)
}

/** The file that was dropped, into the open session, else into a new one. */
export async function dropPlan(file: File, isInSession: boolean) {
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return
  const read = await told(
    trainerBridge().call.readIncoming({ name: file.name, bytes: new Uint8Array(bytes) }),
  )
  if (!read) return
  if (!isInSession || !useJalon.getState().session) return begin(read.found)
  go('agenda')
  showPlan(read.found)
}

async function begin(found: Incoming) {
  const made = await createSession()
  if (made === null) return
  go('agenda')
  useIncomingPlan.setState({ opened: true, found, made })
}
