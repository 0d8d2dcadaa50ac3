/** The list of cards: searched as one types, narrowed by what they are about, walked through with the arrows. */
import { Select, TextInput } from '@mantine/core'
import { IconFilter, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { type CardFilter, filteredCards } from '../../shared/domain/library/card-use'
import type { Card } from '../../shared/domain/plan/card'
import { searchIndex } from '../../shared/search/search-index'
import { clock } from '../../shared/text/format'
import { useSession, useWorkspace } from '../bridge/jalon'
import { showCard } from '../bridge/place'
import { todayHere } from '../bridge/wall-clock'
import { useText } from '../bridge/words'
import { toneOf } from '../parts/phase-icon'
import { walkList } from '../ui/walk-list'
import type { ListedCard, listCards } from './card-list'
import classes from './cards.module.css'

type Props = { listed: ReturnType<typeof listCards>; chosen: ListedCard }

/** A filter as a value of the field: `axis:sharing`. */
const writtenAs = (filter: CardFilter) => ('value' in filter ? `${filter.kind}:${filter.value}` : filter.kind)
function filterOf(value: string | null): CardFilter {
  const [kind = 'all', ...rest] = (value ?? 'all').split(':')
  return rest.length > 0
    ? { kind: kind as 'tag', value: rest.join(':') }
    : { kind: kind as 'all' | 'unused' | 'stale' }
}

/** The cards that are shown: those found, the best first, among those that the filter lets through. */
function useShown(query: string, filter: CardFilter): ReadonlyMap<Card['id'], number> {
  const { cards, sessions } = useWorkspace()
  const isSearched = query.trim() !== ''
  // Only once something is looked for: a card that is typed in changes the list at each key.
  const index = useMemo(
    () =>
      isSearched &&
      searchIndex(
        cards.map((card) => ({
          value: card,
          title: card.title,
          tags: [card.theme, ...card.tags].join(' '),
          body: [
            card.summary,
            card.body,
            ...card.questions,
            ...card.sources.flatMap(({ author, title, year }) => [author, title, year]),
          ].join('\n'),
        })),
      ),
    [cards, isSearched],
  )
  return useMemo(() => {
    const found = index ? index.find(query) : cards
    const today = todayHere()
    const plans = sessions.map(({ session }) => session)
    const through = filteredCards(found, filter, { sessions: plans, today })
    return new Map(through.map(({ id }, place) => [id, place]))
  }, [cards, index, query, filter, sessions])
}

export function CardNavigation({ listed, chosen }: Props) {
  const text = useText()
  const words = text.cards
  const session = useSession()
  const { cards } = useWorkspace()
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<CardFilter>({ kind: 'all' })
  const shown = useShown(query, filter)
  const tags = Array.from(new Set(cards.flatMap((card) => card.tags))).sort((a, b) => a.localeCompare(b))
  const rows = session.grid?.rows ?? []
  const list = (title: string, entries: readonly ListedCard[]) => {
    const own = entries
      .filter(({ card }) => shown.has(card.id))
      .sort((one, other) =>
        query.trim() === '' ? 0 : (shown.get(one.card.id) ?? 0) - (shown.get(other.card.id) ?? 0),
      )
    return (
      own.length > 0 && (
        <section aria-label={title}>
          <h2 className={classes.group}>{title}</h2>
          <ul>
            {own.map((entry) => (
              <li key={entry.card.id}>
                <button
                  type="button"
                  className={classes.entry}
                  data-tone={toneOf(session.axes.find(({ id }) => id === entry.card.axis))}
                  aria-current={entry === chosen ? 'true' : undefined}
                  onClick={() => showCard(entry.card.id)}
                >
                  <span className={classes.name}>{entry.card.title || words.untitled}</span>
                  <span className={classes.times}>
                    {entry.uses.map(({ start }) => clock(start)).join(', ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )
    )
  }
  return (
    <nav className={classes.list} aria-label={words.title}>
      <div className={classes.find}>
        <TextInput
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <Select
          aria-label={words.filter.label}
          leftSection={<IconFilter size={16} aria-hidden />}
          allowDeselect={false}
          value={writtenAs(filter)}
          onChange={(value) => setFilter(filterOf(value))}
          data={[
            { value: 'all', label: words.filter.all },
            { value: 'unused', label: words.filter.unused },
            { value: 'stale', label: words.filter.stale },
            {
              group: words.filter.axis,
              items: session.axes.map(({ id, name }) => ({ value: `axis:${id}`, label: name })),
            },
            {
              group: words.filter.register,
              items: rows.map(({ id, name }) => ({ value: `register:${id}`, label: name })),
            },
            { group: words.tags, items: tags.map((tag) => ({ value: `tag:${tag}`, label: tag })) },
          ]}
        />
        <p className={classes.times} role="status">
          {words.count(shown.size)}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go from button to button */}
      <div onKeyDown={walkList}>
        {list(words.ofSession, listed.ofSession)}
        {list(words.others, listed.others)}
      </div>
    </nav>
  )
}
