/** Leaving without losing anything: the window closes once all is on the disk, or when the trainer gives it up. */
import { app, type BrowserWindow, dialog } from 'electron'
import type { SaveState } from '../../shared/contract/workspace'
import type { Language } from '../../shared/domain/settings'
import { failureText } from '../../shared/text/failure-text'
import { textOf } from '../../shared/text/text'

type Saving = { flush(): Promise<boolean>; state(): SaveState }

export function leaveOnceSaved(window: BrowserWindow, saving: Saving, language: () => Language) {
  let leaving: 'no' | 'asked' | 'yes' = 'no'

  async function leave() {
    await saving.flush()
    // Not all is saved either while keys are pressed: that is no refusal, and the last of it is saved once the page is gone.
    const refused = saving.state().kind === 'failed'
    leaving = !refused || (await givesUp(window, saving.state(), language())) ? 'yes' : 'no'
    if (leaving === 'yes') window.close()
  }

  window.on('close', (event) => {
    if (leaving === 'yes') return
    event.preventDefault()
    if (leaving === 'no') void leave()
    leaving = 'asked'
  })

  // What the page sent while it closed.
  app.on('will-quit', (event) => {
    if (saving.state().kind === 'saved') return
    event.preventDefault()
    void saving.flush().then(() => app.exit())
  })
}

async function givesUp(window: BrowserWindow, state: SaveState, language: Language): Promise<boolean> {
  const text = textOf(language)
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: text.app.save.failed,
    detail: state.kind === 'failed' ? failureText(language, state.failure) : '',
    buttons: [text.app.unsaved.stay, text.app.unsaved.leave],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
