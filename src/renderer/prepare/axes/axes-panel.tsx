/** The axes of the session: named, coloured, aimed at, sorted, added and retired in place; or another set of them. */
import { ActionIcon, Button, NumberInput, Group as Row, Select, TextInput } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowsExchange,
  IconArrowUp,
  IconPlus,
  IconRotate,
  IconX,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { AxisId } from '../../../shared/domain/base/id'
import {
  type Axis,
  type AxisActivity,
  axisActivitySchema,
  axisIconSchema,
  axisToneSchema,
} from '../../../shared/domain/plan/axis'
import { allPhases, type Session } from '../../../shared/domain/plan/session'
import { newId } from '../../bridge/id'
import { edit, useSession } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { PhaseIcon, toneOf } from '../../parts/phase-icon'
import { showWholePlan } from '../whole-plan/whole-plan'
import classes from './axes-panel.module.css'
import { AxisLook } from './axis-look'
import { AxisSets } from './axis-sets'

export function AxesPanel() {
  const text = useText()
  const words = text.wholePlan.axes
  const session = useSession()
  const [choosing, setChoosing] = useState(false)
  if (choosing) return <AxisSets back={() => setChoosing(false)} />
  const offered = session.axes.filter(({ retired }) => !retired)
  const retired = session.axes.filter((axis) => axis.retired)
  const total = offered.reduce((sum, { target }) => sum + target, 0)
  return (
    <>
      <p className={classes.hint}>{words.hint}</p>
      <div className={classes.columns} aria-hidden>
        <span className={classes.name}>{words.name}</span>
        <span className={classes.short}>{words.shortName}</span>
        <span className={classes.activity}>{words.activity}</span>
        <span className={classes.target}>{words.target}</span>
      </div>
      <ul className={classes.list} aria-label={words.list}>
        {offered.map((axis, index) => (
          <AxisRow key={axis.id} axis={axis} index={index} offered={offered} session={session} />
        ))}
      </ul>
      <p className={classes.hint} role="status">
        {words.total(total)} {total !== 100 && words.share}
      </p>
      {retired.length > 0 && (
        <section>
          <h3 className={classes.heading}>{words.retired}</h3>
          <p className={classes.hint}>{words.retiredHint}</p>
          <ul className={classes.retired}>
            {retired.map((axis) => (
              <li key={axis.id} data-tone={toneOf(axis)}>
                <PhaseIcon kind="work" axis={axis} />
                <span>{`${axis.name}, ${words.used(usesOf(session, axis))}`}</span>
                <ActionIcon
                  aria-label={words.back(axis.name)}
                  onClick={() => edit({ kind: 'axis.set', axis: axis.id, patch: { retired: false } })}
                >
                  <IconRotate size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Row justify="space-between" mt={16} gap={8}>
        <Row gap={8}>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
            onClick={() => edit({ kind: 'axis.add', axis: anotherAxis(session.axes, words.added) })}
          >
            {words.add}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowsExchange size={18} stroke={1.75} aria-hidden />}
            onClick={() => setChoosing(true)}
          >
            {words.sets.open}
          </Button>
        </Row>
        <Button onClick={() => showWholePlan(null)}>{words.done}</Button>
      </Row>
    </>
  )
}

const usesOf = (session: Session, { id }: Axis) => allPhases(session).filter(({ axis }) => axis === id).length

/** In the first colour and under the first sign that no axis has yet. */
function anotherAxis(axes: readonly Axis[], name: string): Axis {
  const tone = axisToneSchema.options.find((own) => !axes.some((axis) => axis.tone === own)) ?? 'teal'
  const icon = axisIconSchema.options.find((own) => !axes.some((axis) => axis.icon === own)) ?? 'bulb'
  return {
    ...{ id: newId<AxisId>('axis'), name, shortName: name, tone, colour: '', icon },
    ...{ activity: 'practise', target: 0, retired: false },
  }
}

type RowProps = { axis: Axis; index: number; offered: readonly Axis[]; session: Session }

function AxisRow({ axis, index, offered, session }: RowProps) {
  const words = useText().wholePlan.axes
  const set = (patch: Partial<Omit<Axis, 'id'>>) => edit({ kind: 'axis.set', axis: axis.id, patch })
  /** Retired axes may stand between those that are shown: what counts is the neighbour's place. */
  const moveTo = (neighbour: Axis | undefined) => {
    const place = neighbour ? session.axes.indexOf(neighbour) : -1
    if (place >= 0) edit({ kind: 'axis.move', axis: axis.id, index: place })
  }
  const name = axis.name
  return (
    <li className={classes.axis} data-tone={toneOf(axis)}>
      <AxisLook axis={axis} set={set} />
      <TextInput
        className={classes.name ?? ''}
        aria-label={words.of(words.name, name)}
        value={name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        className={classes.short ?? ''}
        aria-label={words.of(words.shortName, name)}
        value={axis.shortName}
        onChange={(event) => set({ shortName: event.currentTarget.value })}
      />
      <Select
        className={classes.activity ?? ''}
        aria-label={words.of(words.activity, name)}
        allowDeselect={false}
        data={axisActivitySchema.options.map((value) => ({ value, label: words.activities[value] }))}
        value={axis.activity}
        onChange={(activity) => activity && set({ activity: activity as AxisActivity })}
      />
      <NumberInput
        className={classes.target ?? ''}
        aria-label={words.of(words.target, name)}
        suffix=" %"
        hideControls
        allowDecimal={false}
        clampBehavior="strict"
        min={0}
        max={100}
        value={axis.target}
        onChange={(value) => {
          const target = typeof value === 'number' ? value : 0
          if (target !== axis.target) set({ target })
        }}
      />
      <ActionIcon
        size={28}
        aria-label={words.up(name)}
        disabled={index === 0}
        onClick={() => moveTo(offered[index - 1])}
      >
        <IconArrowUp size={16} stroke={2} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size={28}
        aria-label={words.down(name)}
        disabled={index === offered.length - 1}
        onClick={() => moveTo(offered[index + 1])}
      >
        <IconArrowDown size={16} stroke={2} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size={28}
        aria-label={words.retire(name)}
        disabled={offered.length === 1}
        onClick={() => set({ retired: true })}
      >
        <IconX size={16} stroke={2} aria-hidden />
      </ActionIcon>
    </li>
  )
}
