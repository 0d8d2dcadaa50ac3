/** Keys pressed from inside the application while it is being left, and what became of them, told to a file that survives it. */
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ElectronApplication, test } from 'playwright/test'

export type Leave = 'close' | 'quit' | 'SIGTERM' | 'reload' | 'crash'

/** How many keys the window was given before it was asked to leave, and how many characters its page had taken at all. */
export type Pressed = { given: number; taken: number }

/** Milliseconds between two keys, faster than anybody types, and how many go on being pressed during the leave. */
const KEY = 12
const BEYOND = 40

/**
 * Presses the keys of `text` in the focused field; `after` so many, and `late` milliseconds, the application is left
 * that way, while the keys go on; a page crashes once it has taken so many. Resolved before the first key; call the result when all is over.
 */
export async function pressAndLeave(
  app: ElectronApplication,
  text: string,
  leave: Leave,
  [after, late]: readonly [number, number],
): Promise<() => Pressed> {
  const folder = test.info().outputPath('pressed')
  mkdirSync(folder, { recursive: true })
  const file = path.join(mkdtempSync(path.join(folder, '-')), 'told')
  await app.evaluate(
    async ({ app: own, BrowserWindow }, { text, leave, after, late, file, KEY, BEYOND }) => {
      const [window] = BrowserWindow.getAllWindows()
      if (!window || !process.mainModule) throw new Error('There is no window.')
      const { appendFileSync }: typeof import('node:fs') = process.mainModule.require('node:fs')
      const { webContents: page } = window
      page.focus()
      page.removeAllListeners('console-message')
      // Electrons differ in where the message stands.
      page.on('console-message', (event, _level, message = event.message) => {
        if (message !== 'jalon-test: taken') return
        appendFileSync(file, 't')
        taken += 1
        if (leave === 'crash' && taken === after) setTimeout(go, late)
      })
      // The last to hear an event: when it does, the field and the application have dealt with it.
      await page.executeJavaScript(
        `window.addEventListener('input', () => console.debug('jalon-test: taken')); null`,
      )
      const ways = {
        close: () => window.close(),
        quit: () => own.quit(),
        SIGTERM: () => process.kill(process.pid, 'SIGTERM'),
        reload: () => page.reload(),
        crash: () => page.forcefullyCrashRenderer(),
      }
      // A page that starts again has no field yet: keys would be its shortcuts.
      let isGone = false
      const gone = () => {
        isGone = true
      }
      page.once('render-process-gone', gone)
      page.once('did-navigate', gone)
      let pressed = 0
      let taken = 0
      const go = () => {
        appendFileSync(file, '!')
        ways[leave]()
      }
      const press = () => {
        if (isGone || window.isDestroyed() || page.isDestroyed() || page.isCrashed()) return
        const keyCode = text[pressed] ?? ''
        for (const type of ['keyDown', 'char', 'keyUp'] as const) page.sendInputEvent({ type, keyCode })
        appendFileSync(file, 'g')
        pressed += 1
        if (leave !== 'crash' && pressed === after) setTimeout(go, late)
        if (pressed < after + BEYOND) setTimeout(press, KEY)
      }
      setTimeout(press, KEY)
    },
    { text, leave, after, late, file, KEY, BEYOND },
  )
  return () => {
    const told = readFileSync(file, 'utf8')
    const count = (letter: string, within: string) => within.split(letter).length - 1
    return { given: count('g', told.split('!')[0] ?? ''), taken: count('t', told) }
  }
}
