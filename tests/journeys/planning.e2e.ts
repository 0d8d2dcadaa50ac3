// The figures that the déroulé promises, on the screen: starts from durations, fixed hours, gaps, overlaps, the end.
import type { SessionId } from '../../src/shared/domain/id'
import type { Session } from '../../src/shared/domain/session'
import { dayOf, phaseOf, pin, sessionOf, time } from '../fixtures/build'
import { axes } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { prepare } from '../pages/home'
import { workspaceWith } from '../workspace'

const TITLE = 'Une journée de chiffres'

type Phases = Session['days'][0]['phases']
/** Phases named by their titles; an identifier has no accents. */
const titled = (...phases: [title: string, minutes: number, more?: Partial<Phases[0]>][]): Phases =>
  phases.map(([title, minutes, more], index) => phaseOf(`p${index}`, minutes, { title, ...more }))

type Titled = Parameters<typeof titled>
const morning: Titled = [
  ['Accueil', 15],
  ['Tour de table', 45],
  ['Étude de cas', 90],
  ['Respiration', 15],
  ['Synthèse', 60],
]
const day: Titled = [
  ...morning,
  ['Repas', 60, { kind: 'meal', pin: pin('start', '12:30') }],
  ['Atelier', 90],
  ['Marche', 15],
  ['Projet', 90],
]

const session = (phases: Phases, targetEnd?: string) =>
  sessionOf([dayOf('9:00', phases, targetEnd ? { targetEnd: time(targetEnd) } : {})], {
    id: 'figures' as SessionId,
    title: TITLE,
  })

test('computes every start from the durations', async ({ launchJalon }) => {
  const { window } = await launchJalon({ workspace: workspaceWith(session(titled(...morning))) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await expect(agenda.starts).toHaveText(['09:00', '09:15', '10:00', '11:30', '11:45'])
  await expect(window.getByText('Finit à 12:45', { exact: true })).toBeVisible()

  // Typed, and nothing else: no Enter, no click.
  await agenda.walkTo(2)
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await window.keyboard.type('1h')
  await expect(agenda.starts).toHaveText(['09:00', '09:15', '10:15', '11:45', '12:00'])
  await expect(window.getByText('Finit à 13:00', { exact: true })).toBeVisible()
})

test('keeps a fixed hour, and says what does not fit around it in minutes', async ({ launchJalon }) => {
  const { window } = await launchJalon({ workspace: workspaceWith(session(titled(...day), '17:00')) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const afternoon = ['12:30', '13:30', '15:00', '15:15']
  await expect(agenda.starts).toHaveText(['09:00', '09:15', '10:00', '11:30', '11:45', ...afternoon])
  await expect(agenda.list.getByRole('alert')).toHaveText('15 min de trop avant « Repas », fixé à 12:30')
  await expect(window.getByText('15 min disponibles avant 17:00')).toBeVisible()
  await agenda.row('Projet').click()
  const detail = window.getByRole('complementary')
  await expect(detail.getByRole('textbox', { name: 'Fin', exact: true })).toHaveValue('16:45')

  // One click on the recommended fix settles it: the synthesis gives the 15 minutes.
  await agenda.list.getByRole('button', { name: 'Ramener à 45 min' }).click()
  await expect(agenda.overlaps).toHaveCount(0)
  await expect(agenda.starts).toHaveText(['09:00', '09:15', '10:00', '11:30', '11:45', ...afternoon])
  await expect(agenda.row('Repas')).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect(agenda.overlaps).toHaveCount(1)

  await agenda.walkTo(3)
  await agenda.typeLength('60')
  await expect(agenda.starts).toHaveText(['09:00', '09:15', '10:00', '11:00', '11:15', ...afternoon])
  await expect(agenda.list.getByRole('alert')).toHaveCount(0)
  await expect(agenda.list.getByText('15 min libres de 12:15 à 12:30')).toBeVisible()

  await agenda.walkTo(7)
  await agenda.typeLength('2h')
  await expect(agenda.starts.last()).toHaveText('15:45')
  await expect(window.getByText('15 min de trop après 17:00')).toBeVisible()
  await expect(agenda.starts.nth(5)).toHaveText('12:30')
})

test('shares the work out among the axes, breaks left out, and follows each change', async ({
  launchJalon,
}) => {
  const [sharing, markers, situation, action] = axes.map(({ id }) => id)
  const phases = titled(
    ['Tour de table', 60, { axis: sharing ?? null }],
    ['Apport', 90, { axis: markers ?? null }],
    ['Repas', 90, { kind: 'meal' }],
    ['Jeu de rôle', 120, { axis: situation ?? null }],
    ['Projet', 60, { axis: action ?? null }],
  )
  const workspace = workspaceWith({ ...session(phases), axes })
  const { window } = await launchJalon({ workspace })
  await prepare(window, TITLE)
  await expect(window.getByText('5 h 30 de travail, 1 h 30 de logistique')).toBeVisible()
  const shares = window.getByRole('list', { name: 'Équilibre des axes' }).getByRole('listitem')
  await expect(shares).toHaveText(['Partage18 %', 'Repères27 %', 'Situation37 %', 'Appropriation18 %'])
  // 25, 25, 30 and 20 % of 330 minutes are 83, 83, 99 and 66: sharing lacks the most.
  await expect(window.getByText('Partage : il manque 23 min')).toBeVisible()
  // The meal has no axis either, and nobody misses one there.
  await expect(window.getByText('sans axe')).toHaveCount(0)

  // The contribution of 90 minutes becomes sharing: 150, 0, 120, 60.
  await new Agenda(window).walkTo(2)
  await window.keyboard.press('1')
  await expect(shares).toHaveText(['Partage46 %', 'Situation36 %', 'Appropriation18 %'])
  await expect(window.getByText('Repères : il manque 1 h 23')).toBeVisible()
})
