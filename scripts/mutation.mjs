// `npm run test:mutation [file…]`: small faults planted one by one in the rules, and how many of them the unit tests see (StrykerJS).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ensurePackages } from './packages.mjs'
import { giveUp, npm, root, run, say } from './run.mjs'

/** Installed when it is first asked for: it has 180 packages of its own, and needs a newer Node than the rest. */
const STRYKER = '10.1.1'
const NODE = '24.22.3'

/** The rules: what is said of time, people and documents, what is read from outside, and what is written and sealed. */
const rules = [
  'src/shared/domain',
  'src/shared/handout',
  'src/shared/incoming',
  'src/main/library',
  'src/main/vault',
]

/** Results are kept from one time to the next, so that only what has changed is tried again. */
const kept = path.join(root, 'node_modules', '.cache', 'mutation')
const report = path.join(kept, 'report.json')

const systems = { win32: 'win' }
const nodePackage = `node-${systems[process.platform] ?? process.platform}-${process.arch}`

const isNewEnough = Number(process.versions.node.split('.')[0]) >= 22

async function ensureStryker() {
  const wanted = {
    ...{ '@stryker-mutator/core': STRYKER, '@stryker-mutator/vitest-runner': STRYKER },
    ...(isNewEnough ? {} : { [nodePackage]: NODE }),
  }
  const manifest = JSON.stringify({ name: 'mutation', private: true, dependencies: wanted })
  const own = path.join(kept, 'package.json')
  if (existsSync(own) && readFileSync(own, 'utf8') === manifest) return
  say(`installing StrykerJS ${STRYKER}…`)
  mkdirSync(kept, { recursive: true })
  const { command, first, how } = npm()
  const words = [
    ...[...first, 'install', `--prefix=${kept}`, '--no-save', '--ignore-scripts', '--legacy-peer-deps'],
    ...['--no-audit', '--no-fund'],
    ...Object.entries(wanted).map(([name, version]) => `${name}@${version}`),
  ]
  const code = await run(command, words, { stdio: ['ignore', 2, 2], ...how })
  if (code !== 0) giveUp('StrykerJS was not installed: see npm’s message above.', code)
  writeFileSync(own, manifest)
}

/** Node for Stryker: our own, or the one that was installed beside it. */
function newerNode() {
  if (isNewEnough) return process.execPath
  const inside = process.platform === 'win32' ? 'node.exe' : 'bin/node'
  return path.join(kept, 'node_modules', nodePackage, inside)
}

function settings(files) {
  return {
    mutate: files.length > 0 ? files : [...rules.map((folder) => `${folder}/**/*.ts`), '!src/**/*.test.ts'],
    ...{ testRunner: 'vitest', vitest: { configFile: path.relative(root, ownTests), related: true } },
    plugins: [path.join(kept, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    ...{ coverageAnalysis: 'perTest', ignoreStatic: true, concurrency: 2 },
    ...{ incremental: true, incrementalFile: path.join(kept, 'incremental.json') },
    ...{ reporters: ['json', 'progress-append-only'], jsonReporter: { fileName: report } },
    // Not below node_modules: there Vitest finds no test.
    ...{ tempDirName: 'dist/mutation', cleanTempDir: 'always' },
    ignorePatterns: ['out', 'dist', 'test-results', 'docs/screenshots'],
    ...{ timeoutMS: 20_000, dryRunTimeoutMinutes: 30 },
    disableTypeChecks: false,
  }
}

const ownTests = path.join(kept, 'vitest.config.mjs')

/** The tests of the folders that are tried, and no others: what only a far one sees is not said where the rule stands. */
function writeOwnTests(files) {
  const folders = files.length > 0 ? files.map((file) => path.dirname(file)) : rules
  const include = [...new Set(folders)].map((folder) => `${folder}/**/*.test.ts`)
  writeFileSync(
    ownTests,
    `import base from '../../../vitest.config.ts'\nexport default { ...base, test: { ...base.test, include: ${JSON.stringify(include)} } }\n`,
  )
}

/** Faults of one file: how many were seen, how many not, and those that were not, each with its place. */
function told([file, { mutants }]) {
  const are = (...states) => mutants.filter(({ status }) => states.includes(status))
  const seen = are('Killed', 'Timeout')
  const unseen = are('Survived', 'NoCoverage')
  const all = seen.length + unseen.length
  return { file, seen: seen.length, all, score: all === 0 ? 100 : (100 * seen.length) / all, unseen }
}

await ensurePackages()
await ensureStryker()
const settingsFile = path.join(kept, 'settings.json')
const words = process.argv.slice(2)
writeOwnTests(words)
writeFileSync(settingsFile, JSON.stringify(settings(words), null, 2))
const stryker = path.join(kept, 'node_modules/@stryker-mutator/core/bin/stryker.js')
// The time zone of the founding day: the tests run in threads there, which have that of the process.
const env = { ...process.env, TZ: 'Europe/Brussels' }
const code = await run(newerNode(), [stryker, 'run', settingsFile], { env, stdio: ['ignore', 2, 2] })
if (code !== 0) giveUp('StrykerJS did not come to its end: see its message above.', code)

const files = Object.entries(JSON.parse(readFileSync(report, 'utf8')).files)
  .map(told)
  // Results kept of other files are in the report as well.
  .filter(({ file, all }) => all > 0 && (words.length === 0 || words.includes(file)))
if (files.length === 0) giveUp('no fault could be planted there: name a file of src/ with code in it.')
for (const { file, unseen } of files) {
  for (const { location, replacement = '', mutatorName } of unseen) {
    const { line, column } = location.start
    say(`${file}:${line}:${column} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`)
  }
}
process.stdout.write('| file | seen | of | score |\n|---|---|---|---|\n')
for (const { file, seen, all, score } of files) {
  process.stdout.write(`| ${path.relative('src', file)} | ${seen} | ${all} | ${score.toFixed(0)} % |\n`)
}
