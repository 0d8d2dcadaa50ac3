/** The calls about the documents, done. */
import type { Handlers } from '../../shared/contract/define'
import type { handoutCalls } from '../../shared/contract/trainer/handout-calls'
import { done, ok } from '../ipc/serve'
import type { Desktop } from './desktop'

type Calls = Handlers<{ window: 'trainer'; calls: typeof handoutCalls; notices: Record<never, never> }>

export const handoutHandlers = (desktop: Desktop): Calls => ({
  exportHandouts: async (wanted) => ok(await desktop.exportHandouts(wanted)),
  cancelHandouts() {
    desktop.cancelHandouts()
    return done
  },
  previewHandout: async (wanted) => ok(await desktop.previewHandout(wanted)),
  printHandout: async (wanted) => ok(await desktop.printHandout(wanted)),
  templates: async () => ok(await desktop.templates()),
  addTemplate: async () => ok(await desktop.addTemplate()),
  removeTemplate: async ({ file }) => ok(await desktop.removeTemplate(file)),
  saveStarterTemplate: async () => ok(await desktop.saveStarterTemplate()),
  async openExported({ session }) {
    await desktop.openExported(session)
    return done
  },
})
