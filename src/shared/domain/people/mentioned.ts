/** Whether a text names somebody, and how surely: asked of whole files, most of which name nobody. */
import { keyOf, sayOtherwise, type Term } from './mention'

/** `sure`: a whole name, a mail address, the only word of a name; `part`: a word of a name, as others may have it too. */
export type Mention = 'sure' | 'part'

/** The text as a search sees it, letter by letter: faster than `keyOf`, and only to see whether it is worth looking. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[’ʼ]/g, "'")

/** The longest run of letters and digits in what is looked for: where it is not, nothing is. */
const coreOf = ({ said }: Term) =>
  (keyOf(said).match(/[\p{L}\d]+/gu) ?? []).sort((one, other) => other.length - one.length)[0] ?? ''

/** Null when none of the terms is in it. */
export function mentionedIn(terms: readonly Term[]): (text: string) => Mention | null {
  const cores = [...new Set(terms.map(coreOf))].filter((core) => core !== '')
  const say = sayOtherwise(terms)
  return (text) => {
    const plain = folded(text)
    if (!cores.some((core) => plain.includes(core))) return null
    const { found } = say(text)
    if (found.some(({ term }) => !term.capital)) return 'sure'
    return found.length > 0 ? 'part' : null
  }
}
