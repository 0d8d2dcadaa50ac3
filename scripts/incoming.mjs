// `npm run incoming -- plan|people <file>`: what would be brought from a file, as JSON, under plain Node.
import path from 'node:path'
import { ensureBuild } from './build.mjs'
import { ensurePackages } from './packages.mjs'
import { root, run } from './run.mjs'

await ensurePackages()
if (!ensureBuild()) process.exit(1)
const cwd = process.env.INIT_CWD ?? process.cwd()
process.exit(
  await run(process.execPath, [path.join(root, 'out', 'main', 'incoming.cjs'), ...process.argv.slice(2)], {
    cwd,
  }),
)
