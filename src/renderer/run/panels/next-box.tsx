/** The two phases that follow, with the hour they are likely to begin. */

import { wholeMinutes } from '../../../shared/domain/base/time'
import type { Axis } from '../../../shared/domain/plan/axis'
import { findPhase } from '../../../shared/domain/plan/session'
import { comingOf } from '../../../shared/domain/run/following'
import type { RunPhase, RunView } from '../../../shared/domain/run/run-view'
import { inMinutes, listed } from '../../../shared/text/format'
import { useSession } from '../../bridge/jalon'
import { wallClock } from '../../bridge/wall-clock'
import { useLanguage, useText } from '../../bridge/words'
import { PhaseIcon, toneOf } from '../../parts/phase-icon'
import { facilitatorsOf } from '../stage/facilitators'
import classes from './side-box.module.css'

export function NextBox({ view }: { view: RunView }) {
  const words = useText().run.next
  const following = comingOf(view).slice(0, 2)
  return (
    <section className={classes.box}>
      <h2 className={classes.title}>{words.title}</h2>
      {following.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul className={classes.phases}>
          {following.map((phase) => (
            <NextPhase key={phase.id} phase={phase} axis={view.axes.find(({ id }) => id === phase.axis)} />
          ))}
        </ul>
      )}
    </section>
  )
}

function NextPhase({ phase, axis }: { phase: RunPhase; axis: Axis | undefined }) {
  const text = useText()
  const language = useLanguage()
  const session = useSession()
  const planned = findPhase(session, phase.id)?.phase
  const start = wallClock(phase.start)
  const due = wallClock(phase.plannedStart)
  const details = [
    phase.conflict > 0 && start !== due ? text.run.next.insteadOf(start, due) : start,
    inMinutes(wholeMinutes(phase.end - phase.start)),
    planned?.grouping,
    listed(facilitatorsOf(session, planned), language),
  ]
  return (
    <li className={classes.phase}>
      <span className={classes.icon} data-tone={toneOf(axis)}>
        <PhaseIcon kind={phase.kind} axis={axis} />
      </span>
      <div className={classes.words}>
        <div className={classes.name}>{phase.title || text.app.untitledPhase}</div>
        <div className={classes.detail}>{details.filter(Boolean).join(', ')}</div>
      </div>
    </li>
  )
}
