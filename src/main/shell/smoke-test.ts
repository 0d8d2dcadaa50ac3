/** The smoke test of a package: what the window shows, told in one line on the output, and the end. */
import { app, type BrowserWindow } from 'electron'

/** Milliseconds that the page may take to show something. */
const PATIENCE = 20_000

/** The line is JSON; the code is 0 when the page shows a screen, else 1. */
export async function sayWhatIsShown(window: BrowserWindow) {
  const headings = await Promise.race([
    window.webContents.executeJavaScript(HEADINGS),
    new Promise<string[]>((give) => setTimeout(() => give([]), PATIENCE)),
  ])
  const { versions } = process
  const said = {
    name: app.getName(),
    version: app.getVersion(),
    packaged: app.isPackaged,
    electron: versions.electron,
    headings,
  }
  process.stdout.write(`${JSON.stringify(said)}\n`)
  app.exit(headings.length > 0 ? 0 : 1)
}

/** The headings of the page as soon as it has one. */
const HEADINGS = `new Promise((give) => {
  const look = () => {
    const found = [...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent)
    if (found.length > 0) give(found)
    else requestAnimationFrame(look)
  }
  look()
})`
