/** How many people the methods named in a plan take: as the library says, else as is known of the best known of them. */
import type { GroupLimit } from '../domain/plan/advice'
import { fold } from './fold'

/** World café: twelve at least. Codevelopment: eight at most. Product knowledge, in both languages. */
const KNOWN: readonly (GroupLimit & { named: readonly string[] })[] = [
  { title: 'World café', named: ['world cafe'], smallest: 12, largest: null },
  { title: 'Codéveloppement', named: ['codeveloppement', 'codev'], smallest: null, largest: 8 },
  { title: 'Codevelopment', named: ['codevelopment', 'peer consultation'], smallest: null, largest: 8 },
]

/** Finds the limit of a method by its name, whatever its capitals and accents; undefined when nobody knows one. */
export function limitsIn(methods: readonly GroupLimit[]): (method: string) => GroupLimit | undefined {
  const own = new Map(methods.map((method) => [fold(method.title.trim()), method]))
  return (method) => {
    const name = fold(method.trim())
    if (name === '') return undefined
    const found = own.get(name)
    if (found && (found.smallest !== null || found.largest !== null)) return found
    return KNOWN.find(({ named }) => named.some((word) => name.startsWith(word)))
  }
}
