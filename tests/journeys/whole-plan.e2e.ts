// What looks over the whole plan: advice set aside, axes of one's own, objectives ticked by keyboard, material ticked.
import type { Session } from '../../src/shared/domain/plan/session'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { axes } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { expectAccessible } from '../pages/axe'
import { prepare } from '../pages/home'
import { planOnDisk, workspaceWith } from '../workspace'

const TITLE = 'Plan entier'
const on = (id: string) => axes.find((axis) => axis.id === id)?.id ?? null
const pens = (id: string, quantity: number, per: 'session' | 'group' = 'session') => ({
  ...{ id: id as Session['parked'][number]['materials'][number]['id'], text: 'Feutres' },
  ...{ quantity, per, ready: false },
})

const session = sessionOf(
  [
    dayOf('9:00', [
      phaseOf('p1', 40, { title: 'Tour de table', axis: on('partage'), materials: [pens('m1', 4)] }),
      phaseOf('p2', 60, { title: 'Exposé', axis: on('reperes'), materials: [pens('m2', 2)] }),
      phaseOf('p3', 60, { title: 'Repas', kind: 'meal' }),
      phaseOf('p4', 60, {
        title: 'Jeu de rôle',
        axis: on('situation'),
        groupSize: 4,
        materials: [{ ...pens('m3', 1, 'group'), text: 'Affiche' }],
      }),
    ]),
  ],
  {
    title: TITLE,
    axes,
    objectives: ['Repérer.', 'Agir'].map((text, index) => ({
      id: `o${index + 1}` as Session['objectives'][number]['id'],
      text,
    })),
    practical: { ...sessionOf([]).practical, groupSize: '8' },
  },
)

