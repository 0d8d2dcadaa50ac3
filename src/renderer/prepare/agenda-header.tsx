/** The head of the déroulé: totals, the announced end, undo and redo, and a new phase. */
import { ActionIcon, Button, Tooltip } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCircleCheck,
  IconClock,
  IconLayoutSidebarRight,
  IconPlus,
} from '@tabler/icons-react'
import type { DayId } from '../../shared/domain/base/id'
import type { Day } from '../../shared/domain/plan/day'
import { type Schedule, scheduleOf } from '../../shared/domain/plan/schedule'
import { verdictOf } from '../../shared/domain/plan/verdict'
import { duration } from '../../shared/text/format'
import { verdictText } from '../../shared/text/verdict-text'
import { useOfWorkspace } from '../bridge/jalon'
import { usePlace } from '../bridge/place'
import { redo as redoEdit, undo as undoEdit } from '../bridge/session'
import { useText } from '../bridge/words'
import { addPhase, dayNow, toggleInspector, useInspector, usePaintedDay } from './agenda'
import classes from './agenda.module.css'
import { AgendaMore } from './agenda-more'
import { DayMenu } from './days/day-menu'
import { ShortVersion } from './days/short-version'

export function AgendaHeader({ day: id }: { day: DayId }) {
  const day = usePaintedDay(id)
  const text = useText()
  const undoable = useOfWorkspace(({ open }) => open?.undo ?? null)
  const redoable = useOfWorkspace(({ open }) => open?.redo ?? null)
  const inspector = useInspector()
  const undo = undoable ? text.app.undoWhat(text.edits[undoable]) : text.app.undo
  const redo = redoable ? text.app.redoWhat(text.edits[redoable]) : text.app.redo
  if (!day) return null
  const schedule = scheduleOf(day)
  return (
    <header className={classes.header}>
      <h1>{text.agenda.title}</h1>
      <div className={classes.totals}>
        <span>{text.agenda.totals(duration(schedule.work), duration(schedule.logistics))}</span>
        <span className={classes.state}>
          <Ending day={day} schedule={schedule} />
          <ShortVersion day={day} />
        </span>
      </div>
      <div className={classes.tools}>
        <Tooltip label={`${undo} (Ctrl Z)`}>
          <ActionIcon aria-label={undo} disabled={!undoable} onClick={undoEdit}>
            <IconArrowBackUp size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${redo} (Ctrl Y)`}>
          <ActionIcon aria-label={redo} disabled={!redoable} onClick={redoEdit}>
            <IconArrowForwardUp size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <DayMenu day={id} />
        {!inspector && (
          <Tooltip label={`${text.agenda.inspector.open} (I)`}>
            <ActionIcon aria-label={text.agenda.inspector.open} onClick={() => toggleInspector(true)}>
              <IconLayoutSidebarRight size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
        <AgendaMore />
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          aria-label={text.agenda.addPhaseLong}
          onClick={() => addBehindChosen(id)}
        >
          {text.agenda.addPhase}
        </Button>
      </div>
    </header>
  )
}

/** Behind the chosen phase, or last. */
function addBehindChosen(id: DayId) {
  const phases = dayNow(id)?.phases ?? []
  const chosen = phases.findIndex((phase) => phase.id === usePlace.getState().phase)
  addPhase(id, chosen >= 0 ? chosen + 1 : phases.length)
}

const icons = { over: IconAlertTriangle, free: IconClock, fits: IconCircleCheck, open: IconClock }

/** Whether the day fits, in words, an icon and a colour. */
function Ending({ day, schedule }: { day: Day; schedule: Schedule }) {
  const { state, said } = verdictText(verdictOf(day, schedule), useText())
  const Icon = icons[state]
  return (
    <span className={classes.ending} data-state={state}>
      <Icon size={16} aria-hidden />
      {said}
    </span>
  )
}
