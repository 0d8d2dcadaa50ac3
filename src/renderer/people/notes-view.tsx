/** The notes of the session, sorted afterwards: found as one types, by kind and phase. */
import { SegmentedControl, TextInput } from '@mantine/core'
import { IconNotes, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { NOTE_KINDS, type NoteKind } from '../../shared/domain/people/note'
import { notesByPhase } from '../../shared/domain/people/note-sorting'
import type { People } from '../../shared/domain/people/people'
import { allPhases } from '../../shared/domain/plan/session'
import { searchIndex } from '../../shared/search/search-index'
import { useSession } from '../bridge/jalon'
import { useText } from '../bridge/words'
import classes from './actions.module.css'
import { NoteLine } from './note-line'

type Kind = NoteKind | 'all'

export function NotesView({ people }: { people: People }) {
  const text = useText()
  const words = text.actions.notes
  const phases = allPhases(useSession())
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<Kind>('all')
  const { notes } = people
  const index = useMemo(
    () => searchIndex(notes.map((value) => ({ value, title: value.text, tags: '', body: '' }))),
    [notes],
  )
  const found = query.trim() === '' ? notes : index.find(query)
  const shown = found.filter((note) => kind === 'all' || note.kind === kind)
  if (notes.length === 0)
    return (
      <div className={classes.empty}>
        <IconNotes size={32} stroke={1.5} aria-hidden />
        <h2>{words.empty.title}</h2>
        <p>{words.empty.body}</p>
      </div>
    )
  return (
    <div className={classes.notes}>
      <div className={classes.bar}>
        <TextInput
          type="search"
          w={280}
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={words.kind}
          value={kind}
          onChange={setKind}
          data={[
            { value: 'all', label: words.all },
            ...NOTE_KINDS.map((value) => ({ value, label: text.run.note.kinds[value] })),
          ]}
        />
        <span className={classes.count} role="status">
          {words.count(shown.length)}
        </span>
      </div>
      {shown.length === 0 && <p className={classes.none}>{words.none}</p>}
      {notesByPhase(shown, phases).map(({ phase, notes: own }) => (
        <section key={phase?.id ?? ''}>
          <h2>{phase ? phase.title || text.app.untitledPhase : words.noPhase}</h2>
          <ul>
            {own.map((note) => (
              <NoteLine
                key={note.id}
                note={note}
                number={notes.indexOf(note) + 1}
                people={people}
                phases={phases}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
