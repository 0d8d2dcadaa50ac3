/** One note: its words, its kind and phase, and what can be made of it in one click. */
import { ActionIcon, Select, Textarea } from '@mantine/core'
import { IconCompass, IconFlag, IconStack2, IconTrash } from '@tabler/icons-react'
import type { PhaseId } from '../../shared/domain/base/id'
import type { PeopleEdit } from '../../shared/domain/edit/people-edit'
import { NOTE_KINDS, type Note, type NoteKind } from '../../shared/domain/people/note'
import { becameOf } from '../../shared/domain/people/note-sorting'
import type { People } from '../../shared/domain/people/people'
import type { Phase } from '../../shared/domain/plan/phase'
import { momentText } from '../../shared/text/format'
import { editPeople } from '../bridge/jalon'
import { undo } from '../bridge/session'
import { useLanguage, useText } from '../bridge/words'
import { notify } from '../ui/notice'
import classes from './actions.module.css'
import { addAction, addMarker, addSituation } from './situation'

type Props = {
  note: Note
  /** From 1, in the order in which the notes were taken. */
  number: number
  people: People
  phases: readonly Phase[]
}

export function NoteLine({ note, number, people, phases }: Props) {
  const text = useText()
  const words = text.actions.notes
  const language = useLanguage()
  const origin = { kind: 'note', note: note.id } as const
  const set = (patch: Extract<PeopleEdit, { kind: 'note.set' }>['patch']) =>
    editPeople({ kind: 'note.set', note: note.id, patch })
  const tell = (message: string) =>
    notify({ message, close: text.app.close, action: { label: text.app.undo, act: undo } })
  const promotions = [
    {
      label: words.toSituation(note.text),
      Icon: IconStack2,
      act: () => {
        set({ situation: addSituation({ story: note.text, phase: note.phase, broughtBy: note.participant }) })
        notify({ message: words.madeSituation, close: text.app.close })
      },
    },
    {
      label: words.toAction(note.text),
      Icon: IconFlag,
      act: () => {
        addAction(note.text, origin)
        tell(words.madeAction)
      },
    },
    {
      label: words.toMarker(note.text),
      Icon: IconCompass,
      act: () => {
        addMarker(note.text, origin)
        tell(words.madeMarker)
      },
    },
  ]
  const became = becameOf(note, people)
  return (
    <li className={classes.note}>
      <div className={classes.grow}>
        <Textarea
          autosize
          minRows={1}
          maxRows={6}
          variant="unstyled"
          classNames={{ input: classes.text ?? '' }}
          aria-label={words.text(number)}
          value={note.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <p className={classes.meta}>
          {[
            momentText(note.at, language),
            ...(note.rehearsal ? [words.rehearsal] : []),
            ...became.map((own) => words.became[own]),
          ].join(' · ')}
        </p>
      </div>
      <Select
        size="xs"
        w={116}
        allowDeselect={false}
        aria-label={words.kindOf(note.text)}
        value={note.kind}
        onChange={(kind) => kind && set({ kind: kind as NoteKind })}
        data={NOTE_KINDS.map((value) => ({ value, label: text.run.note.kinds[value] }))}
      />
      <Select
        size="xs"
        w={180}
        allowDeselect={false}
        aria-label={words.phase(note.text)}
        value={phases.some(({ id }) => id === note.phase) ? note.phase : ''}
        onChange={(phase) => set({ phase: (phase || null) as PhaseId | null })}
        data={[
          { value: '', label: words.noPhase },
          ...phases.map(({ id, title }) => ({ value: id as string, label: title || text.app.untitledPhase })),
        ]}
      />
      {promotions.map(({ label, Icon, act }) => (
        <ActionIcon key={label} size={28} aria-label={label} title={label} onClick={act}>
          <Icon size={16} aria-hidden />
        </ActionIcon>
      ))}
      <ActionIcon
        size={28}
        aria-label={words.remove(note.text)}
        title={words.remove(note.text)}
        onClick={() => {
          editPeople({ kind: 'note.remove', note: note.id })
          tell(words.removed)
        }}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </li>
  )
}
