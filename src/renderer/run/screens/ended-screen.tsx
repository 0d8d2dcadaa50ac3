/** Once the day has ended: what was planned, what it took, and how many notes are kept. */
import { Button, Group } from '@mantine/core'
import { IconNotes } from '@tabler/icons-react'
import type { Instant } from '../../../shared/domain/base/time'
import { timeOfDayIn } from '../../../shared/domain/base/zone'
import { dayTimes } from '../../../shared/domain/run/real-time'
import type { Report } from '../../../shared/domain/run/report'
import type { RunView } from '../../../shared/domain/run/run-view'
import { duration, spokenTime } from '../../../shared/text/format'
import { told, usePeople, useSession } from '../../bridge/jalon'
import { go, showReport } from '../../bridge/place'
import { localZone } from '../../bridge/wall-clock'
import { trainerBridge } from '../../bridge/window-bridge'
import { useLanguage, useText } from '../../bridge/words'
import { LengthTable } from '../../parts/length-table'
import { RunHeader } from '../header/run-header'
import { useRunKeys } from '../keys/keys'
import { notesOf } from '../notes/run-notes'
import { toggleBlack, toggleRoom, useRoom } from '../room-control/room-window'
import { act } from '../run-action'
import { runItems } from '../strip/strip-items'
import { DayPage } from './day-page'
import classes from './ended-screen.module.css'

/** A rehearsal leaves nothing to report. */
async function close(view: RunView) {
  await told(trainerBridge().call.closeRun(null))
  if (view.rehearsal) go('agenda')
  else showReport(view.run)
}

async function leave() {
  await told(trainerBridge().call.closeRun(null))
  go('agenda')
}

export function EndedScreen({ view }: { view: RunView }) {
  const text = useText()
  const words = text.run.ended
  const session = useSession()
  const room = useRoom()
  const others = session.days.filter(({ id, phases }) => id !== view.day && phases.length > 0)
  const notes = notesOf(view, usePeople()?.notes ?? [])
  useRunKeys({
    room: () => toggleRoom(room),
    black: () => toggleBlack(room),
    undo: () => act(view, { kind: 'undo' }),
  })
  return (
    <DayPage
      header={
        <RunHeader
          title={view.title}
          now={null}
          leave={view.rehearsal ? null : () => void leave()}
          leaveLabel={text.run.back}
        />
      }
      items={runItems(view, session, text)}
    >
      <h1 className={classes.title}>{view.rehearsal ? words.rehearsalTitle : words.title}</h1>
      {view.report && <Span report={view.report} />}
      {view.rehearsal && <p className={classes.hint}>{words.rehearsalHint}</p>}
      <p className={classes.notes}>
        <IconNotes size={18} stroke={1.75} aria-hidden />
        {words.notes(notes.length)}
      </p>
      <div className={classes.lengths}>{view.report && <LengthTable report={view.report} />}</div>
      <Group gap={8} mt={24}>
        <Button h={48} px={20} fz={16} radius={10} onClick={() => void close(view)}>
          {view.rehearsal ? words.close : words.report}
        </Button>
        {!view.rehearsal && others.length > 0 && (
          <Button
            variant="default"
            h={48}
            px={20}
            fz={16}
            radius={10}
            onClick={() => void told(trainerBridge().call.closeRun(null))}
          >
            {words.otherDay}
          </Button>
        )}
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

function Span({ report }: { report: Report }) {
  const words = useText().run.ended
  const language = useLanguage()
  const { planned, real } = dayTimes(report).span
  const spoken = (at: Instant) => spokenTime(timeOfDayIn(at, localZone), language)
  if (report.knownUntil !== null) {
    return <p className={classes.span}>{words.knownUntil(spoken(real.from), spoken(report.knownUntil))}</p>
  }
  return (
    <p className={classes.span}>
      {words.span(spoken(real.from), spoken(real.to), duration(real.minutes), duration(planned.minutes))}
    </p>
  )
}
