/** Accueil: the trainer's sessions, the next one first; a search; and what a new session can start from. */
import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPlus, IconSearch, IconTemplate, IconX } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import type { NewerSession, SessionEntry } from '../../shared/contract/workspace'
import type { Session } from '../../shared/domain/plan/session'
import { searchIndex } from '../../shared/search/search-index'
import { useWorkspace } from '../bridge/jalon'
import { searchableMethod } from '../bridge/library'
import { showMethod } from '../bridge/place'
import { createSession } from '../bridge/session'
import { todayHere } from '../bridge/wall-clock'
import { useText } from '../bridge/words'
import { isDialogOpen } from '../ui/dialog-open'
import { HeldSessions, isHeld } from './held-sessions'
import classes from './home.module.css'
import { NewerSessions } from './newer-sessions'
import { NextSession } from './next-session'
import { groupSessions, searchableSession } from './session-list'
import { SessionRow } from './session-row'
import { Starts } from './starts'
import { WeekView } from './week-view'
import { Welcome } from './welcome'

const VIEWS = ['list', 'week'] as const
type View = (typeof VIEWS)[number]

/** Methods shown beside the sessions found. */
const MOST = 6

export function HomeScreen() {
  const { sessions, newer } = useWorkspace()
  return sessions.length + newer.length === 0 ? <Welcome /> : <Sessions sessions={sessions} newer={newer} />
}

type Props = { sessions: readonly SessionEntry[]; newer: readonly NewerSession[] }

function Sessions({ sessions, newer }: Props) {
  const text = useText()
  const [query, setQuery] = useState('')
  const [view, setView] = useState<View>('list')
  const today = todayHere()
  const { first, ...groups } = groupSessions(sessions, today)
  const isFound = useFound({ sessions, newer }, query)
  const found = (list: readonly SessionEntry[]) => list.filter(({ session }) => isFound(session))
  const lists = (['upcoming', 'drafts', 'past'] as const).map((name) => ({
    name,
    entries: found(groups[name]),
  }))
  const shownFirst = first && isFound(first.session) ? first : null
  const shownNewer = newer.filter(({ session }) => (session ? isFound(session) : query === ''))
  const count = found(sessions).length + shownNewer.length
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <h1>{text.home.title}</h1>
        <Search query={query} search={setQuery} />
        <SegmentedControl
          size="sm"
          aria-label={text.home.views.label}
          value={view}
          onChange={(value) => setView(value as View)}
          data={VIEWS.map((value) => ({ value, label: text.home.views[value] }))}
        />
        <Button
          leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
          onClick={() => void createSession()}
        >
          {text.home.create}
        </Button>
      </header>
      <div className={classes.columns}>
        <div className={classes.sessions}>
          <p role="status" className={count > 0 ? classes.unseen : classes.nothing}>
            {query !== '' && (count > 0 ? text.home.found(count) : text.home.noMatch(query))}
          </p>
          {count === 0 && (
            <Button variant="default" onClick={() => setQuery('')}>
              {text.home.clearSearch}
            </Button>
          )}
          {view === 'week' && <WeekView entries={found(sessions)} today={today} />}
          {view === 'list' && shownFirst && <NextSession entry={shownFirst} today={today} />}
          <HeldSessions sessions={shownNewer.filter(isHeld)} today={today} />
          <NewerSessions sessions={shownNewer.filter((own) => !isHeld(own))} today={today} />
          {lists
            .filter(({ entries }) => view === 'list' && entries.length > 0)
            .map(({ name, entries }) => (
              <section key={name} aria-labelledby={name} className={classes.group}>
                <h2 id={name}>{text.home.groups[name]}</h2>
                <ul>
                  {entries.map((entry) => (
                    <SessionRow key={entry.session.id} entry={entry} today={today} />
                  ))}
                </ul>
              </section>
            ))}
          <LibraryFinds query={query} />
        </div>
        <Starts sessions={sessions} />
      </div>
    </div>
  )
}

/** Which sessions answer what is typed; all of them do as long as nothing is. */
function useFound({ sessions, newer }: Props, query: string): (session: Session) => boolean {
  const index = useMemo(
    () =>
      searchIndex(
        [...sessions, ...newer].flatMap(({ session }) => (session ? searchableSession(session) : [])),
      ),
    [sessions, newer],
  )
  if (query.trim() === '') return () => true
  const ids = new Set(index.find(query))
  return ({ id }) => ids.has(id)
}

/** The methods that answer it too. */
function LibraryFinds({ query }: { query: string }) {
  const text = useText()
  const { methods } = useWorkspace()
  const index = useMemo(() => searchIndex(methods.map(searchableMethod)), [methods])
  const found = index.find(query, MOST)
  if (found.length === 0) return null
  return (
    <section aria-labelledby="in-library" className={classes.group}>
      <h2 id="in-library">{text.home.inLibrary}</h2>
      <div className={classes.finds}>
        {found.map(({ id, title }) => (
          <Button
            key={id}
            variant="default"
            leftSection={<IconTemplate size={18} stroke={1.75} aria-hidden />}
            onClick={() => showMethod(id)}
          >
            {title || text.library.untitledMethod}
          </Button>
        ))}
      </div>
    </section>
  )
}

function Search({ query, search }: { query: string; search: (query: string) => void }) {
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  useHotkeys([['mod+f', () => !isDialogOpen() && field.current?.select()]], [])
  return (
    <TextInput
      ref={field}
      className={classes.search ?? ''}
      aria-label={text.home.search}
      placeholder={text.home.searchHint}
      value={query}
      onChange={(event) => search(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') search('')
      }}
      leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
      rightSectionWidth={query === '' ? 64 : 36}
      rightSectionPointerEvents={query === '' ? 'none' : 'all'}
      rightSection={
        query === '' ? (
          <kbd>Ctrl F</kbd>
        ) : (
          <ActionIcon size={28} aria-label={text.home.clearSearch} onClick={() => search('')}>
            <IconX size={16} stroke={2} aria-hidden />
          </ActionIcon>
        )
      }
    />
  )
}
