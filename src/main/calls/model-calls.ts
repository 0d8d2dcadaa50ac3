/** The calls about methods, templates and grids, done. */
import type { Handlers } from '../../shared/contract/define'
import type { modelCalls } from '../../shared/contract/trainer/model-calls'
import { done, ok } from '../ipc/serve'
import type { Workspace } from '../workspace/workspace'

type Calls = Handlers<{ window: 'trainer'; calls: typeof modelCalls; notices: Record<never, never> }>

export const modelHandlers = (workspace: Workspace): Calls => ({
  saveMethod({ method }) {
    workspace.saveMethod(method)
    return done
  },
  async removeMethod({ method }) {
    await workspace.discardMethod(method)
    return done
  },
  async restoreMethod({ method }) {
    await workspace.bringBackMethod(method)
    return done
  },
  saveSessionTemplate({ template }) {
    workspace.saveTemplate(template)
    return done
  },
  async removeSessionTemplate({ template }) {
    await workspace.discardTemplate(template)
    return done
  },
  async restoreSessionTemplate({ template }) {
    await workspace.bringBackTemplate(template)
    return done
  },
  saveGrid({ grid }) {
    workspace.saveGrid(grid)
    return done
  },
  async removeGrid({ grid }) {
    await workspace.discardGrid(grid)
    return done
  },
  async restoreGrid({ grid }) {
    await workspace.bringBackGrid(grid)
    return done
  },
  keepAsTemplate: ({ session, title }) => ok({ template: workspace.keepAsTemplate(session, title) }),
  createFromTemplate: async ({ template }) => ok({ session: await workspace.createFromTemplate(template) }),
  createNext: async ({ session }) => ok({ session: await workspace.createNext(session) }),
})
