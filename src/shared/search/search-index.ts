/** Search as one types, in anything that has a title: without accents, by the beginnings of words, with one typo. */
import MiniSearch from 'minisearch'
import { fold } from '../text/fold'

/** One thing that can be found: `title` weighs most, then `tags`, then `body`; any of them may be empty. */
export type Searchable<T> = { value: T; title: string; tags: string; body: string }

export type SearchIndex<T> = {
  /** The values that answer every word of the query, the best first, at most `limit`; none for an empty query. */
  find(query: string, limit?: number): T[]
}

/** From this many letters on, a word may hold one typo: in shorter ones it would be another word. */
const TYPO_FROM = 4

const words = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u)

/** Built once, for as long as the entries are the same. */
export function searchIndex<T>(entries: readonly Searchable<T>[]): SearchIndex<T> {
  const index = new MiniSearch({
    idField: 'place',
    fields: ['title', 'tags', 'body'],
    tokenize: words,
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: {
      boost: { title: 4, tags: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length < TYPO_FROM ? false : 1),
    },
  })
  index.addAll(entries.map(({ title, tags, body }, place) => ({ place, title, tags, body })))
  return {
    find: (query, limit = Number.POSITIVE_INFINITY) =>
      index
        .search(query)
        .slice(0, limit)
        .flatMap(({ id }) => entries[id]?.value ?? []),
  }
}
