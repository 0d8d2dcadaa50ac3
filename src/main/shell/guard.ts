/** The bounds of every window, whatever its page tries: no other address, no windows, no other pages, no network. */
import { app } from 'electron'

/** How many times a page that crashed is loaded again. */
const REVIVALS = 3

/** Before the application is ready: Chromium finds no host, and a package listens to no debugger. */
export function closeToTheOutside() {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('session-created', (session) => {
    // Without a language first: turning the checker off wakes it, and it would fetch a dictionary from the network.
    session.setSpellCheckerLanguages([])
    session.setSpellCheckerEnabled(false)
  })
  if (!app.isPackaged) return
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'])
    app.commandLine.removeSwitch(name)
}

/** For every window opened from now on. */
export function guardWindows(log: (error: unknown) => void) {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    // A connection between two browsers is none of the content policy's business.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
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
