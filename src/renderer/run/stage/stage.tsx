/** The stage: the phase in progress, its countdown, what to ask the group and what to remember. */
import type { ReactNode } from 'react'
import { findPhase } from '../../../shared/domain/plan/session'
import { placeInDay } from '../../../shared/domain/run/following'
import type { RunView } from '../../../shared/domain/run/run-view'
import { listed } from '../../../shared/text/format'
import { useSession } from '../../bridge/jalon'
import { useLanguage, useText } from '../../bridge/words'
import { PhaseIcon, toneOf } from '../../parts/phase-icon'
import { Countdown } from './countdown'
import { facilitatorsOf } from './facilitators'
import { PhaseBrief } from './phase-brief'
import { Progress } from './progress'
import { sceneOf } from './scene'
import classes from './stage.module.css'

type Props = {
  view: RunView
  current: NonNullable<RunView['current']>
  correcting: boolean
  setCorrecting: (correcting: boolean) => void
  children: ReactNode
}

export function Stage({ view, current, correcting, setCorrecting, children }: Props) {
  const text = useText()
  const language = useLanguage()
  const session = useSession()
  const phase = view.phases[current.index]
  const place = placeInDay(view)
  // The words are those of the plan as it now stands; the times are those of the run.
  const planned = findPhase(session, current.phase)?.phase
  if (!phase || !place) return null
  const axis = view.axes.find(({ id }) => id === phase.axis)
  const scene = sceneOf(view)
  return (
    <main className={classes.stage} data-scene={scene} data-tone={toneOf(axis)}>
      <div className={classes.head}>
        <span className={classes.icon}>
          <PhaseIcon kind={phase.kind} axis={axis} size={20} />
        </span>
        <span className={classes.axis}>{axis?.name ?? text.app.kinds[phase.kind]}</span>
        <span className={classes.second}>{text.run.stage.place(place.number, place.count)}</span>
        <span className={classes.names}>{listed(facilitatorsOf(session, planned), language)}</span>
      </div>
      <h1 className={classes.title}>{phase.title || text.app.untitledPhase}</h1>
      <Countdown view={view} current={current} scene={scene} />
      <Progress
        phase={phase}
        view={view}
        current={current}
        correcting={correcting}
        setCorrecting={setCorrecting}
      />
      {planned && <PhaseBrief key={planned.id} phase={planned} />}
      {children}
    </main>
  )
}
