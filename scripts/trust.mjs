// `npm run test:trust`: the long forms of proofs whose short forms are in `npm test`, and each protection seen to be one.
import { ensureBuild } from './build.mjs'
import { runProject } from './e2e.mjs'
import { ensureTrace } from './linux.mjs'
import { ensurePackages } from './packages.mjs'
import { proveTrust } from './prove-trust.mjs'
import { run, tool } from './run.mjs'

/** Journeys that go on for longer when JALON_TRUST is 1: eight hours of a run at ×60, 50 kills, 500 ways to leave, messages of chance. */
const journeys = [
  'run-seconds',
  'run-kills',
  'leaving-typed',
  'disk-refuses',
  'security',
  'hostile-texts',
].map((name) => `tests/journeys/${name}`)

/** 300 kills while she types and runs, as many while keys change, the trace of system calls, every refusal of the disk, 5 000 damaged archives. */
const units = [
  'erasures',
  'killed',
  'migration-killed',
  'system-calls',
  'faults',
  'import-guard',
  'backup',
  'nothing-lost',
  'damage',
  'run-file',
  'serve-messages',
  'hostile-imports',
  'meddled',
  'hostile-texts',
]

await ensurePackages()
// Without it the order of the system's calls would be shown by nothing.
if (!ensureTrace()) process.exit(1)
if (!ensureBuild()) process.exit(1)
process.env.JALON_TRUST = '1'
const passed = await run(process.execPath, [tool('vitest/vitest.mjs'), 'run', ...units])
const shown = await runProject('journeys', journeys)
const proved = await proveTrust()
process.exit(passed === 0 && shown === 0 && proved ? 0 : 1)
