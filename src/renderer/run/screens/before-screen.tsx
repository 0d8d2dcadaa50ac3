/** Before a day starts: which day, when it is planned, and the choice between the real thing and a rehearsal. */
import { Button, Group, Radio, Stack } from '@mantine/core'
import { IconCalendarOff, IconHistory, IconPlayerPlayFilled, IconRepeat } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { dateIn, instantAt } from '../../../shared/domain/base/zone'
import type { Day } from '../../../shared/domain/plan/day'
import { toldEnd } from '../../../shared/domain/plan/schedule'
import type { Report } from '../../../shared/domain/run/report'
import type { Speed } from '../../../shared/domain/run/run-view'
import { longDate, spokenTime } from '../../../shared/text/format'
import { told, useSession } from '../../bridge/jalon'
import { go, showReport } from '../../bridge/place'
import { localZone } from '../../bridge/wall-clock'
import { trainerBridge } from '../../bridge/window-bridge'
import { useLanguage, useText } from '../../bridge/words'
import { useRunName } from '../../parts/run-name'
import { useReports } from '../../parts/use-reports'
import { RunHeader } from '../header/run-header'
import { SpeedChoice } from '../header/speed-choice'
import { useRunKeys } from '../keys/keys'
import { toggleBlack, toggleRoom, useRoom } from '../room-control/room-window'
import { plannedItems } from '../strip/strip-items'
import classes from './before-screen.module.css'
import { DayPage } from './day-page'
import { dayToRun, isTimeToStart } from './planned-start'
import { useNow } from './use-now'

export function BeforeScreen() {
  const text = useText()
  const language = useLanguage()
  const session = useSession()
  const room = useRoom()
  const now = useNow()
  const reports = useReports()
  const [chosen, choose] = useState<Day['id'] | null>(null)
  const day = session.days.find(({ id }) => id === chosen) ?? dayToRun(session, now, localZone)
  const held = reports?.findLast((report) => report.day === day?.id) ?? null
  useRunKeys({
    room: () => toggleRoom(room),
    black: () => toggleBlack(room),
    // The end is the last thing that was done today, also after a restart.
    undo: () => held?.ended && dateIn(held.end, localZone) === dateIn(now, localZone) && takeUp(held),
  })
  if (!day) return null
  const words = text.run.before
  const planOf = (each: Day) => {
    const date = each.date ? longDate(each.date, language) : text.app.noDate
    return words.planned(date, spokenTime(each.start, language), spokenTime(toldEnd(each), language))
  }
  return (
    <DayPage
      header={
        <RunHeader title={session.title} now={null} leave={() => go('agenda')} leaveLabel={text.run.back} />
      }
      items={plannedItems(day, session.axes, text)}
    >
      <h1 className={classes.title}>{session.title || text.app.untitled}</h1>
      {session.practical.place && <p className={classes.place}>{session.practical.place}</p>}
      {session.days.length === 1 ? (
        <p className={classes.planned}>{planOf(day)}</p>
      ) : (
        <Radio.Group mt={16} label={words.whichDay} value={day.id} onChange={(id) => choose(id as Day['id'])}>
          <Stack gap={8} mt={4}>
            {session.days.map((each, index) => (
              <Radio key={each.id} value={each.id} label={words.day(index + 1)} description={planOf(each)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {day.phases.length === 0 ? (
        <Notice>
          {words.empty}
          <Button onClick={() => go('agenda')}>{words.openAgenda}</Button>
        </Notice>
      ) : (
        <Choices
          day={day}
          isTime={isTimeToStart(day, now, localZone)}
          isPast={now >= instantAt(dateIn(now, localZone), day.start, localZone)}
          held={held}
        />
      )}
    </DayPage>
  )
}

function Notice({ children }: { children: ReactNode }) {
  return <div className={classes.notice}>{children}</div>
}

type ChoicesProps = { day: Day; isTime: boolean; isPast: boolean; held: Report | null }

/** The likelier of the two comes first and is the main button. */
function Choices({ day, isTime, isPast, held }: ChoicesProps) {
  const text = useText()
  const language = useLanguage()
  const words = text.run.before
  const [speed, setSpeed] = useState<Speed>(10)
  const start = (rehearsal: { speed: Speed } | null, asPlanned = false) =>
    void told(trainerBridge().call.startRun({ day: day.id, rehearsal, asPlanned }))
  const at = spokenTime(day.start, language)
  const variant = (isMain: boolean) => (isMain ? 'filled' : 'default')
  const size = { h: 48, px: 20, fz: 16, radius: 10 }
  const choices = [
    <section key="start" className={classes.choice}>
      <Button
        {...size}
        variant={variant(isTime)}
        leftSection={<IconPlayerPlayFilled size={18} aria-hidden />}
        onClick={() => start(null)}
      >
        {held ? words.startAnew : words.start}
      </Button>
      <p className={classes.hint}>{words.startHint}</p>
      {isTime && (
        <Button variant="subtle" h={44} px={8} onClick={() => start(null, true)}>
          {isPast ? words.startPast(at) : words.startFuture(at)}
        </Button>
      )}
    </section>,
    <section key="rehearse" className={classes.choice}>
      <Group gap={12}>
        <Button
          {...size}
          variant={variant(!isTime)}
          leftSection={<IconRepeat size={18} stroke={2} aria-hidden />}
          onClick={() => start({ speed })}
        >
          {words.rehearse}
        </Button>
        <SpeedChoice speed={speed} choose={setSpeed} />
      </Group>
      <p className={classes.hint}>{words.rehearseHint(at)}</p>
    </section>,
  ]
  return (
    <>
      {held && <Held report={held} />}
      {!isTime && (
        <Notice>
          <IconCalendarOff size={20} stroke={1.75} aria-hidden />
          <p>
            {words.notNow(day.date ? words.plannedOn(longDate(day.date, language), at) : words.plannedAt(at))}
          </p>
        </Notice>
      )}
      <div className={classes.choices}>{isTime ? choices : choices.toReversed()}</div>
    </>
  )
}

const takeUp = ({ session, run }: Report) => void told(trainerBridge().call.takeUpRun({ session, run }))

/** A run of this day is there already: read it, go on with it, or leave it and start another. */
function Held({ report }: { report: Report }) {
  const words = useText().run.before
  const nameOf = useRunName()
  return (
    <Notice>
      <IconHistory size={20} stroke={1.75} aria-hidden />
      <p>{words.alreadyHeld(nameOf(report))}</p>
      <Group gap={8} ml="auto" wrap="nowrap">
        <Button variant="default" h={44} onClick={() => showReport(report.run)}>
          {words.seeReport}
        </Button>
        <Button variant="default" h={44} onClick={() => takeUp(report)}>
          {words.takeUp}
        </Button>
      </Group>
    </Notice>
  )
}
