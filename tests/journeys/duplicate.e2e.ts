// A session duplicated for another group: its plan, and nothing of the people, of the date, of what was ticked or really took place.
import type { DayId, PhaseId, SessionId } from '../../src/shared/domain/base/id'
import { minutes } from '../../src/shared/domain/base/time'
import { nobody } from '../../src/shared/domain/people/people'
import type { Session } from '../../src/shared/domain/plan/session'
import { decodeSession } from '../../src/shared/format/session-file'
import { fr } from '../../src/shared/text/fr'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { shippedSession } from '../unit/shipped-content'
import { filesOf, peopleOnDisk, textIn, workspaceWith } from '../workspace'

const TITLE = 'Donnée une fois'
const founding = shippedSession('fr')
const [first] = founding.days
const given: Session = {
  ...founding,
  id: 'given' as SessionId,
  title: TITLE,
  example: false,
  days: founding.days.flatMap((day) => [
    {
      ...day,
      phases: day.phases.map((phase) => ({
        ...phase,
        lastTime: { minutes: minutes(42), date: '2024-02-19' as NonNullable<typeof phase.lastTime>['date'] },
        materials: phase.materials.map((material) => ({ ...material, ready: true })),
      })),
    },
    { ...day, id: 'second' as DayId, phases: [] },
    {
      ...day,
      id: 'third' as DayId,
      phases: day.phases.map((own, at) => ({ ...own, id: `third${at}` as PhaseId })),
    },
  ]),
}

const onDisk = (workspace: string): Session[] =>
  filesOf(workspace, 'sessions').map((file) => {
    const read = decodeSession(textIn(workspace, 'sessions', file))
    if (!read.ok) throw new Error(`${file} is ${read.reason}`)
    return read.value
  })

test('a copy has the plan and no person, date, tick or real time; a phase that changes day leaves the third alone', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(given)
  const { window } = await launchJalon({ workspace })
  await window.getByRole('button', { name: fr.home.menu.label(TITLE) }).click()
  await window.getByRole('menuitem', { name: fr.home.menu.duplicate }).click()
  await expect.poll(() => onDisk(workspace)).toHaveLength(2)
  const [copy] = onDisk(workspace).filter(({ id }) => id !== given.id)
  expect(onDisk(workspace).find(({ id }) => id === given.id)).toEqual(given)
  const plan = (session: Session | undefined) =>
    session?.days.map(({ phases }) =>
      phases.map(({ title, duration, axis, pin }) => [title, duration, axis, pin]),
    )
  expect(plan(copy)).toEqual(plan(given))
  expect(copy?.days.map(({ date }) => date)).toEqual([null, null, null])
  const phases = copy?.days.flatMap((day) => day.phases) ?? []
  expect(phases.filter(({ lastTime }) => lastTime !== null)).toEqual([])
  expect(phases.flatMap(({ materials }) => materials).filter(({ ready }) => ready)).toEqual([])
  expect(copy && peopleOnDisk(workspace)).toEqual(copy && nobody(copy.id))

  await window.getByRole('button', { name: TITLE, exact: true }).first().click()
  const agenda = new Agenda(window)
  await expect(agenda.rows).toHaveCount(first?.phases.length ?? 0)
  await expect(agenda.chosen).toBeFocused()
  await window.keyboard.press('Alt+ArrowRight')
  await expect(agenda.rows).toHaveCount(1)
  await expect
    .poll(() =>
      onDisk(workspace)
        .find(({ id }) => id === given.id)
        ?.days.map((day) => day.phases.length),
    )
    .toEqual([(first?.phases.length ?? 0) - 1, 1, first?.phases.length])
  expect(onDisk(workspace).find(({ id }) => id === given.id)?.days[2]).toEqual(given.days[2])
})
