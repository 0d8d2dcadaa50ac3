/** The déroulé: the day's phases with their clock times, the balance of the axes, and the phase chosen in detail. */
import { Button, VisuallyHidden } from '@mantine/core'
import { IconFileImport, IconPlus, IconTemplate, IconTimeline } from '@tabler/icons-react'
import { useDeferredValue, useEffect } from 'react'
import { scheduleOf } from '../../shared/domain/schedule'
import { clock } from '../../shared/text/format'
import { useSession } from '../bridge/jalon'
import { choosePhase, usePlace } from '../bridge/place'
import { useText } from '../bridge/words'
import { addPhase, useAgendaView, useInspector } from './agenda'
import classes from './agenda.module.css'
import { AgendaHeader } from './agenda-header'
import { BalanceBar } from './balance-bar'
import { useClipboard } from './clipboard'
import { DayTabs } from './day-tabs'
import { ImportPlan, importPlan } from './import-plan'
import { MethodPicker, pickMethod } from './insert-method'
import { Inspector } from './inspector'
import { Parked } from './parked'
import { PhaseDrag, previewOf, useDrag } from './phase-drag'
import { PhaseList } from './phase-list'
import { WholePlanDialogs } from './whole-plan-dialogs'

export function AgendaScreen() {
  const text = useText()
  const session = useSession()
  const chosen = usePlace((state) => state.phase)
  const wanted = useAgendaView((state) => state.day)
  const inspector = useInspector()
  // The row that is walked to is painted at once; its detail, costly to lay out, follows when the keys leave time.
  const detailed = useDeferredValue(chosen)
  const drag = useDrag((state) => state.drag)
  const day = session.days.find(({ id }) => id === wanted) ?? session.days[0]
  const known = day?.phases.some(({ id }) => id === chosen)
  const first = day?.phases[0]?.id ?? null

  useClipboard(day)

  // Undo, or another day, may take the chosen phase away: the first one takes its place.
  useEffect(() => {
    if (!known) choosePhase(first)
  }, [known, first])

  if (!day) return null
  const schedule = scheduleOf(day)
  const preview = previewOf(session, day, drag).days.find(({ id }) => id === day.id) ?? day
  return (
    <div className={classes.columns}>
      <Said />
      <PhaseDrag day={day}>
        <section className={classes.main} aria-label={text.agenda.title}>
          <AgendaHeader day={day} schedule={schedule} />
          <DayTabs day={day} />
          <BalanceBar axes={session.axes} day={preview} isHeld={preview !== day} />
          {day.phases.length > 0 ? (
            <PhaseList day={day} preview={preview} axes={session.axes} trainers={session.trainers} />
          ) : (
            <div className={classes.empty}>
              <IconTimeline size={32} stroke={1.5} aria-hidden />
              <h2>{text.agenda.empty.title}</h2>
              <p>{text.agenda.empty.body}</p>
              <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => addPhase(day.id, 0)}>
                {text.agenda.addPhaseLong}
              </Button>
              <div className={classes.otherStarts}>
                <Button
                  variant="default"
                  leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}
                  onClick={importPlan}
                >
                  {text.planImport.open}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconTemplate size={18} stroke={1.75} aria-hidden />}
                  onClick={() => pickMethod()}
                >
                  {text.library.insert.open}
                </Button>
              </div>
              <Parked day={day} />
            </div>
          )}
        </section>
      </PhaseDrag>
      <MethodPicker />
      <WholePlanDialogs />
      <ImportPlan day={day} />
      {inspector && (
        <Inspector day={day} schedule={schedule} chosen={detailed} isBehind={detailed !== chosen} />
      )}
    </div>
  )
}

/** What a screen reader is told of what has no place on the screen: where phases went, how many were copied. */
function Said() {
  const text = useText()
  const moved = useAgendaView((state) => state.moved)
  const copied = useAgendaView((state) => state.copied)
  const words = text.agenda
  const what =
    moved && (moved.count > 1 ? words.several(moved.count) : moved.phase.title || text.app.untitledPhase)
  return (
    <>
      <VisuallyHidden role="status">
        {moved && what && words.moved(what, clock(moved.start), moved.day)}
      </VisuallyHidden>
      <VisuallyHidden role="status">{copied > 0 && words.copied(copied)}</VisuallyHidden>
    </>
  )
}