test('advice is given calmly, set aside, and comes back by undo', async ({ launchJalon }) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await expect(agenda.row('Exposé').getByRole('img', { name: '60 min d’écoute d’affilée' })).toBeVisible()
  const count = window.getByRole('button', { name: '3 conseils' })
  await count.click()
  const list = window.getByRole('dialog', { name: /\bconseils?$/ })
  await expect(list.getByRole('listitem')).toHaveText([
    /Rien pour «\sAppropriation/,
    /100\smin de travail sans pause.*Dans «\sExposé\s»/,
    /60\smin d’écoute d’affilée/,
  ])
  await expectAccessible(window, 'Déroulé, conseils')
  await list.getByRole('button', { name: 'Écarter : 60 min d’écoute d’affilée' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect.poll(() => planOnDisk(workspace).dismissed).toEqual(['lecture p2'])
  await window.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await window.getByRole('button', { name: /^Annuler : conseil/ }).click()
  await expect(window.getByRole('button', { name: '3 conseils' })).toBeVisible()
  // One phase of 45 minutes, and the rule has nothing to say.
  await agenda.row('Exposé').click()
  await agenda.typeLength('45')
  await expect(window.getByRole('button', { name: '1 conseil', exact: true })).toBeVisible()
})

test('axes: renamed, recoloured where it can be read, retired without losing a phase, another set', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const open = async (item: string) => {
    await window.getByRole('button', { name: 'Autres actions du déroulé' }).click()
    await window.getByRole('menuitem', { name: item }).click()
    await expect(window.getByRole('dialog', { name: item })).toBeVisible()
  }
  await open('Axes de la séance')
  await window.getByRole('textbox', { name: 'Nom de l’axe, « Partage des pratiques »' }).fill('Récits')
  await window.getByRole('button', { name: 'Couleur et signe de « Récits »' }).click()
  await window.getByRole('textbox', { name: 'Une autre couleur' }).fill('#ffd25e')
  await expect(window.getByText('Le blanc s’y lit mal : 1,4 pour 1, il faut 4,5.')).toBeVisible()
  await expectAccessible(window, 'Axes, couleur')
  await window.getByRole('button', { name: /^Prendre #/ }).click()
  await expect(window.getByText(/^Le blanc s’y lit\s: 4,5/)).toBeVisible()
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Retirer « Transmission de repères »' }).click()
  await expect(window.getByText('Transmission de repères, 1 phase')).toBeVisible()
  await expectAccessible(window, 'Axes')
  await window.getByRole('button', { name: 'Prendre un autre jeu d’axes' }).click()
  await window.getByRole('radio', { name: 'Six manières d’apprendre' }).click()
  await expect(window.getByText('Récits, 1 phase')).toBeVisible()
  await expectAccessible(window, 'Axes, jeux')
  await window.getByRole('button', { name: 'Prendre ce jeu' }).click()
  await expect(window.getByRole('textbox', { name: /^Nom de l’axe/ })).toHaveCount(6)
  await window.getByRole('button', { name: 'Terminé' }).click()
  await expect
    .poll(() => planOnDisk(workspace).days[0]?.phases.map(({ axis }) => axis))
    .toEqual(['debate', 'receive', null, 'enquire'])
  await window.getByRole('button', { name: /^Annuler : changement d’axes/ }).click()
  await expect
    .poll(() => planOnDisk(workspace).axes.map(({ name, colour, retired }) => [name, colour !== '', retired]))
    .toEqual([
      ['Récits', true, false],
      ['Transmission de repères', false, true],
      ['Mise en situation', false, false],
      [axes[3]?.name, false, false],
    ])
})

test('objectives are ticked against phases by keyboard; material is rolled up and ticked as one', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const more = window.getByRole('button', { name: 'Autres actions du déroulé' })
  await more.click()
  await window.getByRole('menuitem', { name: 'Objectifs et phases' }).click()
  const matrix = window.getByRole('dialog', { name: 'Objectifs et phases' })
  await expect(matrix.getByText('Servi par aucune phase : « Repérer » et « Agir ».')).toBeVisible()
  await matrix.getByRole('gridcell').first().focus()
  await window.keyboard.press('ArrowDown')
  await expect(matrix.getByRole('gridcell', { name: '« Exposé » ne sert pas « Repérer. »' })).toBeFocused()
  await window.keyboard.press('Space')
  await expect(matrix.getByRole('gridcell', { name: '« Exposé » sert « Repérer. »' })).toBeFocused()
  await expect(matrix.getByText('Servi par aucune phase : « Agir ».')).toBeVisible()
  await expect(matrix.getByText('2 phases de travail ne servent aucun objectif.')).toBeVisible()
  await expectAccessible(window, 'Objectifs et phases')
  await window.keyboard.press('Escape')
  await expect(matrix).toHaveCount(0)
  await expect.poll(() => planOnDisk(workspace).days[0]?.phases[1]?.objectives).toEqual(['o1'])

  await more.click()
  await window.getByRole('menuitem', { name: 'Liste du matériel' }).click()
  const material = window.getByRole('dialog', { name: 'Liste du matériel' })
  await expect(material.getByRole('listitem')).toHaveText([
    /Feutres, × 6.*09:00 Tour de table · 09:40 Exposé/,
    /Affiche, × 2, 1 par sous-groupe.*11:40 Jeu de rôle/,
  ])
  await material.getByRole('checkbox', { name: 'Feutres, × 6' }).click()
  await expect(material.getByRole('checkbox', { name: 'Feutres, × 6' })).toBeChecked()
  await expect(material.getByText('1 sur 2 prêts.')).toBeVisible()
  await expectAccessible(window, 'Liste du matériel')
  await window.keyboard.press('Escape')
  await expect(material).toHaveCount(0)
  const ready = () =>
    planOnDisk(workspace).days[0]?.phases.flatMap(({ materials }) => materials.map((own) => own.ready))
  await expect.poll(ready).toEqual([true, true, false])
  await window.getByRole('button', { name: /^Annuler : matériel coché/ }).click()
  await expect.poll(ready).toEqual([false, false, false])
})

test('too few for a world café and nothing practical after the meal are told; « Feutres ×4 » and « feutres x2 » are six', async ({
  launchJalon,
}) => {
  const afternoon = sessionOf(
    [
      dayOf('10:00', [
        phaseOf('p1', 60, { title: 'Échange', axis: on('partage') }),
        phaseOf('p2', 60, { title: 'Repas', kind: 'meal' }),
        phaseOf('p3', 40, { title: 'Exposé', axis: on('reperes') }),
        phaseOf('p4', 20, { title: 'Jeu de rôle', axis: on('situation') }),
        phaseOf('p5', 30, { title: 'Projet', axis: on('appropriation') }),
      ]),
    ],
    { title: TITLE, axes, practical: { ...sessionOf([]).practical, groupSize: '8' } },
  )
  const { window } = await launchJalon({ workspace: workspaceWith(afternoon) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const conseils = window.getByRole('button', { name: /^\d conseils?$/ })
  await expect(conseils).toHaveCount(0)
  await agenda.row('Échange').click()
  await window.getByRole('textbox', { name: 'Méthode', exact: true }).fill('World café')
  // The role play becomes sharing: in the first hour nobody tries a hand at anything.
  await agenda.row('Jeu de rôle').click()
  await window.keyboard.press('Digit1')
  await agenda.row('Projet').click()
  await window.keyboard.press('Digit3')
  await expect(conseils).toHaveText('3 conseils')
  await conseils.click()
  const list = window.getByRole('dialog', { name: /\bconseils?$/ })
  await expect(list.getByRole('listitem')).toHaveText([
    /Rien pour «\sAppropriation/,
    /World café à 8, il en faut 12 au moins.*Dans «\sÉchange\s»/,
    /Rien de pratique après le repas.*Dans «\sExposé\s»/,
  ])
  await window.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  // Escape in the task that opened it, before the list could take the keyboard: it shuts all the same.
  await conseils.evaluate(async (button: HTMLButtonElement) => {
    button.focus()
    button.click()
    while (button.ariaExpanded !== 'true') await null
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })
  await expect(conseils).toHaveAttribute('aria-expanded', 'false')
  await expect(list).toHaveCount(0)

  for (const [title, typed] of [
    ['Exposé', 'Feutres ×4'],
    ['Projet', 'feutres x2'],
  ] as const) {
    await agenda.row(title).click()
    const field = window.getByRole('textbox', { name: 'Ajouter un matériel' })
    await field.fill(typed)
    await field.press('Enter')
    await expect(window.getByRole('textbox', { name: /^Quantité de «\sfeutres\s»$/i })).toBeVisible()
  }
  await window.getByRole('button', { name: 'Autres actions du déroulé' }).click()
  await window.getByRole('menuitem', { name: 'Liste du matériel' }).click()
  await expect(window.getByRole('dialog', { name: 'Liste du matériel' }).getByRole('listitem')).toHaveText(
    /Feutres, × 6.*12:00 Exposé · 13:00 Projet/,
  )
})
