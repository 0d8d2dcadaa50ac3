/** The nature of a phase: work on one of the axes, or a moment of logistics. */
import { SegmentedControl, Tooltip } from '@mantine/core'
import { useRef } from 'react'
import type { Axis } from '../../../shared/domain/plan/axis'
import { type Phase, type PhaseKind, phaseKindSchema } from '../../../shared/domain/plan/phase'
import { useText } from '../../bridge/words'
import { PhaseIcon, toneOf } from '../../parts/phase-icon'
import { setAxis, setKind } from '../agenda'
import classes from './inspector.module.css'

type Option = {
  key: string
  name: string
  tone: string
  axis: Axis | null
  kind: PhaseKind
  choose: () => void
}

export function NatureChoice({ phase, axes }: { phase: Phase; axes: readonly Axis[] }) {
  const text = useText()
  const group = useRef<HTMLDivElement>(null)
  const logistics = phase.kind !== 'work'
  const options: Option[] = [
    // A retired axis is no longer offered, but to the phase that has it.
    ...axes
      .filter(({ id, retired }) => !retired || id === phase.axis)
      .map(
        (axis): Option => ({
          key: axis.id,
          name: axis.name,
          tone: toneOf(axis),
          axis,
          kind: 'work',
          choose: () => setAxis(phase.id, axis.id),
        }),
      ),
    {
      key: 'logistics',
      name: text.app.logistics,
      tone: 'neutral',
      axis: null,
      kind: logistics ? phase.kind : 'break',
      choose: () => setKind(phase.id, logistics ? phase.kind : 'break'),
    },
  ]
  const chosen = options.findIndex((option) =>
    logistics ? option.key === 'logistics' : option.key === phase.axis,
  )
  // The keyboard model of a radio group: one stop, the arrows choose.
  const step = (by: number) => {
    const next = (Math.max(0, chosen) + by + options.length) % options.length
    options[next]?.choose()
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus()
  }
  return (
    <div>
      <div
        className={classes.nature}
        role="radiogroup"
        aria-label={text.agenda.inspector.nature}
        ref={group}
        onKeyDown={(event) => {
          const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
          if (by === undefined) return
          event.preventDefault()
          step(by)
        }}
      >
        {options.map((option, index) => (
          <Tooltip key={option.key} label={option.name}>
            <button
              type="button"
              role="radio"
              aria-checked={index === chosen}
              aria-label={option.name}
              tabIndex={index === Math.max(0, chosen) ? 0 : -1}
              data-tone={option.tone}
              className={classes.option}
              onClick={option.choose}
            >
              <PhaseIcon kind={option.kind} axis={option.axis} />
              {index === chosen && <span>{option.name}</span>}
            </button>
          </Tooltip>
        ))}
      </div>
      {logistics && (
        <SegmentedControl
          fullWidth
          size="xs"
          mt={8}
          aria-label={text.agenda.inspector.kind}
          value={phase.kind}
          onChange={(kind) => setKind(phase.id, kind as PhaseKind)}
          data={phaseKindSchema.options
            .filter((kind) => kind !== 'work')
            .map((kind) => ({ value: kind, label: text.app.kinds[kind] }))}
        />
      )}
    </div>
  )
}
