/** One phase of the list: its start, its axis, its title and its length, edited on the spot. */

import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { ActionIcon, TextInput, Tooltip } from '@mantine/core'
import { IconCompass, IconDots, IconGripVertical, IconPackage, IconPinned } from '@tabler/icons-react'
import { type MouseEvent, memo, type ReactNode } from 'react'
import { parseDuration } from '../../../shared/domain/base/duration'
import type { PhaseId } from '../../../shared/domain/base/id'
import type { Minutes } from '../../../shared/domain/base/time'
import type { Axis } from '../../../shared/domain/plan/axis'
import { fullLength } from '../../../shared/domain/plan/length'
import { isLogistics, type Phase } from '../../../shared/domain/plan/phase'
import type { Trainer } from '../../../shared/domain/plan/session'
import { clock, inMinutes, listed } from '../../../shared/text/format'
import { choosePhase } from '../../bridge/place'
import { useLanguage, useText } from '../../bridge/words'
import { PhaseIcon, toneOf } from '../../parts/phase-icon'
import { onceReleased } from '../../ui/pointer-press'
import { TypedField } from '../../ui/typed-field'
import { PhaseAdviceSign } from '../advice/phase-advice'
import { nameIt, setPhase, useAgendaView } from '../agenda'
import { focusRow } from './focus-row'
import { openPhaseMenu, usePhaseMenu } from './phase-menu'
import classes from './phase-row.module.css'
import { natureOf, RowStart, rowNameId } from './row-start'
import { extendTo, selectOnly, toggle } from './selection'

type Props = {
  phase: Phase
  /** The short version leaves it out. */
  leftOut: boolean
  /** Minutes it counts for. */
  length: Minutes
  axis: Axis | undefined
  trainers: readonly Trainer[]
  chosen: boolean
  /** It is chosen, alone or with others. */
  selected: boolean
  /** The advice about it, in words. */
  advice: string | undefined
}

/** Drawn again only when what it shows changes, its hour apart: a day may have sixty rows. */
export const PhaseRow = memo(function PhaseRow(props: Props) {
  const { phase, leftOut, length, axis, trainers, chosen, selected, advice } = props
  const text = useText()
  const language = useLanguage()
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, transform, transition, isDragging } =
    useSortable({
      id: phase.id,
    })
  const title = phase.title || text.app.untitledPhase
  const kind = natureOf(phase, axis, text)
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
      data-left-out={leftOut || undefined}
      data-logistics={isLogistics(phase) || undefined}
      data-dragging={isDragging || undefined}
      aria-selected={selected}
      aria-labelledby={rowNameId(phase.id)}
      tabIndex={chosen ? 0 : -1}
      onMouseDown={(event) => press(event, phase.id, selected)}
      onFocus={() => choosePhase(phase.id)}
      onContextMenu={(event) => {
        // A field has the system's own menu.
        if ((event.target as HTMLElement).matches('input')) return
        event.preventDefault()
        // The menu key was answered by the keys of the list.
        if (event.button === 2) openPhaseMenu(phase.id, event.clientX, event.clientY)
      }}
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
      <Cell className={classes.start}>
        <RowStart phase={phase.id} />
      </Cell>
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
        {advice && <PhaseAdviceSign label={advice} />}
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
          inMinutes(leftOut ? fullLength(phase) : length)
        )}
      </Cell>
      <Cell>
        <MoreButton phase={phase.id} title={title} chosen={chosen} />
      </Cell>
    </div>
  )
})

/** A press chooses the row alone; with Ctrl it joins the others, with Shift all up to it do. */
function press(event: MouseEvent, id: Phase['id'], selected: boolean) {
  if (event.shiftKey || event.ctrlKey || event.metaKey) {
    // The browser would mark text, and focus a row that was just taken out.
    event.preventDefault()
    if (event.shiftKey) extendTo(id)
    else toggle(id)
  } else if (selected && (event.button === 2 || (event.target as Element).closest('button'))) {
    // The handle, the menu and the right button are for all those chosen.
    choosePhase(id)
  } else selectOnly(id)
}

function MoreButton({ phase, title, chosen }: { phase: PhaseId; title: string; chosen: boolean }) {
  const words = useText().agenda.row
  const opened = usePhaseMenu(({ at }) => at?.phase === phase)
  return (
    <ActionIcon
      size={28}
      className={classes.more ?? ''}
      aria-label={words.more(title)}
      aria-haspopup="menu"
      aria-expanded={opened}
      tabIndex={chosen ? 0 : -1}
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect()
        openPhaseMenu(phase, left, bottom)
      }}
    >
      <IconDots size={18} aria-hidden />
    </ActionIcon>
  )
}

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
        onBlur={() => onceReleased(() => nameIt(null))}
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
