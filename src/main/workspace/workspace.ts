/** The workspace: every session, the open one, its people and its run; the single writer, of which windows are views. */
import type { ArgumentOf } from '../../shared/contract/define'
import type { Failure } from '../../shared/contract/failure'
import type { Room } from '../../shared/contract/room'
import type { Plan, SessionEntry, TrainerContract } from '../../shared/contract/trainer'
import type { Card } from '../../shared/domain/card'
import type { Day } from '../../shared/domain/day'
import type { Edit } from '../../shared/domain/edit'
import type { DayId, NoteId, SessionId } from '../../shared/domain/id'
import type { Note } from '../../shared/domain/note'
import { nobody } from '../../shared/domain/people'
import { roomBefore } from '../../shared/domain/room-view'
import type { Speed } from '../../shared/domain/run-view'
import type { Session } from '../../shared/domain/session'
import type { Settings } from '../../shared/domain/settings'
import { dateIn } from '../../shared/domain/zone'
import { textOf } from '../../shared/text/text'
import { copyOf, methodAxes, newSession } from './new-session'
import { edited, type OpenSession, opened, planOf, redone, undone } from './open-session'
import type { Kept, Ports, RunFile } from './ports'
import { notPossible, Refused } from './refused'
import { roomScreen } from './room-screen'
import { runControl, type Wanted } from './run-control'
import { versionOf } from './version'

/** What was found on the disk at the start. */
export type Found = {
  settings: Settings
  kept: Kept[]
  cards: Card[]
  /** The run that was not ended. */
  run: RunFile | null
  problems: Failure[]
}

type SettingsChange = ArgumentOf<TrainerContract['calls']['setSettings']>

export type Workspace = ReturnType<typeof workspace>

