// `npm run check`, the fast loop: format and lint, types, rules of import, unused code, unit tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { ensurePackages } from './packages.mjs'
import { root, run, say, tool } from './run.mjs'

// Left to itself, Biome colours even what goes to a file.
const biomeColors = process.stdout.isTTY ? [] : ['--colors=off']

/** What is checked without running the code: a name, a script of an installed package, its arguments. */
const checks = [
  ['format and lint', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', ...biomeColors, '.']],
  ['types', 'typescript/bin/tsc', ['-b']],
  ['import rules', 'dependency-cruiser/bin/dependency-cruise.mjs', ['src', 'tests', '--no-progress']],
  ['unused code', 'knip/bin/knip.js', ['--no-config-hints']],
]

/** One line of the summary: a name, how many passed, failed and were skipped, and what the failed ones said. */
const line = (name, passed, failed, skipped = 0, failures = []) => ({
  name,
  passed,
  failed,
  skipped,
  failures,
})

/** Runs one step that passes or fails as a whole. */
export async function step(name, work) {
  say(`${name}…`)
  const passed = await work()
  if (!passed) say(`${name}: FAILED`)
  return line(name, passed ? 1 : 0, passed ? 0 : 1)
}

export function runChecks() {
  return checks.reduce(async (done, [name, script, args]) => {
    const lines = await done
    const passes = async () => (await run(process.execPath, [tool(script), ...args])) === 0
    return [...lines, await step(name, passes)]
  }, Promise.resolve([]))
}

/**
 * Runs a test runner that writes its results to a JSON file, and counts them with `count`. A runner that fails
 * without a failed test (a file that does not load, no test at all) counts as one failure.
 */
export async function runTests(name, start, count) {
  say(`${name}…`)
  const folder = mkdtempSync(path.join(tmpdir(), 'jalon-results-'))
  const file = path.join(folder, 'results.json')
  const code = await start(file)
  let counted = line(name, 0, 0)
  try {
    counted = line(name, ...count(JSON.parse(readFileSync(file, 'utf8'))))
  } catch {
    say(`${name}: no results were written.`)
  }
  rmSync(folder, { recursive: true, force: true })
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

export function runUnitTests() {
  const start = (file) =>
    run(process.execPath, [
      tool('vitest/vitest.mjs'),
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ])
  return runTests('unit tests', start, (results) => [
    results.numPassedTests,
    results.numFailedTests,
    results.numPendingTests + results.numTodoTests,
    results.testResults.flatMap(failuresOfFile),
  ])
}

/** What failed in one file of the unit tests, a text each: where, and the first lines of what it said. */
function failuresOfFile({ name, message, assertionResults }) {
  const file = path.relative(root, name)
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  const said = failed.map((test) => told(`${file} › ${test.fullName}`, test.failureMessages.join('\n')))
  return said.length === 0 && message ? [told(file, message)] : said
}

/** The summary stands alone where only the end of the output is kept, so it says what failed and why. */
export function told(where, message) {
  const lines = stripVTControlCharacters(message).split('\n')
  const own = lines.filter((said) => said.trim() !== '' && !/^\s+at .*node_modules/.test(said))
  return [where, ...own.slice(0, 12)].join('\n    ')
}

/** Prints a line for each step, then the total on a line of its own; returns the exit code. */
export function sumUp(lines) {
  const sum = (key) => lines.reduce((total, one) => total + one[key], 0)
  const words = ({ passed, failed, skipped }) =>
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  console.log()
  for (const one of lines) {
    console.log(`${one.failed > 0 ? '✘' : '✔'} ${one.name}: ${words(one)}`)
    for (const failure of one.failures ?? []) console.log(`  ${failure}`)
  }
  console.log(words({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }))
  return sum('failed') > 0 ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensurePackages()
  process.exitCode = sumUp([...(await runChecks()), await runUnitTests()])
}
