/** Once the day has ended: what was planned, what it took, and how many notes are kept. */
import { Button, Group } from '@mantine/core'
import { IconNotes } from '@tabler/icons-react'
import type { RunPhase, RunView } from '../../shared/domain/run-view'
import { instant } from '../../shared/domain/time'
import { timeOfDayIn } from '../../shared/domain/zone'
import { duration, inMinutes, signedMinutes, spokenTime } from '../../shared/text/format'
import { told, usePeople, useSession } from '../bridge/jalon'
import { go } from '../bridge/place'
import { localZone } from '../bridge/wall-clock'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage, useText } from '../bridge/words'
import { PhaseIcon, toneOf } from '../parts/phase-icon'
import { DayPage } from './day-page'
import classes from './ended-screen.module.css'
import { useRunKeys } from './keys'
import { toggleBlack, toggleRoom, useRoom } from './room-window'
import { act } from './run-action'
import { RunHeader } from './run-header'
import { notesOf } from './run-notes'
import { runItems } from './strip-items'
import { longerBy, wholeMinutes } from './whole-minutes'

/** A rehearsal leaves nothing to report. */
async function close(view: RunView) {
  await told(trainerBridge().call.closeRun(null))
  go(view.rehearsal ? 'agenda' : 'report')
}

export function EndedScreen({ view }: { view: RunView }) {
  const text = useText()
  const words = text.run.ended
  const session = useSession()
  const room = useRoom()
  const notes = notesOf(view, usePeople()?.notes ?? [])
  useRunKeys({
    room: () => toggleRoom(room),
    black: () => toggleBlack(room),
    undo: () => act(view, { kind: 'undo' }),
  })
  return (
    <DayPage
      header={<RunHeader title={view.title} now={null} leave={null} />}
      items={runItems(view, session, text)}
    >
      <h1 className={classes.title}>{view.rehearsal ? words.rehearsalTitle : words.title}</h1>
      <Span view={view} />
      {view.rehearsal && <p className={classes.hint}>{words.rehearsalHint}</p>}
      <p className={classes.notes}>
        <IconNotes size={18} stroke={1.75} aria-hidden />
        {words.notes(notes.length)}
      </p>
      <Lengths view={view} />
      <Group gap={8} mt={24}>
        <Button h={48} px={20} fz={16} radius={10} onClick={() => void close(view)}>
          {view.rehearsal ? words.close : words.report}
        </Button>
        {view.undo === 'end' && (
          <Button
            variant="default"
            h={48}
            px={20}
            fz={16}
            radius={10}
            onClick={() => act(view, { kind: 'undo' })}
          >
            {text.run.controls.undo.end}
          </Button>
        )}
      </Group>
    </DayPage>
  )
}

function Span({ view }: { view: RunView }) {
  const words = useText().run.ended
  const language = useLanguage()
  const first = view.phases[0]
  if (!first) return null
  const spoken = (at: number) => spokenTime(timeOfDayIn(instant(at), localZone), language)
  const real = duration(wholeMinutes(view.end.projected - first.start))
  const planned = duration(wholeMinutes(view.end.planned - first.plannedStart))
  return (
    <p className={classes.span}>
      {words.span(spoken(first.start), spoken(view.end.projected), real, planned)}
    </p>
  )
}

function Lengths({ view }: { view: RunView }) {
  const text = useText()
  const { columns, table, total } = text.run.ended
  const done = view.phases.filter(({ state }) => state === 'done')
  const sum = (length: (phase: RunPhase) => number) =>
    wholeMinutes(done.reduce((all, phase) => all + length(phase), 0))
  const real = sum(({ start, end }) => end - start)
  const planned = sum(({ plannedStart, plannedEnd }) => plannedEnd - plannedStart)
  const gapOf = (minutes: number) => (minutes === 0 ? '0' : signedMinutes(minutes))
  return (
    <table className={classes.table} aria-label={table}>
      <thead>
        <tr>
          <th scope="col">{columns.phase}</th>
          <th scope="col">{columns.planned}</th>
          <th scope="col">{columns.real}</th>
          <th scope="col">{columns.gap}</th>
        </tr>
      </thead>
      <tbody>
        {view.phases.map((phase) => {
          const axis = view.axes.find(({ id }) => id === phase.axis)
          const isDone = phase.state === 'done'
          return (
            <tr key={phase.id}>
              <th scope="row" data-tone={toneOf(axis)}>
                <PhaseIcon kind={phase.kind} axis={axis} size={16} />
                {phase.title || text.app.untitledPhase}
              </th>
              <td>{inMinutes(wholeMinutes(phase.plannedEnd - phase.plannedStart))}</td>
              <td>{isDone ? inMinutes(wholeMinutes(phase.end - phase.start)) : text.run.strip.skipped}</td>
              <td>{isDone ? gapOf(longerBy(phase)) : ''}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total}</th>
          <td>{duration(planned)}</td>
          <td>{duration(real)}</td>
          <td>{gapOf(real - planned)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
