// A command of the built application, under plain Node, with the words that were typed behind it.
import path from 'node:path'
import { ensureBuild } from './build.mjs'
import { ensurePackages } from './packages.mjs'
import { root, run } from './run.mjs'

/** Installs and builds what is missing, runs the entry of that name where the command was typed, and leaves with its code. */
export async function runBuilt(entry) {
  await ensurePackages()
  if (!ensureBuild()) process.exit(1)
  const cwd = process.env.INIT_CWD ?? process.cwd()
  const words = [path.join(root, 'out', 'main', entry), ...process.argv.slice(2)]
  process.exit(await run(process.execPath, words, { cwd }))
}
