/** One phase of the list: its start, its axis, its title and its length, edited on the spot. */

import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { ActionIcon, Menu, TextInput, Tooltip } from '@mantine/core'
import { IconCompass, IconDots, IconGripVertical, IconPackage, IconPinned } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Axis } from '../../shared/domain/axis'
import type { Day } from '../../shared/domain/day'
import { parseDuration } from '../../shared/domain/duration'
import { fullLength } from '../../shared/domain/length'
import { isLogistics, type Phase } from '../../shared/domain/phase'
import type { Trainer } from '../../shared/domain/session'
import type { Minutes } from '../../shared/domain/time'
import { clock, duration, inMinutes, listed } from '../../shared/text/format'
import { useSession } from '../bridge/jalon'
import { choosePhase } from '../bridge/place'
import { useLanguage, useText } from '../bridge/words'
import { PhaseIcon, toneOf } from '../parts/phase-icon'
import { TypedField } from '../ui/typed-field'
import {
  addPhase,
  duplicate,
  moveBy,
  moveToDay,
  nameIt,
  park,
  remove,
  setPhase,
  useAgendaView,
} from './agenda'
import classes from './phase-row.module.css'
import { tellRemoved } from './removed'
import { clearSelection, extendTo, toggle } from './selection'

type Props = {
  day: Day
  phase: Phase
  index: number
  /** Null when the short version leaves it out. */
  start: string | null
  /** Minutes it counts for. */
  length: Minutes
  axis: Axis | undefined
  trainers: readonly Trainer[]
  chosen: boolean
  /** It is chosen, alone or with others. */
  selected: boolean
}

export function PhaseRow({ day, phase, index, start, length, axis, trainers, chosen, selected }: Props) {
  const text = useText()
  const language = useLanguage()
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, transform, transition, isDragging } =
    useSortable({
      id: phase.id,
    })
  const title = phase.title || text.app.untitledPhase
  const kind = axis?.name ?? (phase.kind === 'work' ? text.app.unassigned : text.app.kinds[phase.kind])
  const who = phase.facilitators.flatMap(
    (id) => trainers.find((trainer) => trainer.id === id)?.name.split(' ')[0] ?? [],
  )
  const meta = [axis?.shortName ?? kind, phase.grouping, who.length > 0 && listed(who, language)]
  return (
    <div
      role="row"
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={classes.row}
      data-tone={toneOf(axis)}
      data-phase={phase.id}
      data-left-out={start === null || undefined}
      data-logistics={isLogistics(phase) || undefined}
      data-dragging={isDragging || undefined}
      aria-selected={selected}
      aria-label={text.agenda.row.describe(start ?? text.agenda.short.leftOut, title, kind, duration(length))}
      tabIndex={chosen ? 0 : -1}
      onMouseDown={(event) => {
        const isAdded = event.ctrlKey || event.metaKey
        if (!event.shiftKey && !isAdded) {
          clearSelection()
          return choosePhase(phase.id)
        }
        // The browser would mark text, and focus a row that was just taken out.
        event.preventDefault()
        if (event.shiftKey) extendTo(day, phase.id)
        else toggle(phase.id)
      }}
      onFocus={() => choosePhase(phase.id)}
    >
      <Cell>
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...listeners}
          aria-describedby={attributes['aria-describedby']}
          className={classes.handle}
          aria-label={text.agenda.row.move(title)}
          tabIndex={chosen ? 0 : -1}
        >
          <IconGripVertical size={16} aria-hidden />
        </button>
      </Cell>
      <Cell className={classes.start}>{start ?? '–'}</Cell>
      <Cell>
        <span className={classes.icon}>
          <PhaseIcon kind={phase.kind} axis={axis} />
        </span>
      </Cell>
      <Cell className={classes.what}>
        <Title phase={phase} title={title} />
        {!isLogistics(phase) && <span className={classes.meta}>{meta.filter(Boolean).join(' · ')}</span>}
      </Cell>
      <Cell className={classes.badges}>
        {phase.cards.length > 0 && (
          <Badge
            icon={<IconCompass size={14} stroke={2} aria-hidden />}
            label={text.agenda.row.cards(phase.cards.length)}
          >
            {phase.cards.length}
          </Badge>
        )}
        {phase.materials.length > 0 && (
          <Badge
            icon={<IconPackage size={14} stroke={2} aria-hidden />}
            label={text.agenda.row.materials(phase.materials.length)}
          >
            {phase.materials.length}
          </Badge>
        )}
      </Cell>
      <Cell className={classes.length}>
        {chosen && length === phase.duration ? (
          <TypedField
            value={phase.duration}
            write={inMinutes}
            parse={parseDuration}
            refuse={text.agenda.badDuration}
            commit={(to) => setPhase(phase.id, { duration: to })}
            leave={() => focusRow(phase.id)}
            aria-label={text.agenda.row.duration(title)}
            classNames={{ input: classes.duration ?? '', error: classes.error ?? '' }}
            onKeyDown={(event) => {
              const by = { ArrowUp: 5, ArrowDown: -5 }[event.key]
              if (by === undefined || event.altKey) return
              event.preventDefault()
              const to = parseDuration(String(Math.max(0, phase.duration + by)))
              if (to !== null) setPhase(phase.id, { duration: to })
            }}
          />
        ) : (
          inMinutes(start === null ? fullLength(phase) : length)
        )}
      </Cell>
      <Cell>
        <RowMenu day={day} phase={phase} index={index} title={title} chosen={chosen} />
      </Cell>
    </div>
  )
}

