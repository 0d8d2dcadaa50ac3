/** `npm run incoming -- plan|people <file>`: what would be brought from a file, as JSON, by the app's code. */
import { type Language, languageSchema } from '../../shared/domain/library/settings'
import { failureText } from '../../shared/text/failure-text'
import { textOf } from '../../shared/text/text'
import { Refused } from '../workspace/refused'
import { readIncoming } from './incoming-file'
import { incomingPeople } from './incoming-people'
import { incomingPlan } from './incoming-plan'

/** A reader for each word of the command line. */
const readers: Readonly<Record<string, (path: string, language: Language) => Promise<unknown>>> = {
  plan: async (path, language) => incomingPlan(await readIncoming(path), language),
  people: incomingPeople,
}

/** `code`: 0 when it was read, 1 when the file was refused, 2 when the command line makes no sense. */
export async function incomingCommand(
  typed: readonly string[],
): Promise<{ code: 0 | 1 | 2; out: string; told: string }> {
  const at = typed.indexOf('--lang')
  const words = typed.filter((_, place) => at < 0 || (place !== at && place !== at + 1))
  const language = languageSchema.safeParse(at < 0 ? 'fr' : typed[at + 1])
  const text = textOf(language.success ? language.data : 'fr')
  const [what = '', path, ...more] = words
  const read = readers[what]
  if (!language.success || !read || path === undefined || more.length > 0)
    return { code: 2, out: '', told: text.incoming.command.usage }
  try {
    const found = await read(path, language.data)
    return { code: 0, out: JSON.stringify(found, null, 2), told: '' }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { code: 1, out: '', told: failureText(language.data, error.failure) }
  }
}
