/** The days of the session as tabs; a phase is dropped on one to stand at its end. */
import { useDroppable } from '@dnd-kit/core'
import { SegmentedControl } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { DayId } from '../../../shared/domain/base/id'
import { scheduleOf } from '../../../shared/domain/plan/schedule'
import { verdictOf } from '../../../shared/domain/plan/verdict'
import { clock } from '../../../shared/text/format'
import { misfitText } from '../../../shared/text/verdict-text'
import { useJalon, usePaintedSession } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { dayNow, useAgendaView } from '../agenda'
import { dayTarget, previewOf, useDrag } from '../list/phase-drag'
import { clearSelection } from '../list/selection'
import classes from './day-tabs.module.css'

export function DayTabs({ day }: { day: DayId }) {
  const text = useText().agenda
  const { days } = usePaintedSession()
  if (days.length < 2) return null
  return (
    <SegmentedControl
      className={classes.days ?? ''}
      aria-label={text.days.label}
      value={day}
      onChange={(id) => {
        clearSelection()
        useAgendaView.setState({ day: id as DayId })
      }}
      data={days.map(({ id }, index) => ({
        value: id,
        label: <DayTab shown={day} id={id} number={index + 1} />,
      }))}
    />
  )
}

function DayTab({ shown, id, number }: { shown: DayId; id: DayId; number: number }) {
  const words = useText()
  const text = words.agenda
  const drag = useDrag((state) => state.drag)
  const { setNodeRef, isOver } = useDroppable({ id: dayTarget(id), disabled: drag?.byKeyboard === true })
  const { session } = useJalon.getState()
  const { days } = usePaintedSession()
  const from = dayNow(shown)
  const after =
    isOver && drag && session && from
      ? previewOf(session, from, drag).days.find((own) => own.id === id)
      : undefined
  const day = days.find((own) => own.id === id)
  const misfits = day ? verdictOf(day).misfits : []
  const start = after && scheduleOf(after).items.find(({ phase }) => phase.id === drag?.active)?.start
  return (
    <span ref={setNodeRef} className={classes.tab} data-over={(isOver && id !== shown) || undefined}>
      {text.day(number)}
      {misfits.length > 0 && (
        <span
          className={classes.misfit}
          role="img"
          title={misfitText(misfits, words)}
          aria-label={text.days.misfit(misfitText(misfits, words))}
        >
          <IconAlertTriangle size={14} stroke={2} aria-hidden />
        </span>
      )}
      {start !== undefined && id !== shown && <strong> {text.days.at(clock(start))}</strong>}
    </span>
  )
}
