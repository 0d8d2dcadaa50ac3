// `npm run test:handlers`: which handlers of the windows no journey calls.
//
// Counted is every attribute `on…={…}` in src/renderer/**/*.tsx whose value is a function or leads to one: a name, a choice
// between two, a condition before one. One handed on to a component of ours (`onChange={onChange}`) counts where it
// is written, each time. Not counted: what comes by a spread (`{...props}`) or from a library of events (useEffect,
// dnd-kit's sensors, TipTap's options), and properties that are functions under another name (`save={…}`).
// « Called » says that it ran once, not that what it did was looked at: that is the journeys' work.
//
// Without words it plays all journeys from an empty list (some 40 minutes). Named journeys are added to what was
// called before: `npm run test:handlers tests/journeys/planning.e2e.ts`. `-- --list` plays none and prints what is known.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuild } from './build.mjs'
import { runProject } from './e2e.mjs'
import { ensurePackages } from './packages.mjs'
import { giveUp, root } from './run.mjs'

const folder = path.join(root, 'test-handlers')
const called = path.join(folder, 'called.jsonl')
const all = path.join(root, 'out', 'notices', 'handlers.json')

/** The journeys by which each handler was called, by its key. */
function callers() {
  const lines = existsSync(called) ? readFileSync(called, 'utf8').split('\n').filter(Boolean) : []
  const by = new Map()
  for (const { key, journey } of lines.map((line) => JSON.parse(line)))
    by.set(key, (by.get(key) ?? new Set()).add(journey))
  return by
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`

/** The handlers of each file that has any. */
const byFile = (handlers) =>
  [...new Set(handlers.map(({ file }) => file))].map((file) => [
    file,
    handlers.filter((handler) => handler.file === file),
  ])

/** Prints, file by file, the handlers that nothing called, then the count. */
function tell() {
  const handlers = JSON.parse(readFileSync(all, 'utf8'))
  const by = callers()
  const isUncalled = ({ key }) => !by.has(key)
  for (const [file, own] of byFile(handlers)) {
    const never = own.filter(isUncalled)
    if (never.length > 0) console.log(`${file}: ${never.length} of ${own.length} never called`)
    for (const { key, line } of never) console.log(`  ${file}:${line}: ${key.slice(file.length + 1)}`)
  }
  const uncalled = handlers.filter(isUncalled).length
  const alone = handlers.filter(({ key }) => by.get(key)?.size === 1).length
  const journeys = new Set([...by.values()].flatMap((own) => [...own])).size
  const seen = handlers.length - uncalled
  console.log(
    `\n${seen} of ${handlers.length} handlers called (${percent(seen, handlers.length)}) by ${journeys} files of journeys; ` +
      `${uncalled} never; ${alone} by one file alone.`,
  )
}

const words = process.argv.slice(2)
const onlyList = words.includes('--list')
await ensurePackages()
if (!ensureBuild('handlers')) process.exit(1)
if (words.length === 0) rmSync(folder, { recursive: true, force: true })
if (onlyList && !existsSync(called))
  giveUp('no journey was played yet: see the head of scripts/handlers.mjs.')
mkdirSync(folder, { recursive: true })
process.env.JALON_HANDLERS_CALLED = called
const code = onlyList ? 0 : await runProject('journeys', words)
tell()
process.exit(code)
