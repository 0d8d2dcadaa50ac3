/** A field in the middle of the window that finds as one types: arrows walk, Enter takes, Escape leaves. */
import { Modal, TextInput, VisuallyHidden } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { closing } from './dialog-open'
import classes from './finder.module.css'

export type Found = {
  id: string
  title: string
  /** Where it is, or what it is for; may be empty. */
  detail: string
  icon: ReactNode
  /** What stands at the end of its line: keys, a length. */
  end?: ReactNode
  act: () => void
}
export type FoundGroup = { title: string; entries: readonly Found[] }

type Props = {
  opened: boolean
  close: () => void
  /** What is searched: the name of the field. */
  label: string
  find: (query: string) => readonly FoundGroup[]
  /** Said of a query that nothing answers. */
  nothing: (query: string) => string
}

export function Finder(props: Props) {
  return (
    <Modal
      {...closing(props.opened)}
      opened={props.opened}
      onClose={props.close}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      withCloseButton={false}
      size={640}
      padding={0}
      yOffset="12vh"
    >
      <VisuallyHidden>
        <Modal.Title>{props.label}</Modal.Title>
      </VisuallyHidden>
      <Search {...props} />
    </Modal>
  )
}

function Search({ close, label, find, nothing }: Props) {
  const [query, setQuery] = useState('')
  const [place, setPlace] = useState(0)
  const id = useId()
  const groups = find(query).filter(({ entries }) => entries.length > 0)
  const all = groups.flatMap(({ entries }) => entries)
  const chosen = all[Math.min(place, all.length - 1)]
  const idOf = (entry: Found) => `${id}-${entry.id}`
  const field = useRef<HTMLInputElement>(null)
  const [before] = useState(() => document.activeElement)
  const taken = useRef(false)
  useEffect(() => {
    // At once, so that what is typed right behind the shortcut is not lost.
    field.current?.focus()
    // What was taken decides where the keyboard goes; who leaves goes back to where she was.
    return () => {
      if (!taken.current && before instanceof HTMLElement) before.focus()
    }
  }, [before])
  const take = (entry: Found) => {
    taken.current = true
    close()
    entry.act()
  }
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') {
      event.preventDefault()
      if (chosen) take(chosen)
    }
    if (step === undefined || all.length === 0) return
    event.preventDefault()
    const next = (Math.min(place, all.length - 1) + step + all.length) % all.length
    setPlace(next)
    const entry = all[next]
    if (entry) document.getElementById(idOf(entry))?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <>
      <TextInput
        ref={field}
        data-autofocus
        className={classes.field ?? ''}
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded={all.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(chosen ? { 'aria-activedescendant': idOf(chosen) } : {})}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setPlace(0)
        }}
        onKeyDown={walk}
        leftSection={<IconSearch size={20} stroke={1.75} aria-hidden />}
        spellCheck={false}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className={classes.list} tabIndex={-1}>
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <div className={classes.group} aria-hidden>
              {group.title}
            </div>
            {group.entries.map((entry) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the field
              <div
                key={entry.id}
                id={idOf(entry)}
                role="option"
                aria-selected={entry === chosen}
                className={classes.entry}
                onClick={() => take(entry)}
                onMouseMove={() => setPlace(all.indexOf(entry))}
              >
                <span className={classes.icon}>{entry.icon}</span>
                <span className={classes.words}>
                  <span className={classes.title}>{entry.title}</span>
                  {entry.detail && <span className={classes.detail}>{entry.detail}</span>}
                </span>
                <span className={classes.end}>{entry.end}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={classes.nothing}>
        {all.length === 0 && query.trim() !== '' && nothing(query)}
      </p>
    </>
  )
}
