/** A gap, an overlap or an end that comes too late, said in words where it arises, with a recommended fix and the others in a menu. */
import { Button, Menu, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { PhaseId } from '../../../shared/domain/base/id'
import { endFixesOf, type Fix, fixesOf } from '../../../shared/domain/edit/fix'
import type { Day } from '../../../shared/domain/plan/day'
import type { ScheduleItem } from '../../../shared/domain/plan/schedule'
import { verdictOf } from '../../../shared/domain/plan/verdict'
import { fixText } from '../../../shared/text/fix-text'
import { clock, duration } from '../../../shared/text/format'
import { edit, useJalon, useSession } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { focusRow } from './focus-row'
import classes from './phase-problem.module.css'

/** The ground of a recommendation: the axes of the session, and the phase that was just changed. */
function useFixContext() {
  const { axes } = useSession()
  const changed = useJalon((state) => state.changed)
  return { axes, changed }
}

/** Above a phase with a fixed hour that the clock does not meet. */
export function PhaseProblem({ day, item, index }: { day: Day; item: ScheduleItem; index: number }) {
  const text = useText()
  const words = text.agenda.problem
  const fixes = fixesOf(day, index, useFixContext())
  const { phase, overlap, gap, arrival, start, end } = item
  const title = phase.title || text.app.untitledPhase
  const before =
    phase.pin?.edge === 'end' ? words.beforeEnd(title, clock(end)) : words.beforeStart(title, clock(start))
  return overlap > 0 ? (
    <Problem kind="overlap" fixes={fixes} anchor={phase.id}>
      <TooMuch length={duration(overlap)} where={before} />
    </Problem>
  ) : (
    <Problem kind="gap" fixes={fixes} anchor={phase.id}>
      <span className={classes.words}>
        <IconClock size={16} stroke={1.75} aria-hidden />
        {words.gap(duration(gap), clock(arrival), clock(start))}
      </span>
    </Problem>
  )
}

/** Below the last phase of a day that ends after the hour that is announced. */
export function LateEnd({ day }: { day: Day }) {
  const words = useText().agenda.problem
  const fixes = endFixesOf(day, useFixContext())
  const late = verdictOf(day).misfits.find(({ kind }) => kind === 'late')
  const last = day.phases.at(-1)
  if (!late || !last) return null
  return (
    <Problem kind="overlap" fixes={fixes} anchor={last.id}>
      <TooMuch length={duration(late.minutes)} where={words.afterEnd(clock(late.at))} />
    </Problem>
  )
}

function TooMuch({ length, where }: { length: string; where: string }) {
  const words = useText().agenda.problem
  return (
    <span className={classes.words} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      <span>
        <strong>{words.overlap(length)}</strong> {where}
      </span>
    </span>
  )
}

type Props = {
  kind: 'overlap' | 'gap'
  fixes: readonly Fix[]
  /** The phase from which the keyboard goes on: what was clicked goes away with the problem. */
  anchor: PhaseId
  children: ReactNode
}

function Problem({ kind, fixes, anchor, children }: Props) {
  const text = useText()
  const [best, ...others] = fixes
  if (!best) return null
  const settle = (fix: Fix) => {
    edit(fix.edit)
    focusRow(anchor)
  }
  const label = fixText(best, text)
  return (
    <div role="row" className={classes.problem} data-kind={kind}>
      <div role="gridcell" className={classes.cell}>
        {children}
        <Tooltip label={label} multiline maw={360}>
          <Button
            variant="default"
            h={28}
            px={10}
            fz={13}
            radius={6}
            className={classes.fix ?? ''}
            onClick={() => settle(best)}
          >
            {label}
          </Button>
        </Tooltip>
        {others.length > 0 && (
          <Menu position="bottom-end" width={320}>
            <Menu.Target>
              <Button variant="default" h={28} px={10} fz={13} radius={6} className={classes.fix ?? ''}>
                {text.agenda.problem.others}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((fix) => (
                <Menu.Item key={fixText(fix, text)} onClick={() => settle(fix)}>
                  {fixText(fix, text)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </div>
  )
}
