/** Accueil: the trainer's sessions, the next one first; a search; and what a new session can start from. */
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPlus, IconSearch, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { SessionEntry } from '../../shared/contract/workspace'
import { calendarDate } from '../../shared/domain/time'
import { useWorkspace } from '../bridge/jalon'
import { createSession } from '../bridge/session'
import { useText } from '../bridge/words'
import classes from './home.module.css'
import { NextSession } from './next-session'
import { groupSessions, isFound } from './session-list'
import { SessionRow } from './session-row'
import { Starts } from './starts'
import { Welcome } from './welcome'

/** The date on the trainer's calendar, read once for the whole screen. */
const todayHere = () => {
  const now = new Date()
  return calendarDate(
    new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10),
  )
}

export function HomeScreen() {
  const { sessions } = useWorkspace()
  return sessions.length === 0 ? <Welcome /> : <Sessions sessions={sessions} />
}

function Sessions({ sessions }: { sessions: readonly SessionEntry[] }) {
  const text = useText()
  const [query, setQuery] = useState('')
  const today = todayHere()
  const { first, ...groups } = groupSessions(sessions, today)
  const found = (list: readonly SessionEntry[]) => list.filter((entry) => isFound(entry, query))
  const lists = (['upcoming', 'drafts', 'past'] as const).map((name) => ({
    name,
    entries: found(groups[name]),
  }))
  const shownFirst = first && isFound(first, query) ? first : null
  const count = (shownFirst ? 1 : 0) + lists.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <h1>{text.home.title}</h1>
        <Search query={query} search={setQuery} />
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
          {shownFirst && <NextSession entry={shownFirst} today={today} />}
          {lists
            .filter(({ entries }) => entries.length > 0)
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
        </div>
        <Starts sessions={sessions} />
      </div>
    </div>
  )
}

function Search({ query, search }: { query: string; search: (query: string) => void }) {
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  useHotkeys([['mod+f', () => field.current?.select()]], [])
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
