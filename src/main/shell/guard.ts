/** What no window may do, whatever its page tries: leave for another address, open windows, hold other pages. */
import { app } from 'electron'

/** How many times a page that crashed is loaded again. */
const REVIVALS = 3

/** For every window opened from now on. */
export function guardWindows(log: (error: unknown) => void) {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    // A page cannot keep its window open.
    contents.on('will-prevent-unload', (event) => event.preventDefault())

    let crashes = 0
    contents.on('render-process-gone', (_gone, { reason }) => {
      if (reason === 'clean-exit') return
      log(Object.assign(new Error(), { code: reason }))
      crashes += 1
      // Main holds the session: a page that starts again has lost nothing.
      if (crashes <= REVIVALS) contents.reload()
    })
  })
}
