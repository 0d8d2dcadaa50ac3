/** The state of the trainer's window: main's as announced, and the edits it has not confirmed yet. */
import { create } from 'zustand'
import type { Outcome } from '../../shared/contract/define'
import type { Failure } from '../../shared/contract/failure'
import type { Workspace } from '../../shared/contract/workspace'
import type { PhaseId } from '../../shared/domain/base/id'
import { kept } from '../../shared/domain/base/kept'
import { applyCardEdit, type CardEdit } from '../../shared/domain/edit/card-edit'
import { changedPhase } from '../../shared/domain/edit/changed-phase'
import { applyEdit, type Edit } from '../../shared/domain/edit/edit'
import { applyPeopleEdit, type PeopleEdit } from '../../shared/domain/edit/people-edit'
import type { People } from '../../shared/domain/people/people'
import type { Card } from '../../shared/domain/plan/card'
import type { Session } from '../../shared/domain/plan/session'
import { afterPaint } from './after-paint'
import { go, usePlace } from './place'
import { askUnlock, tellLeftAdded, vaultOpened } from './vault'
import { trainerBridge } from './window-bridge'

type Pending = { sequence: number } & ({ plan: Edit } | { people: PeopleEdit } | { cards: CardEdit })

type Jalon = {
  /** Null until the first load. */
  workspace: Workspace | null
  /** The open session with the unconfirmed edits applied: what every screen shows. */
  session: Session | null
  /** Its people, likewise; null too while the vault is locked. */
  people: People | null
  pending: readonly Pending[]
  /** The phase whose time was changed last in this window. */
  changed: PhaseId | null
  /** Failures to tell, oldest first. */
  failures: readonly Failure[]
}

export const useJalon = create<Jalon>(() => ({
  workspace: null,
  session: null,
  people: null,
  pending: [],
  changed: null,
  failures: [],
}))

const { setState, getState } = useJalon
let sequence = 0

/** The number of edits this window has sent: it tells whether there has been another one. */
export const editsMade = () => sequence

const withEdit = (session: Session, own: Pending) => ('plan' in own ? applyEdit(session, own.plan) : session)
const withPeopleEdit = (people: People, own: Pending) =>
  'people' in own ? applyPeopleEdit(people, own.people) : people

const withCardEdit = (cards: readonly Card[], own: Pending) =>
  'cards' in own ? applyCardEdit(cards, own.cards) : cards

/** Keeps the edits not yet in the announced plan and shows the plan with them. */
function reconcile(workspace: Workspace) {
  const { open } = workspace
  const pending = open ? getState().pending.filter((own) => own.sequence > open.applied) : []
  // The rows of the phases that did not change are not drawn again.
  const told = open ? pending.reduce(withEdit, open.session) : null
  const session = kept(getState().session, told)
  const people = workspace.people ? pending.reduce(withPeopleEdit, workspace.people) : null
  // The list shows the open session as it now is.
  const sessions = workspace.sessions.map((entry) =>
    entry.session.id === session?.id ? { ...entry, session } : entry,
  )
  // Whole values put in place: done again on what main announces, they change nothing more.
  const cards = pending.reduce(withCardEdit, workspace.cards)
  setState({ workspace: { ...workspace, sessions, cards }, pending, session, people })
}

function update(change: Partial<Workspace>) {
  const { workspace } = getState()
  if (workspace) reconcile({ ...workspace, ...change })
}

/** News of every second that touch neither plan nor people: nothing else of the window is worked out again. */
function tick(change: Pick<Partial<Workspace>, 'run' | 'seen' | 'save' | 'room' | 'question'>) {
  const { workspace } = getState()
  if (workspace) setState({ workspace: { ...workspace, ...change } })
}

/** A locked vault asks for its phrase; anything else is told. */
function fail(failure: Failure) {
  if (failure.kind === 'vault-locked') askUnlock()
  else setState(({ failures }) => ({ failures: [...failures, failure] }))
}
export const dismissFailure = () => setState(({ failures }) => ({ failures: failures.slice(1) }))

/** The value of a call, or null once its failure has been put up for telling. */
export async function told<T>(outcome: Promise<Outcome<T>>): Promise<T | null> {
  const result = await outcome
  if (result.ok) return result.value
  fail(result.failure)
  return null
}

