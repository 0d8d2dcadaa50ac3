/** Leaving without losing anything: the window closes once all is on the disk, or when the trainer gives it up. */
import { setTimeout } from 'node:timers/promises'
import { app, type BrowserWindow, dialog, type WebContents } from 'electron'
import type { SaveState } from '../../shared/contract/workspace'
import type { Language } from '../../shared/domain/library/settings'
import { failureText } from '../../shared/text/failure-text'
import { textOf } from '../../shared/text/text'

type Saving = { flush(): Promise<boolean>; state(): SaveState }

export function leaveOnceSaved(window: BrowserWindow, saving: Saving, language: () => Language) {
  let leaving: 'no' | 'asked' | 'yes' = 'no'

  // A key pressed from now on could not be kept: the page hears no more of them.
  window.webContents.on('before-input-event', (event) => {
    if (leaving !== 'no') event.preventDefault()
  })

  async function leave() {
    await settled(window.webContents)
    const saved = await saving.flush()
    leaving = saved || (await givesUp(window, saving.state(), language())) ? 'yes' : 'no'
    if (leaving === 'yes') window.close()
  }

  window.on('close', (event) => {
    if (leaving === 'yes') return
    event.preventDefault()
    if (leaving !== 'no') return
    leaving = 'asked'
    void leave()
  })

  // Windows logs off or shuts down: neither `close` nor `quit` comes, and nothing holds it up. Asked first, then told.
  const saveNow = async () => {
    await settled(window.webContents)
    await saving.flush()
  }
  window.on('query-session-end', () => void saveNow())
  window.on('session-end', () => void saveNow())

  // The edits that the page sent while it closed.
  app.on('will-quit', (event) => {
    if (saving.state().kind === 'saved') return
    event.preventDefault()
    void saving.flush().then(() => app.exit())
  })
}

/** Milliseconds: keys on their way to the page arrive within the first; a page that hangs is waited for no longer than that. */
const ON_THEIR_WAY = 50
const HANGS = 3000

/**
 * Resolved once the page has dealt with every key it was given and has sent all of it, what stands half typed in a field
 * too. What a page sends while its window is being destroyed is not sure to be heard.
 */
async function settled(page: WebContents) {
  if (page.isCrashed()) return
  const script = `new Promise((then) => setTimeout(() => { dispatchEvent(new Event('beforeunload')); setTimeout(then) }, ${ON_THEIR_WAY}))`
  const gone = new Promise((then) => page.once('render-process-gone', then))
  const said = page.executeJavaScript(script).catch(() => {})
  await Promise.race([said, gone, setTimeout(HANGS)])
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
