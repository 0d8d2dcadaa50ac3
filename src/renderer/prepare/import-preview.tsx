/** A table about to become phases: what each column says, and the phases with their computed hours, to be corrected. */
import { Button, Checkbox, Group, NativeSelect, Text } from '@mantine/core'
import { useState } from 'react'
import type { DayId, MaterialId, PhaseId } from '../../shared/domain/id'
import type { Phase } from '../../shared/domain/phase'
import { scheduleOf } from '../../shared/domain/schedule'
import type { Rows } from '../../shared/import/html-table'
import {
  mapped,
  type PlanColumn,
  planColumns,
  type Recognised,
  recognise,
} from '../../shared/incoming/plan-columns'
import { daysIn, type ImportedPlan } from '../../shared/incoming/plan-import'
import { clock } from '../../shared/text/format'
import { newId } from '../bridge/id'
import { edit, useSession } from '../bridge/jalon'
import { choosePhase, usePlace } from '../bridge/place'
import { undo } from '../bridge/session'
import { useText } from '../bridge/words'
import { notify } from '../ui/notice'
import classes from './import-plan.module.css'
import { ImportRow } from './import-row'

type Props = { day: DayId; rows: Rows; close: () => void; again: () => void }

export function ImportPreview({ day: into, rows, close, again }: Props) {
  const text = useText()
  const words = text.planImport
  const { axes, days } = useSession()
  const chosen = usePlace((state) => state.phase)
  const read = (recognised: Recognised): ImportedPlan =>
    daysIn(rows, recognised, {
      axes,
      newPhase: () => newId<PhaseId>('phase'),
      newMaterial: () => newId<MaterialId>('material'),
    }).days[0] ?? { label: '', phases: [], start: null, end: null }
  const [recognised, setRecognised] = useState(() => recognise(rows))
  const [plan, setPlan] = useState(() => read(recognised))
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())

  const say = (column: number, says: PlanColumn | null) => {
    const next = { ...recognised, mapping: mapped(recognised.mapping, column, says) }
    setRecognised(next)
    setPlan(read(next))
  }
  const correct = (row: number, patch: Partial<Phase>) =>
    setPlan((before) => ({
      ...before,
      phases: before.phases.map((own) =>
        own.row === row
          ? {
              ...own,
              doubts: patch.duration === undefined ? own.doubts : [],
              phase: { ...own.phase, ...patch },
            }
          : own,
      ),
    }))
  const day = days.find(({ id }) => id === into)
  if (!day) return null
  const kept = plan.phases.filter(({ row }) => !left.has(row))
  const phases = kept.map(({ phase }) => phase)
  const isEmpty = day.phases.length === 0
  const shown = scheduleOf({ ...day, start: isEmpty ? (plan.start ?? day.start) : day.start, phases })
  const startOf = (phase: Phase) => shown.items.find((item) => item.phase.id === phase.id)?.start
  const index = day.phases.findIndex(({ id }) => id === chosen)
  const confirm = () => {
    edit({
      kind: 'plan.import',
      day: day.id,
      index: index < 0 ? day.phases.length : index + 1,
      phases,
      start: plan.start,
      end: plan.end,
    })
    close()
    choosePhase(phases[0]?.id ?? null)
    notify({
      message: words.done(phases.length),
      close: text.app.close,
      action: { label: text.app.undo, act: undo },
    })
  }
  const heading = rows[recognised.heading]
  return (
    <>
      <fieldset className={classes.columns}>
        <legend>{words.columns}</legend>
        {recognised.mapping.map((says, column) => (
          <NativeSelect
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            key={column}
            label={heading?.[column] ? words.columnOf(heading[column]) : words.numbered(column + 1)}
            value={says ?? ''}
            onChange={(event) => say(column, (event.currentTarget.value || null) as PlanColumn | null)}
            data={[
              { value: '', label: words.aside },
              ...planColumns.map((value) => ({ value, label: words.says[value] })),
            ]}
          />
        ))}
      </fieldset>
      {plan.phases.length === 0 ? (
        <Text role="status">{words.nothing}</Text>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={classes.preview} aria-label={words.preview} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.head.keep}</th>
                <th scope="col">{words.head.start}</th>
                <th scope="col">{words.head.title}</th>
                <th scope="col">{words.head.length}</th>
                <th scope="col">{words.head.nature}</th>
              </tr>
            </thead>
            <tbody>
              {plan.phases.map((own) => {
                const { row, phase } = own
                const start = startOf(phase)
                const toggle = () => {
                  const next = new Set(left)
                  if (!next.delete(row)) next.add(row)
                  setLeft(next)
                }
                return (
                  <tr key={row} data-left={left.has(row) || undefined}>
                    <td className={classes.keep}>
                      <Checkbox
                        checked={!left.has(row)}
                        onChange={toggle}
                        aria-label={words.keep(phase.title || text.app.untitledPhase)}
                      />
                    </td>
                    <td className={classes.hour}>{start === undefined ? '' : clock(start)}</td>
                    <ImportRow imported={own} axes={axes} correct={(patch) => correct(row, patch)} />
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      )}
      <Group justify="space-between" mt={16}>
        <Button variant="default" onClick={again}>
          {words.again}
        </Button>
        <Group gap={16}>
          <span>{phases.length > 0 && words.sum(phases.length, clock(shown.end))}</span>
          <Button disabled={phases.length === 0} onClick={confirm}>
            {words.confirm(phases.length)}
          </Button>
        </Group>
      </Group>
    </>
  )
}
