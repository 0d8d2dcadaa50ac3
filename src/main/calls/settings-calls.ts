/** The calls about the whole workspace, its settings and the computer, done. */
import type { Handlers } from '../../shared/contract/define'
import type { settingsCalls } from '../../shared/contract/trainer/settings-calls'
import { done, ok } from '../ipc/serve'
import type { Workspace } from '../workspace/workspace'
import type { Desktop } from './desktop'

type Calls = Handlers<{ window: 'trainer'; calls: typeof settingsCalls; notices: Record<never, never> }>

export const settingsHandlers = (workspace: Workspace, desktop: Desktop): Calls => ({
  load() {
    workspace.pageLoaded()
    return ok({
      ...desktop.facts(),
      settings: workspace.settings(),
      sessions: workspace.sessions(),
      newer: workspace.newer(),
      cards: workspace.cards(),
      methods: workspace.methods(),
      templates: workspace.templates(),
      grids: workspace.grids(),
      problems: workspace.problems(),
      open: workspace.plan(),
      people: workspace.people(),
      run: workspace.run(),
      question: workspace.question(),
      room: workspace.roomWindow(),
      vault: workspace.vault(),
      seen: workspace.room(),
    })
  },
  async setSettings(change) {
    await workspace.setSettings(change)
    return ok(workspace.settings())
  },
  async openFolder() {
    await desktop.openFolder()
    return done
  },
  async openLink({ address }) {
    await desktop.openLink(address)
    return done
  },
})