/** Loads the workspace and listens to everything the main process announces. */
export async function connect() {
  const bridge = trainerBridge()
  bridge.on.plan((open) => update({ open }))
  bridge.on.people((people) => update({ people }))
  bridge.on.run((run) => tick({ run }))
  bridge.on.question((question) => tick({ question }))
  bridge.on.room((room) => tick({ room }))
  bridge.on.seen((seen) => tick({ seen }))
  bridge.on.save((save) => tick({ save }))
  bridge.on.cards((cards) => update({ cards }))
  bridge.on.methods((methods) => update({ methods }))
  bridge.on.templates((templates) => update({ templates }))
  bridge.on.grids((grids) => update({ grids }))
  bridge.on.sessions((sessions) => update({ sessions }))
  bridge.on.newer((newer) => {
    update({ newer })
    const { section, reading } = usePlace.getState()
    // The session that is read is one like the others again, or gone.
    if (section === 'reading' && !newer.some(({ id }) => id === reading)) go('sessions')
  })
  bridge.on.settings((settings) => update({ settings }))
  bridge.on.vault((vault) => {
    const before = getState().workspace?.vault.kind
    update({ vault })
    if (before === 'open' && vault.kind === 'locked') void lookForLeft()
    if (vault.kind === 'open') tellLeftAdded(0)
    // Here and not where the phrase was given: a notice and an answer may come in either order.
    if (vault.kind === 'open') vaultOpened()
  })
  bridge.on.problem(fail)
  const workspace = await refresh()
  if (!workspace) return
  setState({ failures: workspace.problems })
  // Main opens a session by itself at the first start (the example) and to take up an unfinished run.
  if (workspace.open) go(workspace.run ? 'run' : 'agenda')
}

/** Counts, as the vault is locked, the files that became readable while it was open. One that cannot be looked at is found later. */
async function lookForLeft() {
  const added = await trainerBridge().call.leftAdded(null)
  if (added.ok) tellLeftAdded(added.value)
}

/** Asks for the whole workspace as main holds it, and shows it; null when it could not be had. */
export async function refresh(): Promise<Workspace | null> {
  const workspace = await told(trainerBridge().call.load(null))
  if (!workspace) return null
  // A window that is loaded again goes on counting where the main process stands.
  sequence = Math.max(sequence, workspace.open?.applied ?? 0)
  reconcile(workspace)
  return workspace
}

/** Shows the edit of the plan at once and sends it; a refused edit is taken back and told. */
export function edit(change: Edit) {
  const { session } = getState()
  if (!session) return
  const own = { sequence: ++sequence, plan: change }
  const changed = changedPhase(change) ?? getState().changed
  show({ session: applyEdit(session, change), changed }, own)
  send(own, trainerBridge().call.edit({ session: session.id, sequence: own.sequence, edit: change }))
}

/** The same for an edit of the people of the open session. */
export function editPeople(change: PeopleEdit) {
  const { session, people } = getState()
  if (!session || !people) return
  const own = { sequence: ++sequence, people: change }
  show({ people: applyPeopleEdit(people, change) }, own)
  send(own, trainerBridge().call.editPeople({ session: session.id, sequence: own.sequence, edit: change }))
}

/** The same for an edit of the library's cards, while a session is open. */
export function editCards(change: CardEdit) {
  const { session, workspace } = getState()
  if (!session || !workspace) return
  const own = { sequence: ++sequence, cards: change }
  show({ workspace: { ...workspace, cards: applyCardEdit(workspace.cards, change) } }, own)
  send(own, trainerBridge().call.editCards({ session: session.id, sequence: own.sequence, edit: change }))
}

const show = (change: Partial<Jalon>, own: Pending) =>
  setState(({ pending }) => ({ ...change, pending: [...pending, own] }))

function send(own: Pending, answer: Promise<Outcome<null>>) {
  void answer.then((outcome) => {
    if (outcome.ok) return
    setState((state) => ({ pending: state.pending.filter((other) => other !== own) }))
    update({})
    fail(outcome.failure)
  })
}

/** The whole workspace, for screens that are only shown once it is loaded. */
export function useWorkspace(): Workspace {
  const workspace = useJalon((state) => state.workspace)
  if (!workspace) throw new Error('The workspace is not loaded yet.')
  return workspace
}

/** A part of it, for what is always there: a run announces itself every second, and draws nothing else again. */
export const useOfWorkspace = <T>(select: (workspace: Workspace) => T): T =>
  useJalon(({ workspace }) => {
    if (!workspace) throw new Error('The workspace is not loaded yet.')
    return select(workspace)
  })

/** The open session, for screens that are only shown when there is one. */
export function useSession(): Session {
  const session = useJalon((state) => state.session)
  if (!session) throw new Error('No session is open.')
  return session
}

/** The open session as it was last painted: in step with the other, but that an edit comes one frame later. */
const usePainted = create<{ session: Session | null }>(() => ({ session: null }))

let isPainting = false
useJalon.subscribe(({ session }) => {
  const painted = usePainted.getState().session
  if (session === painted) return
  // Another session, or none: nobody may see what is not open any more.
  if (session?.id !== painted?.id) return usePainted.setState({ session })
  if (isPainting) return
  isPainting = true
  afterPaint(() => {
    isPainting = false
    usePainted.setState({ session: getState().session })
  })
})

/**
 * The open session for what is counted from the plan and stands beside it: totals, balance, advice, the pole. A key is
 * painted first, and they are drawn one frame later instead of with it.
 */
export function usePaintedSession(): Session {
  const session = usePainted((state) => state.session)
  if (!session) throw new Error('No session is open.')
  return session
}

/** The people of the open session; null while the vault is locked, or when no session is open. */
export const usePeople = (): People | null => useJalon((state) => state.people)
