// `npm run test:trust`: the long forms of proofs whose short forms are in `npm test`; about half an hour.
import { ensureBuild } from './build.mjs'
import { runProject } from './e2e.mjs'
import { ensurePackages } from './packages.mjs'

/** Journeys that go on for longer when JALON_TRUST is 1: eight hours of a run at ×60, 50 kills. */
const journeys = ['tests/journeys/run-seconds.e2e.ts', 'tests/journeys/run-kills.e2e.ts']

await ensurePackages()
if (!ensureBuild()) process.exit(1)
process.env.JALON_TRUST = '1'
process.exit(await runProject('journeys', journeys))
