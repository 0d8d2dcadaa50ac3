/** What was found in a file, about to become phases: its tables, what each column says, the phases, all to be corrected. */
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { DayId, MaterialId, ObjectiveId, PhaseId, TrainerId } from '../../../shared/domain/base/id'
import type { Phase } from '../../../shared/domain/plan/phase'
import { scheduleOf } from '../../../shared/domain/plan/schedule'
import { broughtFrom, newNames } from '../../../shared/incoming/brought-plan'
import type { Incoming } from '../../../shared/incoming/incoming'
import { mapped } from '../../../shared/incoming/plan-columns'
import type { PlanColumn } from '../../../shared/incoming/plan-headings'
import type { ImportedPhase } from '../../../shared/incoming/plan-import'
import { type PlanSource, planReadIn, sourcesIn } from '../../../shared/incoming/plan-reading'
import { toldOf } from '../../../shared/incoming/plan-told'
import { clock } from '../../../shared/text/format'
import { newId } from '../../bridge/id'
import { edit, useSession } from '../../bridge/jalon'
import { choosePhase, usePlace } from '../../bridge/place'
import { undo } from '../../bridge/session'
import { useText } from '../../bridge/words'
import { notify } from '../../ui/notice'
import { ImportColumns } from './import-columns'
import { ImportFound } from './import-found'
import classes from './import-plan.module.css'
import { ImportTable, keyOf } from './import-table'
import { ImportTold } from './import-told'

type Props = { day: DayId; found: Incoming; done: () => void; again: () => void }

export function ImportPreview({ day: into, found, done, again }: Props) {
  const text = useText()
  const words = text.planImport
  const session = useSession()
  const { axes, days } = session
  const chosen = usePlace((state) => state.phase)
  const read = (sources: readonly PlanSource[]) =>
    planReadIn(found, sources, {
      axes,
      newPhase: () => newId<PhaseId>('phase'),
      newMaterial: () => newId<MaterialId>('material'),
    })
  const [plan, setPlan] = useState(() => read(sourcesIn(found)))
  const [shown, setShown] = useState(() => plan.sources.find(({ isTaken }) => isTaken)?.place ?? 0)
  const [patches, setPatches] = useState<ReadonlyMap<string, Partial<Phase>>>(new Map())
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  /** Facts and names that are not wanted. */
  const [refused, setRefused] = useState<ReadonlySet<string>>(
    () => new Set(plan.facts.filter(({ name }) => isSaid(name, session)).map(({ name }) => name)),
  )

  const change = (place: number, patch: Partial<PlanSource>) =>
    setPlan(read(plan.sources.map((own) => (own.place === place ? { ...own, ...patch } : own))))
  const source = plan.sources[shown]
  const say = (column: number, says: PlanColumn | null) => {
    if (!source) return
    const { recognised } = source
    change(shown, {
      recognised: { ...recognised, mapping: mapped(recognised.mapping, column, says), guessedTitle: -1 },
    })
  }
  const correct = (key: string, patch: Partial<Phase>) =>
    setPatches(new Map([...patches, [key, { ...patches.get(key), ...patch }]]))
  const day = days.find(({ id }) => id === into)
  if (!day) return null
  const corrected = (own: ImportedPhase, place: number): ImportedPhase => {
    const patch = patches.get(keyOf(place, own))
    if (!patch) return own
    return {
      ...own,
      doubts: patch.duration === undefined ? own.doubts : [],
      phase: { ...own.phase, ...patch },
    }
  }
  const all = plan.days.map((own) => ({
    ...own,
    phases: own.phases.map((phase) => corrected(phase, own.source)),
  }))
  const taken = all
    .map((own) => ({ ...own, phases: own.phases.filter((phase) => !left.has(keyOf(own.source, phase))) }))
    .filter(({ phases }) => phases.length > 0)
  const count = taken.reduce((sum, { phases }) => sum + phases.length, 0)
  const isEmpty = day.phases.length === 0
  const schedules = all.map((own) => {
    const kept = own.phases.filter((phase) => !left.has(keyOf(own.source, phase))).map(({ phase }) => phase)
    return scheduleOf({
      ...day,
      start: isEmpty || own !== all[0] ? (own.start ?? day.start) : day.start,
      phases: kept,
    })
  })
  const names = newNames(taken, session.trainers)
  const index = day.phases.findIndex(({ id }) => id === chosen)
  const confirm = () => {
    const facts = plan.facts.filter(({ name }) => !refused.has(name))
    const { first, date, brought } = broughtFrom(
      taken,
      { names: names.filter((name) => !refused.has(name)), facts },
      session,
      {
        day: () => newId<DayId>('day'),
        trainer: () => newId<TrainerId>('trainer'),
        objective: () => newId<ObjectiveId>('objective'),
      },
    )
    const [own] = taken
    edit({
      kind: 'plan.import',
      day: day.id,
      index: index < 0 ? day.phases.length : index + 1,
      phases: first,
      start: own?.start ?? null,
      end: own?.end ?? null,
      date,
      brought,
    })
    done()
    choosePhase(first[0]?.id ?? null)
    notify({
      message: taken.length > 1 ? words.doneDays(count, taken.length) : words.done(count),
      close: text.app.close,
      action: { label: text.app.undo, act: undo },
    })
  }
  const last = schedules.at(-1)
  const isMany = plan.sources.length > 1 || plan.facts.length > 0 || names.length > 0
  return (
    <>
      <div className={isMany ? classes.both : undefined}>
        {isMany && (
          <ImportFound
            plan={plan}
            names={names}
            shown={shown}
            show={setShown}
            take={(place, isTaken) => change(place, { isTaken })}
            refused={refused}
            refuse={(what) => setRefused(toggled(refused, what))}
          />
        )}
        <div className={classes.main}>
          {source?.isTaken && source.recognised.mapping.length > 0 && (
            <ImportColumns source={source} say={say} />
          )}
          {count === 0 && all.every(({ phases }) => phases.length === 0) ? (
            <Text role="status">{words.nothing}</Text>
          ) : (
            <ImportTable
              days={all}
              schedules={schedules}
              axes={axes}
              left={left}
              toggle={(key) => setLeft(toggled(left, key))}
              correct={correct}
            />
          )}
        </div>
      </div>
      <ImportTold told={toldOf(plan)} />
      <Group justify="space-between" mt={16}>
        <Button variant="default" onClick={again}>
          {words.again}
        </Button>
        <Group gap={16}>
          <span>{count > 0 && last && words.sum(count, clock(last.end))}</span>
          <Button disabled={count === 0} onClick={confirm}>
            {taken.length > 1 ? words.confirmDays(count, taken.length) : words.confirm(count)}
          </Button>
        </Group>
      </Group>
    </>
  )
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

/** Whether the session says that already: it is not replaced unless the trainer asks for it. */
function isSaid(name: string, { title, practical }: ReturnType<typeof useSession>): boolean {
  if (name === 'title') return title !== ''
  if (name === 'place' || name === 'price' || name === 'groupSize') return practical[name] !== ''
  return false
}
