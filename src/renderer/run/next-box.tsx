/** The two phases that follow, with the hour they are likely to begin. */
import type { RunPhase, RunView } from '../../shared/domain/run-view'
import { findPhase, type Session } from '../../shared/domain/session'
import { inMinutes, listed } from '../../shared/text/format'
import { useSession } from '../bridge/jalon'
import { useLanguage, useText } from '../bridge/words'
import { PhaseIcon, toneOf } from '../parts/phase-icon'
import classes from './side-box.module.css'
import { wallClock } from './wall-clock'
import { wholeMinutes } from './whole-minutes'

/** How it is done and by whom, as far as the plan says. */
function circumstances(session: Session, id: RunPhase['id'], language: 'fr' | 'en') {
  const phase = findPhase(session, id)?.phase
  const names = session.trainers.filter((trainer) => phase?.facilitators.includes(trainer.id))
  return [
    phase?.grouping,
    listed(
      names.map(({ name }) => name),
      language,
    ),
  ].filter(Boolean)
}

export function NextBox({ view, index }: { view: RunView; index: number }) {
  const text = useText()
  const language = useLanguage()
  const session = useSession()
  const words = text.run.next
  const following = view.phases.slice(index + 1, index + 3)
  return (
    <section className={classes.box}>
      <h2 className={classes.title}>{words.title}</h2>
      {following.length === 0 && <p>{words.nothing}</p>}
      <ul className={classes.phases}>
        {following.map((phase) => {
          const axis = view.axes.find(({ id }) => id === phase.axis)
          const [start, planned] = [wallClock(phase.start), wallClock(phase.plannedStart)]
          return (
            <li key={phase.id} className={classes.phase}>
              <span className={classes.icon} data-tone={toneOf(axis)}>
                <PhaseIcon kind={phase.kind} axis={axis} />
              </span>
              <div className={classes.words}>
                <div className={classes.name}>{phase.title || text.app.untitledPhase}</div>
                <div className={classes.detail}>
                  {[
                    phase.conflict > 0 && start !== planned ? words.insteadOf(start, planned) : start,
                    inMinutes(wholeMinutes(phase.end - phase.start)),
                    ...circumstances(session, phase.id, language),
                  ].join(', ')}
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