export const focusRow = (id: string) => document.querySelector<HTMLElement>(`[data-phase="${id}"]`)?.focus()

function Cell({ className, children }: { className?: string | undefined; children?: ReactNode }) {
  return (
    <div role="gridcell" className={className}>
      {children}
    </div>
  )
}

function Badge({ icon, label, children }: { icon: ReactNode; label: string; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <span className={classes.badge} role="img" aria-label={label}>
        {icon}
        {children}
      </span>
    </Tooltip>
  )
}

function Title({ phase, title }: { phase: Phase; title: string }) {
  const text = useText()
  const naming = useAgendaView((state) => state.naming === phase.id)
  if (naming)
    return (
      <TextInput
        autoFocus
        value={phase.title}
        placeholder={text.app.untitledPhase}
        aria-label={text.agenda.row.title}
        classNames={{ input: classes.naming ?? '' }}
        onChange={(event) => setPhase(phase.id, { title: event.currentTarget.value })}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => nameIt(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          nameIt(null)
          focusRow(phase.id)
        }}
      />
    )
  return (
    <span className={classes.title}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter on the row does the same */}
      <span onDoubleClick={() => nameIt(phase.id)} data-empty={phase.title === '' || undefined}>
        {title}
      </span>
      {phase.optional && <span className={classes.pin}>{text.agenda.short.optional}</span>}
      {phase.pin && (
        <span className={classes.pin}>
          <IconPinned size={14} stroke={2} aria-hidden />
          {phase.pin.edge === 'start'
            ? text.agenda.row.fixedStart
            : text.agenda.row.fixedEnd(clock(phase.pin.at))}
        </span>
      )}
    </span>
  )
}

type RowMenuProps = { day: Day; phase: Phase; index: number; title: string; chosen: boolean }

function RowMenu({ day, phase, index, title, chosen }: RowMenuProps) {
  const words = useText()
  const text = words.agenda
  const { days } = useSession()
  const others = days.map((own, place) => ({ own, number: place + 1 })).filter(({ own }) => own.id !== day.id)
  return (
    <Menu position="bottom-end" width={250} returnFocus>
      <Menu.Target>
        <ActionIcon
          size={28}
          className={classes.more ?? ''}
          aria-label={text.row.more(title)}
          tabIndex={chosen ? 0 : -1}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => nameIt(phase.id)} rightSection={<kbd>↵</kbd>}>
          {text.actions.edit}
        </Menu.Item>
        <Menu.Item onClick={() => addPhase(day.id, index)}>{text.actions.above}</Menu.Item>
        <Menu.Item onClick={() => addPhase(day.id, index + 1)} rightSection={<kbd>N</kbd>}>
          {text.actions.below}
        </Menu.Item>
        <Menu.Item onClick={() => duplicate(phase.id)} rightSection={<kbd>Ctrl D</kbd>}>
          {text.actions.duplicate}
        </Menu.Item>
        <Menu.Item
          disabled={index === 0}
          onClick={() => moveBy(phase.id, -1)}
          rightSection={<kbd>Alt ↑</kbd>}
        >
          {text.actions.up}
        </Menu.Item>
        <Menu.Item
          disabled={index === day.phases.length - 1}
          onClick={() => moveBy(phase.id, 1)}
          rightSection={<kbd>Alt ↓</kbd>}
        >
          {text.actions.down}
        </Menu.Item>
        <Menu.Item onClick={() => park(phase.id)}>{text.actions.park}</Menu.Item>
        {others.map(({ own, number }) => (
          <Menu.Item key={own.id} onClick={() => moveToDay(phase.id, own)}>
            {text.actions.toDay(number)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          className={classes.danger ?? ''}
          onClick={() => {
            remove(phase.id)
            tellRemoved(words)
          }}
          rightSection={<kbd>{text.actions.removeKey}</kbd>}
        >
          {text.actions.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
