/** The déroulé: the day's phases with their clock times, the balance of the axes, and the phase chosen in detail. */
import { Button, VisuallyHidden } from '@mantine/core'
import { IconFileImport, IconPlus, IconTemplate, IconTimeline } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { DayId } from '../../shared/domain/base/id'
import { clock } from '../../shared/text/format'
import { askForPlan } from '../bridge/incoming-plan'
import { useSession } from '../bridge/jalon'
import { choosePhase, usePlace } from '../bridge/place'
import { useText } from '../bridge/words'
import { addPhase, useAgendaView, useInspector, useShownDay } from './agenda'
import classes from './agenda.module.css'
import { AgendaHeader } from './agenda-header'
import { BalanceBar } from './axes/balance-bar'
import { useClipboard } from './clipboard/clipboard'
import { DayTabs } from './days/day-tabs'
import { Inspector } from './detail/inspector'
import { ImportPlan } from './import/import-plan'
import { MethodPicker, pickMethod } from './insert-method'
import { Parked } from './list/parked'
import { PhaseDrag, previewOf, useDrag } from './list/phase-drag'
import { PhaseList } from './list/phase-list'
import { WholePlanDialogs } from './whole-plan/whole-plan-dialogs'

/** Its parts take what they show by themselves: a key draws again those that it changes, and not the screen. */
export function AgendaScreen() {
  const day = useShownDay()
  const inspector = useInspector()
  if (!day) return null
  return (
    <div className={classes.columns}>
      <Said />
      <PhaseDrag day={day}>
        <Main day={day} />
      </PhaseDrag>
      <MethodPicker />
      <WholePlanDialogs />
      <ImportPlan day={day} />
      {inspector && <Inspector day={day} />}
    </div>
  )
}

function Main({ day: id }: { day: DayId }) {
  const text = useText()
  const session = useSession()
  const chosen = usePlace((state) => state.phase)
  const drag = useDrag((state) => state.drag)
  const day = session.days.find((own) => own.id === id)
  const known = day?.phases.some((phase) => phase.id === chosen)
  const first = day?.phases[0]?.id ?? null

  useClipboard(day)

  // Undo, or another day, may take the chosen phase away: the first one takes its place.
  useEffect(() => {
    if (!known) choosePhase(first)
  }, [known, first])

  if (!day) return null
  const preview = previewOf(session, day, drag).days.find((own) => own.id === id) ?? day
  return (
    <section className={classes.main} aria-label={text.agenda.title}>
      <AgendaHeader day={id} />
      <DayTabs day={id} />
      <BalanceBar day={id} />
      {day.phases.length > 0 ? (
        <PhaseList day={day} preview={preview} axes={session.axes} trainers={session.trainers} />
      ) : (
        <div className={classes.empty}>
          <IconTimeline size={32} stroke={1.5} aria-hidden />
          <h2>{text.agenda.empty.title}</h2>
          <p>{text.agenda.empty.body}</p>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => addPhase(id, 0)}>
            {text.agenda.addPhaseLong}
          </Button>
          <div className={classes.otherStarts}>
            <Button
              variant="default"
              leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}
              onClick={askForPlan}
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
          <Parked day={id} />
        </div>
      )}
    </section>
  )
}

/** The news for a screen reader that have no place on the screen: where phases went, how many were copied. */
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
