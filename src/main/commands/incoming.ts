/** The entry of `npm run incoming`, for plain Node: see import/incoming-command.ts. */
import { join } from 'node:path'
import { incomingCommand } from '../import/incoming-command'
import { pdfThreadAt } from '../import/pdf-thread'

pdfThreadAt(join(__dirname, 'pdf-worker.cjs'))
void incomingCommand(process.argv.slice(2)).then(({ code, out, told }) => {
  if (out !== '') process.stdout.write(`${out}\n`)
  if (told !== '') process.stderr.write(`${told}\n`)
  process.exitCode = code
})
