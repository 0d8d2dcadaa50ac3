// The figures that the déroulé promises, on the screen: starts from durations, fixed hours, gaps, overlaps, the end.
import type { Page } from 'playwright/test'
import type { DayId, SessionId } from '../../src/shared/domain/base/id'
import type { Session } from '../../src/shared/domain/plan/session'
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
  // The day ends 15 minutes before 17:00, and does not fit as long as lunch is not at its hour.
  await expect(window.getByText('15 min de trop avant « Repas » à 12:30')).toBeVisible()
  await expect(window.getByText('disponibles avant')).toHaveCount(0)
  await agenda.row('Projet').click()
  const detail = window.getByRole('complementary')
  await expect(detail.getByRole('textbox', { name: 'Fin', exact: true })).toHaveValue('16:45')

  // One click on the recommended fix settles it: each working phase gives in proportion to what it has.
  await agenda.list
    .getByRole('button', { name: /^Répartir : «\sAccueil\s» à 14\smin, «\sTour de table\s» à 42\smin/ })
    .click()
  await expect(agenda.overlaps).toHaveCount(0)
  await expect(agenda.starts).toHaveText(['09:00', '09:14', '09:56', '11:20', '11:34', ...afternoon])
  await expect(agenda.row('Repas')).toBeFocused()
  await expect(window.getByText('15 min disponibles avant 17:00')).toBeVisible()
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

  // Below the last phase, with its own ways out: the phase that was just made longer is named first.
  await expect(agenda.overlaps).toContainText('15 min de trop après la fin annoncée, 17:00')
  await agenda.overlaps.getByRole('button', { name: /^Ramener «\sAtelier\s» à 1\sh\s45$/ }).click()
  await expect(window.getByText('Finit à 17:00, comme annoncé')).toBeVisible()
  await expect(agenda.overlaps).toHaveCount(0)
})

test('one verdict on a plan, wherever it is told, and ways out that somebody would take', async ({
  launchJalon,
}) => {
  const welcome = phaseOf('w', 30, { title: 'Accueil', kind: 'welcome', pin: pin('start', '8:30') })
  const days = [
    dayOf('9:00', [welcome, phaseOf('a', 210, { title: 'Atelier' })], { targetEnd: time('12:30') }),
    dayOf(
      '13:30',
      [
        phaseOf('r', 60, { title: 'Reprise' }),
        phaseOf('m', 60, { title: 'Repas', kind: 'meal', pin: pin('start', '12:00') }),
      ],
      { id: 'moved' as DayId },
    ),
    dayOf('9:00', [phaseOf('b', 195, { title: 'Bilan' })], { id: 'late' as DayId, targetEnd: time('12:00') }),
  ]
  const plan = sessionOf(days, { id: 'verdicts' as SessionId, title: TITLE })
  const { window } = await launchJalon({ workspace: workspaceWith(plan) })
  const first = '30 min de trop avant « Accueil » à 08:30'
  await expect(window.getByText(`${first} et 2 autres dépassements`)).toBeVisible()
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const counted = (count: string) =>
    expect(window.getByRole('img', { name: count, exact: true })).toBeVisible()
  const tabs = window.getByRole('radiogroup', { name: 'Journées' })
  const rod = window.getByRole('img', { name: /^Journée de / })

  await counted('3 dépassements d’horaire')
  await expect(tabs.getByRole('img')).toHaveCount(3)
  await expect(window.getByText(first, { exact: true })).toBeVisible()
  await expect(rod).toHaveAccessibleName(/30\smin de trop avant «\sAccueil\s» à 08:30$/)
  await expect(agenda.starts).toHaveText(['08:30', '09:00'])
  await picture(window, 'before-the-day')
  await agenda.list.getByRole('button', { name: 'Commencer la journée à 08:30' }).click()
  await expect(window.getByText('Finit à 12:30, comme annoncé')).toBeVisible()
  await counted('2 dépassements d’horaire')

  // Carried to the afternoon, with the hour of its meal left behind.
  await tabs.getByText('Jour 2').click()
  await expect(agenda.overlaps).toContainText('2 h 30 de trop avant « Repas », fixé à 12:00')
  await picture(window, 'hour-left-behind')
  await agenda.list.getByRole('button', { name: 'Libérer « Repas »' }).click()
  await expect(agenda.starts).toHaveText(['13:30', '14:30'])
  await counted('1 dépassement d’horaire')

  await tabs.getByText('Jour 3').click()
  await expect(window.getByText('15 min de trop après 12:00', { exact: true })).toBeVisible()
  await picture(window, 'late')
  await agenda.overlaps.getByRole('button', { name: 'Autres solutions' }).click()
  await window.getByRole('menuitem', { name: 'Annoncer la fin à 12:15' }).click()
  await expect(window.getByText('Finit à 12:15, comme annoncé')).toBeVisible()
  await expect(window.getByRole('img', { name: /dépassement/ })).toHaveCount(0)
  await expect(tabs.getByRole('img')).toHaveCount(0)
})

/** For whoever wants to look: see JALON_PICTURES. */
async function picture(window: Page, name: string) {
  const folder = process.env.JALON_PICTURES
  if (folder) await window.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
}

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
