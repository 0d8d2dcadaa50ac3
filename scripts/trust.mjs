// `npm run test:trust`: the long forms of proofs whose short forms are in `npm test`; about half an hour.
import { ensureBuild } from './build.mjs'
import { runProject } from './e2e.mjs'
import { ensurePackages } from './packages.mjs'
import { run, tool } from './run.mjs'

/** Journeys that go on for longer when JALON_TRUST is 1: eight hours of a run at ×60, 50 kills, 500 leaves while typing. */
const journeys = ['run-seconds', 'run-kills', 'leaving-typed'].map((name) => `tests/journeys/${name}.e2e.ts`)

/** 300 kills while she types and runs, the trace of system calls, every refusal of the disk, 5 000 damaged archives. */
const units = [
  'killed',
  'migration-killed',
  'system-calls',
  'faults',
  'import-guard',
  'backup',
  'nothing-lost',
  'damage',
]

await ensurePackages()
if (!ensureBuild()) process.exit(1)
process.env.JALON_TRUST = '1'
const passed = await run(process.execPath, [tool('vitest/vitest.mjs'), 'run', ...units])
const shown = await runProject('journeys', journeys)
process.exit(passed === 0 && shown === 0 ? 0 : 1)
