// `npm run incoming -- plan|people <file>`: what would be brought from a file, as JSON, under plain Node.
import { runBuilt } from './built-command.mjs'

await runBuilt('incoming.cjs')
