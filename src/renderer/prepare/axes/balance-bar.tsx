/** The live balance: what each axis takes of the work, against the share aimed at, and one sentence on what is short. */
import { Tooltip } from '@mantine/core'
import type { DayId } from '../../../shared/domain/base/id'
import { balanceOf } from '../../../shared/domain/plan/balance'
import { duration } from '../../../shared/text/format'
import { usePaintedSession } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { PhaseIcon, toneOf } from '../../parts/phase-icon'
import { AdviceList } from '../advice/advice-list'
import { usePreview } from '../list/phase-drag'
import classes from './balance-bar.module.css'

/** While phases are held, it is what it would be if they were dropped. */
export function BalanceBar({ day: id }: { day: DayId }) {
  const text = useText().agenda.balance
  const { axes } = usePaintedSession()
  const { day, isHeld } = usePreview(id)
  if (!day) return null
  const { shares, total, unassigned, shortest } = balanceOf(axes, [day])
  if (total === 0) return <p className={classes.none}>{text.none}</p>
  const offered = axes.filter(({ retired }) => !retired)
  return (
    <div className={classes.balance}>
      <ul className={classes.bar} aria-label={text.label} data-held={isHeld || undefined}>
        {shares
          .filter((share) => share.minutes > 0)
          .map(({ axis, percent, minutes }) => (
            <Tooltip key={axis.id} label={text.share(axis.name, percent, duration(minutes))}>
              <li data-tone={toneOf(axis)} style={{ flexGrow: minutes }}>
                <PhaseIcon kind="work" axis={axis} size={16} />
                <span className={classes.name}>{axis.shortName}</span>
                <span>{text.percent(percent)}</span>
              </li>
            </Tooltip>
          ))}
      </ul>
      <div className={classes.targets} aria-hidden>
        {offered.map((axis) => (
          <i key={axis.id} data-tone={toneOf(axis)} style={{ flexGrow: axis.target }} />
        ))}
      </div>
      <div className={classes.words}>
        <span>{text.target(offered.map((axis) => axis.target).join(' / '))}</span>
        {unassigned > 0 && <span>{text.unassigned(duration(unassigned))}</span>}
        <span className={classes.space} />
        {shortest ? (
          <span className={classes.missing} data-tone={toneOf(shortest.axis)}>
            <PhaseIcon kind="work" axis={shortest.axis} size={16} />
            {text.missing(shortest.axis.shortName, duration(shortest.missing))}
          </span>
        ) : (
          <span>{text.reached}</span>
        )}
        <AdviceList />
      </div>
    </div>
  )
}
