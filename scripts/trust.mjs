// `npm run test:trust`: the long forms of proofs whose short forms are in `npm test`, and each protection seen to be one, within
// half an hour on two processors. `npm run test:trust -- whole` has every number of the promises and takes three times as long.
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuild } from './build.mjs'
import { runProject } from './e2e.mjs'
import { ensureSync, ensureTrace } from './linux.mjs'
import { ensurePackages } from './packages.mjs'
import { isJourney, proveTrust } from './prove-trust.mjs'
import { run, say, tool } from './run.mjs'

const isWhole = process.argv[2] === 'whole'

/** Journeys that go on for longer: kills of a run, ways to leave while typing, messages of chance. */
const journeys = [
  'run-kills',
  'leaving-typed',
  'disk-refuses',
  'security-messages',
  'hostile-texts',
  'newer-session',
].map((name) => `tests/journeys/${name}`)

/** 300 kills while she types and runs, as many while keys change, the trace of system calls, every refusal of the disk, 5 000 damaged archives. */
const units = [
  'erasures',
  'killed',
  'migration-killed',
  'newer-',
  'system-calls',
  'faults',
  'held-open',
  'two-machines',
  'vault-two-starts',
  'real-sync',
  'reserved-',
  'second-',
  'replaced-text',
  'beyond-maxima',
  'named-files',
  'copied-text',
  'import-guard',
  'backup',
  'nothing-lost',
  'damage',
  'run-file',
  'serve-messages',
  'hostile-imports',
  'meddled',
  'hostile-texts',
  'data-not-orders',
  'reading-writes-nothing',
]

await ensurePackages()
// Without it the order of the system's calls would be shown by nothing.
if (!ensureTrace()) process.exit(1)
ensureSync()
if (!ensureBuild()) process.exit(1)
process.env.JALON_TRUST = isWhole ? 'whole' : '1'
// Thousands of saves wait for a real disk, and show nothing more for it: files in memory survive a kill as well.
const memory = '/dev/shm'
const scratch = existsSync(memory) ? mkdtempSync(path.join(memory, 'jalon-trust-')) : null
if (scratch) {
  // As the system's own: an ordinary user works there too.
  chmodSync(scratch, 0o1777)
  process.env.TMPDIR = scratch
}

/** Does a part of it, says how long it took, and whether it holds. */
async function part(name, work) {
  const start = performance.now()
  const holds = await work()
  say(
    `${name}: ${holds ? 'held' : 'NOT held'}, in ${((performance.now() - start) / 60_000).toFixed(1)} minutes.`,
  )
  return holds
}

// Three on two processors: they wait for keys, for processes that are killed and for the disk.
const vitest = [tool('vitest/vitest.mjs'), 'run', '--maxWorkers=3', ...units]
const held = [
  await part('long tests of the code', async () => (await run(process.execPath, vitest)) === 0),
  await part('long journeys', async () => (await runProject('journeys', journeys)) === 0),
  await part('each protection taken away', () =>
    proveTrust([], {
      hasPassed: (test) => (isJourney(test) ? journeys : units).some((own) => test.includes(own)),
      // Each of those seen by a journey is a build of its own.
      withJourneys: isWhole,
    }),
  ),
]
if (scratch) rmSync(scratch, { recursive: true, force: true })
process.exit(held.every(Boolean) ? 0 : 1)
