/** The entry of `npm run incoming`, for plain Node: see import/incoming-command.ts. */
import { incomingCommand } from './import/incoming-command'

void incomingCommand(process.argv.slice(2)).then(({ code, out, told }) => {
  if (out !== '') process.stdout.write(`${out}\n`)
  if (told !== '') process.stderr.write(`${told}\n`)
  process.exitCode = code
})