export function workspace(found: Found, ports: Ports) {
  const { clock, store, announce } = ports
  const kept = new Map(found.kept.map((own) => [own.session.id, own]))
  const { cards, problems } = found
  let settings = found.settings
  let open: OpenSession | null = null
  /** The highest sequence of the window's edits so far. */
  let applied = 0

  const run = runControl(ports, (at) => {
    announce('run', run.view(at))
    room.show(at)
  })
  const room = roomScreen(ports, (at, black): Room => {
    const before = open && roomBefore(open.session, dayOf(open.session), black)
    return { view: run.roomView(at, black) ?? before, language: settings.language }
  })

  /** The day of today's date, else the first one. */
  function dayOf({ days }: Session): Day {
    const today = dateIn(clock.now(), ports.zone())
    const day = days.find(({ date }) => date === today) ?? days[0]
    if (!day) throw new Error('a session has at least one day')
    return day
  }

  const plan = () => open && planOf(open, applied)

  function sessions(): SessionEntry[] {
    const running = run.isRehearsal() ? null : run.inProgress()
    return [...kept.values()].map(({ session, people }) => ({
      session,
      participants: people.participants.length,
      situations: people.situations.length,
      running: session.id === running,
    }))
  }

  function find(id: SessionId): Kept {
    const own = kept.get(id)
    if (!own) throw notPossible()
    return own
  }

  /** A session that is being run stays open until its run is ended. */
  function refuseIfRunning(id: SessionId) {
    if (run.inProgress() === id) throw notPossible()
  }

  function change(next: OpenSession | null) {
    if (!open || !next) throw notPossible()
    open = next
    kept.set(next.session.id, { ...find(next.session.id), session: next.session })
    store.saveSession(next.session)
    announce('plan', plan())
    room.show(run.now())
  }

  function openSession(id: SessionId): Plan {
    const { session, people } = find(id)
    if (open?.session.id !== id) {
      closeSession()
      open = opened(session)
      announce('plan', plan())
      announce('people', people)
      room.show(run.now())
    }
    return planOf(open, applied)
  }

  function closeSession() {
    if (!open) return
    refuseIfRunning(open.session.id)
    run.putAway()
    open = null
    announce('plan', null)
    announce('people', null)
    announce('sessions', sessions())
    room.show(run.now())
  }

  /** Adds a session that is on no disk yet. */
  async function add(own: Kept) {
    kept.set(own.session.id, own)
    store.saveSession(own.session)
    announce('sessions', sessions())
    await store.savePeople(own.people)
  }

  async function discard(id: SessionId) {
    const own = find(id)
    refuseIfRunning(id)
    if (open?.session.id === id) closeSession()
    kept.delete(id)
    try {
      await store.discard(id)
    } catch (error) {
      kept.set(id, own)
      throw error
    } finally {
      announce('sessions', sessions())
    }
  }

  if (found.run) {
    openSession(found.run.baseline.session)
    run.resume(found.run)
  }

  return {
    settings: () => settings,
    sessions,
    plan,
    people: () => open && find(open.session.id).people,
    run: () => run.view(run.now()),
    room: () => room.at(run.now()),
    roomWindow: room.window,
    cards: () => cards,
    problems: () => problems,
    session: (id: SessionId) => find(id).session,

    /** The window's page was loaded: it counts its edits from 1 again. */
    pageLoaded() {
      applied = 0
    },

    async setSettings({ language = settings.language, theme = settings.theme }: SettingsChange) {
      settings = { ...settings, language, theme }
      announce('settings', settings)
      room.show(run.now())
      await store.saveSettings(settings)
    },

    /** On the very first start: the cards, and the example, which is opened. */
    async offerExample() {
      if (settings.exampleOffered) return
      try {
        cards.push(...(await store.shippedCards(settings.language, new Set(cards.map(({ id }) => id)))))
        const example = await store.example(settings.language, ports.newId() as SessionId)
        await add(example)
        openSession(example.session.id)
        settings = { ...settings, exampleOffered: true }
        await store.saveSettings(settings)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        problems.push(error.failure)
      }
    },

    /** The example as it was shipped, under a new id; what the trainer made of it goes to the trash. */
    async restoreExample(): Promise<SessionId> {
      const example = await store.example(settings.language, ports.newId() as SessionId)
      for (const { session } of [...kept.values()]) if (session.example) await discard(session.id)
      await add(example)
      return example.session.id
    },

    openSession,
    closeSession,
    discard,

    async createSession(): Promise<Plan> {
      const axes = methodAxes(textOf(settings.language).app.axes)
      const session = newSession(ports.newId() as SessionId, axes)
      await add({ session, people: nobody(session.id) })
      return openSession(session.id)
    },

    async duplicate(id: SessionId) {
      const { session } = find(id)
      const title = session.title && textOf(settings.language).app.copyOf(session.title)
      const copy = copyOf(session, ports.newId() as SessionId, title)
      await add({ session: copy, people: nobody(copy.id) })
    },

    async bringBack(id: SessionId) {
      const own = kept.has(id) ? null : await store.bringBack(id)
      if (!own) throw notPossible()
      kept.set(id, own)
      announce('sessions', sessions())
    },

    /** A session that another program put in the folder. */
    welcome(own: Kept) {
      kept.set(own.session.id, own)
      announce('sessions', sessions())
    },

    async versions(id: SessionId) {
      find(id)
      return (await store.versions(id)).map(versionOf)
    },
    async restoreVersion(id: SessionId, version: string) {
      find(id)
      refuseIfRunning(id)
      const session = await store.restoreVersion(id, version)
      kept.set(id, { ...find(id), session })
      // What could be undone was of the plan that is now a version.
      if (open?.session.id === id) open = { ...opened(session), revision: open.revision + 1 }
      announce('plan', plan())
      announce('sessions', sessions())
      room.show(run.now())
    },

    edit(id: SessionId, sequence: number, edit: Edit) {
      applied = Math.max(applied, sequence)
      if (open?.session.id !== id) throw notPossible()
      const next = edited(open, edit, clock.now())
      // The window learns at least that this edit is dealt with.
      if (!next) announce('plan', plan())
      change(next)
    },
    undo: () => change(open && undone(open)),
    redo: () => change(open && redone(open)),

    async addNote(text: string, kind: Note['kind']): Promise<Note> {
      if (!open) throw notPossible()
      const own = find(open.session.id)
      const about = { participant: null, situation: null, card: null }
      const note: Note = { id: ports.newId() as NoteId, text, kind, ...about, ...run.stamp() }
      const people = { ...own.people, notes: [...own.people.notes, note] }
      kept.set(own.session.id, { ...own, people })
      announce('people', people)
      await store.savePeople(people)
      return note
    },

    async startRun(day: DayId, speed: Speed | null) {
      if (!open || run.inProgress()) throw notPossible()
      await run.start(open.session, day, speed)
      announce('sessions', sessions())
    },
    async act(wanted: Wanted) {
      const before = run.inProgress()
      await run.act(wanted)
      if (run.inProgress() !== before) announce('sessions', sessions())
    },
    setSpeed: run.setSpeed,
    closeRun() {
      if (run.inProgress() && !run.isRehearsal()) throw notPossible()
      run.putAway()
      announce('sessions', sessions())
    },

    roomShown: (shown: boolean) => room.set(shown ? { shown } : { shown, black: false }, run.now()),
    blackRoom: (black: boolean) => room.set({ black }, run.now()),
  }
}
