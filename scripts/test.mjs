// `npm test`: everything, from a bare machine to the journeys in real Electron; the last line has the counts.
import path from 'node:path'
import { ensureBuild } from './build.mjs'
import { runChecks, runTests, runUnitTests, step, sumUp, told } from './check.mjs'
import { runProject } from './e2e.mjs'
import { ensureDocumentReaders } from './linux.mjs'
import { ensurePackages } from './packages.mjs'
import { root, run } from './run.mjs'

const lines = []
let finished = false
// Whatever stops us, such as a library that cannot be installed, the last line is still said.
process.on('exit', () => {
  if (!finished) process.exitCode = sumUp([...lines, { name: 'the rest', passed: 0, failed: 1, skipped: 0 }])
})

await ensurePackages()
ensureDocumentReaders()

lines.push(...(await runChecks()))
const proof = () => run(process.execPath, [path.join(root, 'scripts', 'check-rules.mjs')])
lines.push(await step('proof of the rules', async () => (await proof()) === 0))
lines.push(await runUnitTests())

const build = await step('build', () => ensureBuild())
lines.push(build)
const journeys = (file) => {
  // On an older build they would prove nothing.
  if (build.failed > 0) return 1
  process.env.JALON_JOURNEYS_JSON = file
  return runProject('journeys')
}
/** What failed in a suite of journeys and in the suites within it. */
const failuresOfSuite = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(failuresOfSuite),
  ...specs
    .filter(({ ok }) => !ok)
    .map((spec) => {
      const errors = spec.tests.flatMap(({ results }) => results.flatMap((result) => result.errors))
      return told(
        `${spec.file}:${spec.line} › ${spec.title}`,
        errors.map(({ message }) => message).join('\n'),
      )
    }),
]
lines.push(
  await runTests('journeys', journeys, ({ stats, suites }) => [
    stats.expected,
    stats.unexpected + stats.flaky,
    stats.skipped,
    suites.flatMap(failuresOfSuite),
  ]),
)
finished = true
process.exitCode = sumUp(lines)
