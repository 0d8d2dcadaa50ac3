/** A note in the middle of a session: E, a few words, Enter, and the eyes are back on the group. */
import { Button, Textarea, Tooltip, VisuallyHidden } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { KeyboardEvent, RefObject } from 'react'
import type { RunView } from '../../../shared/domain/run/run-view'
import { useOfWorkspace, usePeople } from '../../bridge/jalon'
import { askUnlock } from '../../bridge/vault'
import { wallClock } from '../../bridge/wall-clock'
import { useText } from '../../bridge/words'
import { NoteKindIcon } from '../../parts/note-kind-icon'
import { keepFocus } from '../keys/keys'
import { DRAFT_KINDS } from './draft-kind'
import { chooseKind, keepNote, useNoteDraft, writeNote } from './note-draft'
import classes from './quick-note.module.css'
import { notesOf } from './run-notes'

export function QuickNote({ view, field }: { view: RunView; field: RefObject<HTMLTextAreaElement | null> }) {
  const words = useText().run.note
  const { text, kind } = useNoteDraft()
  const notes = notesOf(view, usePeople()?.notes ?? [])
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter also ends the composition of an accented letter or of an ideogram.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void keepNote(view.current?.phase ?? null)
    } else if (event.key === 'Escape') event.currentTarget.blur()
  }
  return (
    <section className={classes.box}>
      <div className={classes.head}>
        <h2>{words.title}</h2>
        <kbd>E</kbd>
        <span className={classes.hint}>
          <kbd>{words.enter}</kbd> {words.keep}
        </span>
      </div>
      <Textarea
        ref={field}
        aria-label={words.label}
        placeholder={words.hint}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={10_000}
        value={text}
        onChange={(event) => writeNote(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <fieldset className={classes.kinds}>
        <VisuallyHidden component="legend">{words.kind}</VisuallyHidden>
        {DRAFT_KINDS.map((each, index) => (
          <Tooltip key={each} label={<kbd className={classes.key}>Alt {index + 1}</kbd>}>
            <button
              type="button"
              className={classes.kind}
              aria-pressed={each === kind}
              onMouseDown={keepFocus}
              onClick={() => chooseKind(each)}
            >
              <NoteKindIcon kind={each} />
              {words.kinds[each]}
            </button>
          </Tooltip>
        ))}
      </fieldset>
      <Sealed />
      {notes.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
        <ul className={classes.notes} aria-label={words.taken} tabIndex={0}>
          {notes.map((note) => (
            <li key={note.id} className={classes.note}>
              <NoteKindIcon kind={note.kind} />
              <span>
                <VisuallyHidden>{words.kinds[note.kind]} </VisuallyHidden>
                <span className={classes.text}>{note.text}</span> <time>{wallClock(note.at)}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** While the vault is locked: what becomes of a note, before it is written and once it was. */
function Sealed() {
  const text = useText()
  const words = text.run.note
  const waiting = useOfWorkspace(({ vault }) => (vault.kind === 'locked' ? vault.waiting : null))
  if (waiting === null) return null
  return (
    <div className={classes.sealed}>
      <IconLock size={18} stroke={1.75} aria-hidden />
      <p role="status">{waiting === 0 ? words.willSeal : words.sealed(waiting)}</p>
      <Button variant="default" onMouseDown={keepFocus} onClick={() => askUnlock()}>
        {text.vault.unlock}
      </Button>
    </div>
  )
}
