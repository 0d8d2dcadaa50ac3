// `npm run handouts -- …`: writes the documents of a day from the command line, under plain Node.
import path from 'node:path'
import { ensureBuild } from './build.mjs'
import { ensurePackages } from './packages.mjs'
import { root, run } from './run.mjs'

await ensurePackages()
if (!ensureBuild()) process.exit(1)
const cwd = process.env.INIT_CWD ?? process.cwd()
process.exit(
  await run(process.execPath, [path.join(root, 'out', 'main', 'handouts.cjs'), ...process.argv.slice(2)], {
    cwd,
  }),
)
