/** The déroulé: the day's phases with their clock times, the balance of the axes, and the phase chosen in detail. */
import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus, IconTimeline } from '@tabler/icons-react'
import { useEffect } from 'react'
import { scheduleOf } from '../../shared/domain/schedule'
import { useSession } from '../bridge/jalon'
import { choosePhase, usePlace } from '../bridge/place'
import { useText } from '../bridge/words'
import { addPhase, useAgendaView, useInspector } from './agenda'
import classes from './agenda.module.css'
import { AgendaHeader } from './agenda-header'
import { BalanceBar } from './balance-bar'
import { ImportPlan } from './import-plan'
import { MethodPicker } from './insert-method'
import { Inspector } from './inspector'
import { Parked } from './parked'
import { PhaseList } from './phase-list'
import { useClipboard } from './selection'

export function AgendaScreen() {
  const text = useText()
  const session = useSession()
  const chosen = usePlace((state) => state.phase)
  const wanted = useAgendaView((state) => state.day)
  const inspector = useInspector()
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
  return (
    <div className={classes.columns}>
      <section className={classes.main} aria-label={text.agenda.title}>
        <AgendaHeader day={day} schedule={schedule} />
        {session.days.length > 1 && (
          <SegmentedControl
            className={classes.days ?? ''}
            aria-label={text.agenda.days.label}
            value={day.id}
            onChange={(id) => useAgendaView.setState({ day: id as typeof day.id })}
            data={session.days.map(({ id }, index) => ({ value: id, label: text.agenda.day(index + 1) }))}
          />
        )}
        <BalanceBar axes={session.axes} day={day} />
        {day.phases.length > 0 ? (
          <PhaseList day={day} axes={session.axes} trainers={session.trainers} />
        ) : (
          <div className={classes.empty}>
            <IconTimeline size={32} stroke={1.5} aria-hidden />
            <h2>{text.agenda.empty.title}</h2>
            <p>{text.agenda.empty.body}</p>
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => addPhase(day.id, 0)}>
              {text.agenda.addPhaseLong}
            </Button>
            <Parked day={day} />
          </div>
        )}
      </section>
      <MethodPicker />
      <ImportPlan day={day} />
      {inspector && <Inspector day={day} schedule={schedule} />}
    </div>
  )
}
