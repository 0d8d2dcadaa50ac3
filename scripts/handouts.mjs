// `npm run handouts -- …`: writes the documents of a day from the command line, under plain Node.
import { runBuilt } from './built-command.mjs'

await runBuilt('handouts.cjs')
