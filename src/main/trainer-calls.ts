/** What each call of the trainer's window does. */
import type { ArgumentOf, Handlers } from '../shared/contract/define'
import type { Exported, Workspace as Loaded, TrainerContract } from '../shared/contract/trainer'
import type { SessionId } from '../shared/domain/id'
import { MINUTE_MS } from '../shared/domain/time'
import { ok } from './ipc/serve'
import type { Workspace } from './workspace/workspace'

/** What the calls need beside the workspace: the rest of the desktop. */
export type Desktop = {
  /** What the window is told once, when it loads. */
  facts(): Pick<Loaded, 'folder' | 'version' | 'platform' | 'save'>
  openFolder(): Promise<void>
  openLink(address: string): Promise<void>
  showRoom(shown: boolean): void
  exportHandouts(wanted: ExportWanted): Promise<Exported>
  openExported(session: SessionId): Promise<void>
}

export type ExportWanted = ArgumentOf<TrainerContract['calls']['exportHandouts']>

const done = ok(null)

export const trainerCalls = (workspace: Workspace, desktop: Desktop): Handlers<TrainerContract> => ({
  load() {
    workspace.pageLoaded()
    return ok({
      ...desktop.facts(),
      settings: workspace.settings(),
      sessions: workspace.sessions(),
      cards: workspace.cards(),
      problems: workspace.problems(),
      open: workspace.plan(),
      people: workspace.people(),
      run: workspace.run(),
      room: workspace.roomWindow(),
    })
  },
  async setSettings(change) {
    await workspace.setSettings(change)
    return ok(workspace.settings())
  },

  createSession: async () => ok(await workspace.createSession()),
  openSession: ({ session }) => ok(workspace.openSession(session)),
  closeSession() {
    workspace.closeSession()
    return done
  },
  async duplicateSession({ session }) {
    await workspace.duplicate(session)
    return done
  },
  async removeSession({ session }) {
    await workspace.discard(session)
    return done
  },
  async restoreSession({ session }) {
    await workspace.bringBack(session)
    return done
  },
  versions: async ({ session }) => ok(await workspace.versions(session)),
  async restoreVersion({ session, version }) {
    await workspace.restoreVersion(session, version)
    return done
  },
  restoreExample: async () => ok({ session: await workspace.restoreExample() }),
  async openFolder() {
    await desktop.openFolder()
    return done
  },
  async openLink({ address }) {
    await desktop.openLink(address)
    return done
  },

  edit({ session, sequence, edit }) {
    workspace.edit(session, sequence, edit)
    return done
  },
  undo() {
    workspace.undo()
    return done
  },
  redo() {
    workspace.redo()
    return done
  },
  addNote: async ({ text, kind }) => ok(await workspace.addNote(text, kind)),

  async startRun({ day, rehearsal }) {
    await workspace.startRun(day, rehearsal?.speed ?? null)
    return done
  },
  async act(action) {
    const wanted = action.kind === 'adjust' ? { kind: action.kind, by: action.minutes * MINUTE_MS } : action
    await workspace.act(wanted)
    return done
  },
  setSpeed({ speed }) {
    workspace.setSpeed(speed)
    return done
  },
  closeRun() {
    workspace.closeRun()
    return done
  },
  showRoom({ shown }) {
    desktop.showRoom(shown)
    return done
  },
  blackRoom({ black }) {
    workspace.blackRoom(black)
    return done
  },

  exportHandouts: async (wanted) => ok(await desktop.exportHandouts(wanted)),
  async openExported({ session }) {
    await desktop.openExported(session)
    return done
  },
})
