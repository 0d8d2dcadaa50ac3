// `npm run bench`: how soon a start shows its first heading, beside a bare window of the same Electron; one start after the other.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, expect, test } from 'playwright/test'
import { loader } from '../tests/launch'
import { workspaceWith } from '../tests/workspace'

const STARTS = 10
/** Of a bare window's time; the goal is said beside what is measured, whichever it is. */
const GOAL = 1.35

/** An application of one window with one heading. */
function bareApplication(folder: string): string {
  const app = path.join(folder, 'bare')
  mkdirSync(app)
  writeFileSync(
    path.join(app, 'package.json'),
    JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.js' }),
  )
  writeFileSync(path.join(app, 'page.html'), '<!doctype html><h1>A window</h1>')
  writeFileSync(
    path.join(app, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile('page.html'))`,
  )
  return app
}

const median = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0

test('a start beside a bare window', async () => {
  test.setTimeout(10 * 60_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'jalon-bench-start-'))
  const root = path.resolve(import.meta.dirname, '..')
  const starts = { bare: [bareApplication(folder)], Jalon: [root] }
  const workspace = workspaceWith()
  const times: Record<keyof typeof starts, number[]> = { bare: [], Jalon: [] }
  for (let start = 0; start <= STARTS; start += 1)
    for (const name of ['bare', 'Jalon'] as const) {
      const userData = path.join(folder, `${name}-${start}`)
      const began = performance.now()
      const app = await _electron.launch({
        executablePath: process.env.ELECTRON_EXEC_PATH ?? '',
        args: ['-r', loader, ...starts[name], `--user-data-dir=${userData}`, '--workspace', workspace],
        chromiumSandbox: process.getuid?.() !== 0,
      })
      const window = await app.firstWindow()
      await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
      // The first of each finds nothing of it in the memory of the machine.
      if (start > 0) times[name].push(performance.now() - began)
      await app.close()
    }
  rmSync(folder, { recursive: true, force: true })
  const [bare, own] = [median(times.bare), median(times.Jalon)]
  console.log(
    `start to the first heading, medians of ${STARTS}: bare ${Math.round(bare)} ms, Jalon ${Math.round(own)} ms: ${(own / bare).toFixed(2)} × (goal ${GOAL} ×)`,
  )
})
