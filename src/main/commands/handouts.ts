/** The entry of `npm run handouts`, for plain Node: see handout/command.ts. */
import { join } from 'node:path'
import { handoutsCommand } from '../handout/command'

// From out/main, where this file stands once it is built.
const resources = join(__dirname, '..', '..', 'resources')

void handoutsCommand(process.argv.slice(2), resources).then((done) => {
  if (done.code === 0) process.stdout.write(done.files.map((file) => `${file}\n`).join(''))
  if (done.code === 0 && done.told) process.stderr.write(`${done.told}\n`)
  if (done.code === 2) process.stderr.write(`${done.sentence}\n`)
  process.exitCode = done.code
})
