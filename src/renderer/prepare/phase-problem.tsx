/** A gap or an overlap, said in words where it arises, with one recommended fix and the others in a menu. */
import { Button, Menu, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import type { Day } from '../../shared/domain/day'
import { type Fix, fixesOf } from '../../shared/domain/fix'
import type { Phase } from '../../shared/domain/phase'
import type { ScheduleItem } from '../../shared/domain/schedule'
import { clock, duration } from '../../shared/text/format'
import { edit } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { focusRow } from './focus-row'
import classes from './phase-problem.module.css'

type Props = { day: Day; item: ScheduleItem; index: number }

export function PhaseProblem({ day, item, index }: Props) {
  const text = useText()
  const words = text.agenda.problem
  const fixes = fixesOf(day, index)
  const [best, ...others] = fixes
  if (!best) return null
  const { phase, overlap, gap, arrival, start, end } = item
  const title = phase.title || text.app.untitledPhase
  const before =
    phase.pin?.edge === 'end' ? words.beforeEnd(title, clock(end)) : words.beforeStart(title, clock(start))
  const previous = day.phases[index - 1]?.id
  const label = (fix: Fix) => fixLabel(text, fix, previous)
  const settle = (fix: Fix) => {
    edit(fix.edit)
    // What was clicked goes away with the problem: the keyboard goes on from the phase.
    focusRow(phase.id)
  }
  return (
    <div role="row" className={classes.problem} data-kind={overlap > 0 ? 'overlap' : 'gap'}>
      <div role="gridcell" className={classes.cell}>
        {overlap > 0 ? (
          <span className={classes.words} role="alert">
            <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
            <span>
              <strong>{words.overlap(duration(overlap))}</strong> {before}
            </span>
          </span>
        ) : (
          <span className={classes.words}>
            <IconClock size={16} stroke={1.75} aria-hidden />
            {words.gap(duration(gap), clock(arrival), clock(start))}
          </span>
        )}
        <Tooltip label={label(best)} multiline maw={360}>
          <Button
            variant="default"
            h={28}
            px={10}
            fz={13}
            radius={6}
            className={classes.fix ?? ''}
            onClick={() => settle(best)}
          >
            {label(best)}
          </Button>
        </Tooltip>
        {others.length > 0 && (
          <Menu position="bottom-end" width={320}>
            <Menu.Target>
              <Button variant="default" h={28} px={10} fz={13} radius={6} className={classes.fix ?? ''}>
                {words.others}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((fix) => (
                <Menu.Item
                  key={`${fix.kind} ${'phase' in fix ? fix.phase.id : ''}`}
                  onClick={() => settle(fix)}
                >
                  {label(fix)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </div>
  )
}

/** What a fix would do; the phase just above needs no name when it is shortened. */
function fixLabel(text: ReturnType<typeof useText>, fix: Fix, previous: string | undefined): string {
  const words = text.agenda.fix
  const nameOf = (phase: Phase) => phase.title || text.app.untitledPhase
  if (fix.kind === 'share')
    return words.share(
      fix.lengths.map(({ phase, to }) => words.shared(nameOf(phase), duration(to))).join(', '),
    )
  const title = nameOf(fix.phase)
  switch (fix.kind) {
    case 'shorten':
      return fix.phase.id === previous
        ? words.shortenNearest(duration(fix.to))
        : words.shorten(title, duration(fix.to))
    case 'lengthen':
      return words.lengthen(title, duration(fix.to))
    case 'move-pin':
      return fix.phase.pin?.edge === 'end'
        ? words.movePinEnd(title, clock(fix.to))
        : words.movePinStart(title, clock(fix.to))
    case 'unpin':
      return words.unpin(title)
  }
}
