/** The phases about to be taken, day by day, each with its hour, what is to be looked at, and whether it is kept. */
import { Checkbox } from '@mantine/core'
import { Fragment } from 'react'
import type { Axis } from '../../../shared/domain/plan/axis'
import type { Phase } from '../../../shared/domain/plan/phase'
import type { scheduleOf } from '../../../shared/domain/plan/schedule'
import type { ImportedPhase } from '../../../shared/incoming/plan-import'
import type { PlanDay } from '../../../shared/incoming/plan-reading'
import { clock } from '../../../shared/text/format'
import { useText } from '../../bridge/words'
import classes from './import-plan.module.css'
import { ImportRow } from './import-row'

/** A phase by its table and its row, whatever is read again. */
export const keyOf = (source: number, { row }: Pick<ImportedPhase, 'row'>) => `${source} ${row}`

type Props = {
  days: readonly PlanDay[]
  schedules: readonly ReturnType<typeof scheduleOf>[]
  axes: readonly Axis[]
  left: ReadonlySet<string>
  toggle: (key: string) => void
  correct: (key: string, patch: Partial<Phase>) => void
}

export function ImportTable({ days, schedules, axes, left, toggle, correct }: Props) {
  const text = useText()
  const words = text.planImport
  const isGuessed = days.some(({ phases }) => phases.some(({ guesses }) => guesses.length > 0))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.preview} aria-label={words.preview} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.head.keep}</th>
            <th scope="col">{words.head.start}</th>
            <th scope="col">{words.head.title}</th>
            <th scope="col">{words.head.length}</th>
            <th scope="col">
              {words.head.nature} {isGuessed && <small>{words.natureGuessed}</small>}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
            <Fragment key={place}>
              {days.length > 1 && (
                <tr className={classes.dayRow}>
                  <th colSpan={5} scope="rowgroup">
                    {words.dayOf(place + 1, day.label)}
                  </th>
                </tr>
              )}
              {day.phases.map((own) => {
                const key = keyOf(day.source, own)
                const start = schedules[place]?.items.find((item) => item.phase.id === own.phase.id)?.start
                return (
                  <tr
                    key={key}
                    data-left={left.has(key) || undefined}
                    data-doubt={own.doubts.length > 0 || undefined}
                  >
                    <td className={classes.keep}>
                      <Checkbox
                        checked={!left.has(key)}
                        onChange={() => toggle(key)}
                        aria-label={words.keep(own.phase.title || text.app.untitledPhase)}
                      />
                    </td>
                    <td className={classes.hour}>{start === undefined ? '' : clock(start)}</td>
                    <ImportRow imported={own} axes={axes} correct={(patch) => correct(key, patch)} />
                  </tr>
                )
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}
