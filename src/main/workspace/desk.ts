/** The workspace's desk: every session, the open one, the cards, the settings; each module works on it. */
import type { Failure } from '../../shared/contract/failure'
import type { Room } from '../../shared/contract/room'
import type { NewerSession, Plan, SessionEntry } from '../../shared/contract/workspace'
import type { SessionId } from '../../shared/domain/base/id'
import { dateIn } from '../../shared/domain/base/zone'
import type { Method } from '../../shared/domain/library/method'
import type { Receipt } from '../../shared/domain/library/package-receipt'
import type { Settings } from '../../shared/domain/library/settings'
import type { Template } from '../../shared/domain/library/template'
import type { People } from '../../shared/domain/people/people'
import type { Card } from '../../shared/domain/plan/card'
import type { Day } from '../../shared/domain/plan/day'
import type { Grid } from '../../shared/domain/plan/grid'
import { isShut, type Session } from '../../shared/domain/plan/session'
import { roomBefore } from '../../shared/domain/run/room-view'
import { type OpenSession, planOf } from './open-session'
import type { Kept, Ports, RunFile } from './ports'
import { notPossible, Refused, vaultLocked, whileRunning } from './refused'
import { roomScreen } from './room-screen'
import { runControl } from './run-control'

/** The files found on the disk at the start. */
export type Found = {
  settings: Settings
  kept: Kept[]
  /** The sessions that are only read. */
  newer: readonly NewerSession[]
  cards: Card[]
  /** Null when the workspace has no folder for them yet. */
  methods: Method[] | null
  templates: Template[] | null
  grids: Grid[] | null
  /** Of the packages that came, or were made. */
  receipts: Receipt[]
  /** The run that was not ended. */
  run: RunFile | null
  problems: Failure[]
}

export type Desk = ReturnType<typeof deskOf>

export function deskOf(found: Found, ports: Ports) {
  const { clock, announce } = ports
  const kept = new Map(found.kept.map((own) => [own.session.id, own]))
  const run = runControl(ports, (at) => {
    announce('run', run.view(at))
    room.show(at)
  })
  const room = roomScreen(ports, (at, black): Room => {
    const before = desk.open && roomBefore(desk.open.session, dayOf(desk.open.session), black)
    return { view: run.roomView(at, black) ?? before, language: desk.settings.language }
  })

  /** The day of today's date, else the first one. */
  function dayOf({ days }: Session): Day {
    const today = dateIn(clock.now(), ports.zone())
    const day = days.find(({ date }) => date === today) ?? days[0]
    if (!day) throw new Error('a session has at least one day')
    return day
  }

  const desk = {
    ports,
    kept,
    newer: found.newer,
    run,
    room,
    cards: found.cards as readonly Card[],
    methods: found.methods ?? [],
    templates: found.templates ?? [],
    grids: found.grids ?? [],
    receipts: found.receipts as readonly Receipt[],
    /** The shelves that this workspace does not have yet. */
    lacks: {
      methods: found.methods === null,
      templates: found.templates === null,
      grids: found.grids === null,
    },
    problems: found.problems,
    settings: found.settings,
    open: null as OpenSession | null,
    /** The highest sequence of the window's edits so far. */
    applied: 0,

    plan: (): Plan | null => desk.open && planOf(desk.open, desk.applied),
    people: (): People | null => desk.open && desk.find(desk.open.session.id).people,
    sessions(): SessionEntry[] {
      const running = run.isRehearsal() ? null : run.inProgress()
      return [...kept.values()].map(({ session, people }) => ({
        session,
        participants: people?.participants.length ?? null,
        situations: people?.situations.length ?? null,
        running: session.id === running,
      }))
    },
    /** A session of a later Jalon is changed by nothing. */
    refuseIfNewer(id: SessionId) {
      const own = desk.newer.find((one) => one.id === id)
      const kind = own?.hold ? 'on-hold' : 'read-only'
      if (own) throw new Refused({ kind, title: own.session?.title || own.file })
    },
    /** The plan for reading, whichever Jalon wrote it. */
    planToRead(id: SessionId): Session {
      return desk.newer.find((own) => own.id === id)?.session ?? desk.find(id).session
    },
    /** Throws Refused: `read-only` for what a later Jalon wrote. */
    find(id: SessionId): Kept {
      const own = kept.get(id)
      if (!own) desk.refuseIfNewer(id)
      if (!own) throw notPossible()
      return own
    },
    /** The people of that session; throws Refused with `vault-locked` while the vault is locked. */
    peopleOf(id: SessionId): People {
      const { people } = desk.find(id)
      if (!people) throw vaultLocked()
      return people
    },
    /** There is a vault and it is not open: people are neither shown nor saved. */
    isLocked: () => ['locked', 'missing'].includes(ports.vault.state().kind),
    /** The texts for the trainers alone of that session can be neither read nor written now. */
    isShut: (session: Session) => isShut(session) || (desk.settings.sealReserved && desk.isLocked()),
    /** The session as the settings have it: with these texts sealed, once the vault is open. */
    asChosen(session: Session): Session {
      const isToSeal = session.sealed === null && desk.settings.sealReserved
      return isToSeal && ports.vault.state().kind === 'open' ? { ...session, sealed: 'open' } : session
    },
    /** What came in the clear is sealed in its versions too. What stops it is told, and the next opening goes on. */
    sealRest() {
      ports.vault.sealAnew(async () => {}).catch(desk.tellRefusal)
    },
    /** What was refused where nobody waits for an answer; anything else is thrown on. */
    tellRefusal(error: unknown) {
      if (!(error instanceof Refused)) throw error
      announce('problem', error.failure)
    },
    /** Holders of people's data in memory forget it when the vault locks: undo steps, drafts. */
    whenLocked: [] as (() => void)[],
    /** Acts that wait for the people to be there. */
    whenOpened: [] as (() => void)[],
    /** A session that is being run stays open until its run is ended. */
    refuseIfRunning(id: SessionId) {
      if (run.inProgress() === id) throw whileRunning()
    },
    /** Another session is neither made nor opened meanwhile: to be asked before anything is written. */
    refuseWhileRunning() {
      if (run.inProgress()) throw whileRunning()
    },
    tellSessions: () => announce('sessions', desk.sessions()),
    /** As the files now have it: those on hold stand apart from the sessions that are worked on. */
    tellNewer() {
      const isFixed = ({ hold }: NewerSession) => !hold
      desk.newer = [...desk.newer.filter(isFixed), ...ports.store.held.lines()]
      announce('newer', desk.newer)
      desk.tellSessions()
    },
    tellPlan: () => announce('plan', desk.plan()),
    showRoom: () => room.show(run.now()),
  }
  return desk
}
