/** The notes of the run under their phases, by kind; a long list shows its beginning. */
import { Button, VisuallyHidden } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { PhaseId } from '../../shared/domain/base/id'
import { NOTE_KINDS, type Note, type NoteKind } from '../../shared/domain/people/note'
import { notesByPhase as sorted } from '../../shared/domain/people/note-sorting'
import type { People } from '../../shared/domain/people/people'
import { allPhases } from '../../shared/domain/plan/session'
import { notesByPhase } from '../../shared/domain/run/notes-of-runs'
import type { Report } from '../../shared/domain/run/report'
import { useSession } from '../bridge/jalon'
import { go } from '../bridge/place'
import { wallClock } from '../bridge/wall-clock'
import { useText } from '../bridge/words'
import { NoteKindIcon } from '../parts/note-kind-icon'
import classes from './report.module.css'

/** As many as stand beside the actions without scrolling. */
const FIRST = 8

type Group = { phase: PhaseId | null; title: string; notes: readonly Note[] }

/** Those of the run in the order of its phases; without a run, all of the session. */
function useGroups(report: Report | null, reports: readonly Report[], notes: readonly Note[]): Group[] {
  const text = useText()
  const session = useSession()
  const named = (title: string | undefined) => title || text.app.untitledPhase
  if (!report) {
    return sorted(notes, allPhases(session)).map(({ phase, notes: own }) => ({
      phase: phase?.id ?? null,
      title: phase ? named(phase.title) : text.report.notes.elsewhere,
      notes: own,
    }))
  }
  return Array.from(notesByPhase(report, reports, notes), ([id, own]) => ({
    phase: id,
    title: id ? named(report.phases.find((phase) => phase.id === id)?.title) : text.report.notes.elsewhere,
    notes: own,
  }))
}

type Props = { report: Report | null; reports: readonly Report[]; people: People }

export function Notes({ report, reports, people }: Props) {
  const text = useText()
  const words = text.report.notes
  const [kind, setKind] = useState<NoteKind | null>(null)
  const [all, setAll] = useState(false)
  const groups = useGroups(report, reports, people.notes)
  const notes = groups.flatMap((group) => group.notes)
  const shown = notes.filter((note) => kind === null || note.kind === kind)
  const visible = new Set((all ? shown : shown.slice(0, FIRST)).map(({ id }) => id))
  return (
    <section aria-labelledby="report-notes">
      <header className={classes.heading}>
        <h2 id="report-notes">{words.title}</h2>
        <div className={classes.kinds}>
          <button type="button" aria-pressed={kind === null} onClick={() => setKind(null)}>
            {words.all} {notes.length}
          </button>
          {NOTE_KINDS.map((own) => {
            const count = notes.filter((note) => note.kind === own).length
            const name = text.run.note.kinds[own]
            return (
              <button
                key={own}
                type="button"
                aria-pressed={kind === own}
                aria-label={`${name} ${count}`}
                title={name}
                onClick={() => setKind(own)}
              >
                <NoteKindIcon kind={own} />
                {count}
              </button>
            )
          })}
        </div>
      </header>
      {shown.length === 0 && (
        <p className={classes.hint}>{notes.length === 0 ? words.none : words.noneOfKind}</p>
      )}
      {groups.map(({ phase, title, notes: own }) => {
        const mine = own.filter(({ id }) => visible.has(id))
        if (mine.length === 0) return null
        return (
          <div key={phase}>
            <h3 className={classes.level}>{title}</h3>
            <ul>
              {mine.map((note) => (
                <li key={note.id} className={classes.note}>
                  <span title={text.run.note.kinds[note.kind]}>
                    <NoteKindIcon kind={note.kind} />
                    <VisuallyHidden>{text.run.note.kinds[note.kind]}</VisuallyHidden>
                  </span>
                  <time>{wallClock(note.at)}</time>
                  <span>{note.text}</span>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <div className={classes.more}>
        {!all && shown.length > FIRST && (
          <Button
            variant="subtle"
            color="ink"
            h={28}
            px={8}
            fz={14}
            leftSection={<IconChevronDown size={16} aria-hidden />}
            onClick={() => setAll(true)}
          >
            {words.more(shown.length - FIRST)}
          </Button>
        )}
        {notes.length > 0 && (
          <Button variant="subtle" color="ink" h={28} px={8} fz={14} onClick={() => go('actions')}>
            {words.sort}
          </Button>
        )}
      </div>
    </section>
  )
}
