// The plan that a trainer already has: pasted from Word or opened from a file, it becomes the same day in one step.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright/test'
import type { SessionId } from '../../src/shared/domain/base/id'
import { scheduleOf } from '../../src/shared/domain/plan/schedule'
import type { Session } from '../../src/shared/domain/plan/session'
import { dayOf, sessionOf } from '../fixtures/build'
import { HOURS } from '../fixtures/founding-day'
import { axes } from '../fixtures/plan-j'
import { wordOf } from '../fixtures/some-word'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { expectAccessible } from '../pages/axe'
import { prepare } from '../pages/home'
import { shippedSession } from '../unit/shipped-content'
import { filesOf, planOnDisk, workspaceWith } from '../workspace'

const TITLE = 'Une journée apportée'
const fixture = (name: string) => path.join(import.meta.dirname, '../fixtures', name)
const founding = shippedSession('fr')
const empty = () =>
  workspaceWith({ ...sessionOf([dayOf('8:00', [])], { id: 'brought' as SessionId, title: TITLE }), axes })

/** What the clipboard gives to a window when a table was copied. */
const paste = (page: Page, html: string) =>
  page.evaluate((copied) => {
    const data = new DataTransfer()
    data.setData('text/html', copied)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
  }, html)

const clock = (at: number) =>
  `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`

test('a table pasted from Word becomes the founding day, in one step that can be taken back', async ({
  launchJalon,
}) => {
  const workspace = empty()
  const { window } = await launchJalon({ workspace })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await window.getByRole('button', { name: 'Autres actions du déroulé' }).click()
  await window.getByRole('menuitem', { name: 'Apporter un déroulé existant' }).click()
  await expect(window.getByRole('textbox', { name: 'Zone où coller le tableau' })).toBeFocused()
  await expectAccessible(window, 'Apporter un déroulé')
  await paste(window, '<p>Pas de tableau</p>')
  await expect(window.getByText('ne contient pas de tableau')).toBeVisible()
  await paste(window, readFileSync(fixture('plan-from-word.clipboard'), 'utf8'))
  const dialog = window.getByRole('dialog', { name: 'Apporter un déroulé existant' })
  await expect(dialog.getByRole('combobox', { name: 'Colonne « Séquence »' })).toHaveValue('title')
  await expectAccessible(window, 'Apporter un déroulé, aperçu')
  // Nothing is in the plan before it is confirmed.
  await expect(agenda.rows).toHaveCount(0)
  const { phases } = founding.days[0] ?? { phases: [] }
  await dialog.getByRole('button', { name: `Ajouter les ${phases.length} phases` }).click()

  const wanted = founding.days.slice(0, 1).flatMap((day) => scheduleOf(day).items)
  await agenda.expectPhases(...wanted.map(({ start, phase }) => `${clock(start)} ${phase.title}`))
  await expect
    .poll(() => planOnDisk(workspace).days[0]?.phases.map(({ title, duration }) => [title, duration]))
    .toEqual(phases.map(({ title, duration }) => [title, duration]))
  expect(planOnDisk(workspace).days[0]?.start).toBe(540)

  await window.keyboard.press('Control+z')
  await expect(agenda.rows).toHaveCount(0)
  await window.keyboard.press('Control+y')
  await expect(agenda.rows).toHaveCount(phases.length)
})

/** All that a table of a plan can say, phase by phase, an axis by its name, with spaces as they are typed. */
const saidBy = ({ days, axes: own }: Session) =>
  days.slice(0, 1).flatMap((day) =>
    scheduleOf(day).items.map(({ start, end, phase }) => ({
      ...{ start, end, title: phase.title, kind: phase.kind },
      axis: own.find(({ id }) => id === phase.axis)?.name ?? null,
      // That the closing must end at four stands in no column.
      fixed: phase.pin?.edge === 'start' ? phase.pin.at : null,
      objective: phase.objective,
      instructions: phase.instructions,
      method: phase.method,
      grouping: phase.grouping,
      // A break that says « Café, thé, eau » brings three things.
      materials: phase.materials.flatMap(({ text, quantity, per }) =>
        (phase.kind === 'break' ? text.split(', ') : [text]).map((what) => [what, quantity, per]),
      ),
    })),
  )
const typed = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '))

for (const program of ['word', 'libreoffice', 'excel'])
  test(`what ${program} puts on the clipboard is the same day: hours, kinds, axes, objectives, steps, material`, async ({
    launchJalon,
  }) => {
    const workspace = empty()
    const { window } = await launchJalon({ workspace })
    await prepare(window, TITLE)
    await expect(window.getByText('Un déroulé, phase par phase')).toBeVisible()
    const html = readFileSync(fixture(`plan-from-${program}.clipboard`), 'utf8')
    // Through the clipboard of the system, as the program leaves it there.
    await window.evaluate((copied) => {
      const put = (event: ClipboardEvent) => {
        event.clipboardData?.setData('text/html', copied)
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      document.addEventListener('copy', put, { capture: true, once: true })
    }, html)
    await window.keyboard.press('Control+c')
    await window.keyboard.press('Control+v')
    const dialog = window.getByRole('dialog', { name: 'Apporter un déroulé existant' })
    for (const [heading, says] of [
      ['Heure', 'start'],
      ['Durée', 'duration'],
      ['Séquence', 'title'],
      ['Objectif', 'objective'],
      ['Contenu', 'instructions'],
      ['Matériel', 'materials'],
      ['Axe', 'axis'],
    ])
      await expect(dialog.getByRole('combobox', { name: `Colonne « ${heading} »` })).toHaveValue(says ?? '')
    await dialog.getByRole('button', { name: 'Ajouter les 14 phases' }).click()
    await expect(new Agenda(window).starts).toHaveText(HOURS)
    await expect.poll(() => planOnDisk(workspace).days[0]?.phases.length).toBe(14)
    expect(typed(saidBy(planOnDisk(workspace)))).toEqual(typed(saidBy(founding)))
  })

test('a Word file is opened, a column corrected, a row left out; what is no plan is refused', async ({
  launchJalon,
}) => {
  const { app, window } = await launchJalon({ workspace: empty() })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const choose = (file: string) =>
    app.evaluate(({ dialog }, own) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [own] })
    }, file)
  await window.getByRole('button', { name: 'Autres actions du déroulé' }).click()
  await window.getByRole('menuitem', { name: 'Apporter un déroulé existant' }).click()
  await choose(fixture('session-none.docx'))
  await window.getByRole('button', { name: 'Ouvrir un fichier' }).click()
  await window.getByRole('button', { name: 'Compris' }).click()
  await choose(fixture('plan-from-libreoffice.docx'))
  await window.getByRole('button', { name: 'Ouvrir un fichier' }).click()
  await window.getByRole('combobox', { name: 'Colonne « Contenu »' }).selectOption('Laisser de côté')
  await window.getByRole('checkbox').first().uncheck()
  await window.getByRole('button', { name: 'Ajouter les 13 phases' }).click()
  await expect(agenda.rows).toHaveCount(13)

  // Everything is found from the palette, the vault by its name.
  await window.keyboard.press('Control+k')
  await window.keyboard.type('evaluation mot')
  await expectAccessible(window, 'Palette')
  await window.keyboard.press('Enter')
  await expect(agenda.chosen).toContainText('Évaluation et mot de sortie')
  await window.keyboard.press('Control+k')
  await window.keyboard.type('coffre')
  await window.getByRole('option', { name: 'Aller à « Confidentialité »' }).waitFor()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Confidentialité' })).toBeVisible()
})

const days = [
  'Accueillir une parole difficile',
  [
    ['Lieu', 'Maison des associations'],
    ['Prix', '60 €'],
    ['Objectifs', 'Entendre sans consoler\nPasser la main'],
    ['Public', 'Bénévoles'],
  ],
  'Jour 1 – jeudi 14 janvier 2027',
  [
    ['Horaire', 'Séquence', 'Consigne', 'Qui', 'Évaluation'],
    ['9h00', 'Accueil et café', 'Un mot', 'Solange', ''],
    ['9h20 – 10h15', 'Jeu de rôle : la phrase', 'Écrire\nRelire', 'Solange et Driss', 'Aucune'],
    ['10h15 – 10h30 : PAUSE'],
    ['10h30 – 12h00', 'Apport : les trois silences', 'Repérer', 'Tous', ''],
  ],
  'Jour 2 – vendredi 15 janvier 2027',
  [
    ['Durée', 'Séquence', 'Consigne', 'Qui', 'Évaluation'],
    ['15 min', 'Accueil', '', 'Driss', 'Aucune'],
    ['1h15 à 1h30', 'Répondre sans consoler', 'Chercher', '', ''],
    ['Total : 1 h 45', '', '', '', ''],
  ],
] as const

test('a newcomer drops a Word plan of two days: a dated session with kinds, axes and facilitators in two clicks', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith()
  const { window } = await launchJalon({ workspace })
  await expect(window.getByRole('button', { name: 'Mon plan Word ou Excel' })).toBeVisible()
  await expectAccessible(window, 'Accueil vide')
  const bytes = [...(await wordOf(days))]
  const drag = (kind: 'dragover' | 'dragleave') =>
    window.evaluate((own) => {
      const data = new DataTransfer()
      data.items.add(new File(['x'], 'Mon plan.docx'))
      document.body.dispatchEvent(
        new DragEvent(own, { dataTransfer: data, bubbles: true, cancelable: true, relatedTarget: null }),
      )
    }, kind)
  const hint = window.getByText('Déposez votre plan')
  await drag('dragover')
  await expect(hint).toBeVisible()
  await drag('dragleave')
  await expect(hint).toBeHidden()
  await drag('dragover')
  const drop = () =>
    window.evaluate((own) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(own)], 'Mon plan.docx'))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    }, bytes)
  await drop()
  const dialog = window.getByRole('dialog', { name: 'Apporter un déroulé existant' })
  const found = dialog.getByRole('region', { name: 'Trouvé dans le fichier' })
  await expect(hint).toBeHidden()
  // Given up, nothing of it is left; dropped again, it is shown again.
  await expect(found).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('button', { name: 'Mon plan Word ou Excel' })).toBeVisible()
  await expect.poll(() => filesOf(workspace, 'sessions')).toEqual([])
  await drop()
  await expect(found.getByRole('checkbox', { name: /^Titre/ })).toBeChecked()
  await expect(found.getByRole('checkbox', { name: 'Ajouter « Driss » à l’équipe' })).toBeChecked()
  await expect(found.getByRole('checkbox', { name: /^Tableau 1/ })).not.toBeChecked()
  await expect(found).toContainText('une fiche signalétique, 4 lignes')
  await expect(found.getByRole('checkbox', { name: /^Tableau 3/ })).toBeChecked()
  await expect(dialog.getByText('« 1h15 à 1h30 » pour « Répondre sans consoler » : lu 1 h 30.')).toBeVisible()
  await expect(dialog.getByText('Ce qui n’est pas pris :')).toContainText(
    '1 autre tableau, 2 colonnes, 1 ligne de total ou de titre et 1 mention d’animation',
  )
  await expectAccessible(window, 'Trouvé dans le fichier')
  await dialog.getByRole('button', { name: 'Ajouter 2 journées, 6 phases' }).click()
  await expect
    .poll(() => {
      const { title, practical, trainers, objectives, days: own } = planOnDisk(workspace)
      return {
        ...{ title, place: practical.place, price: practical.price, dates: own.map(({ date }) => date) },
        trainers: trainers.map(({ name }) => name),
        objectives: objectives.map(({ text }) => text),
        phases: own.flatMap(({ phases }) =>
          phases.map(({ title: name, kind, axis, duration, facilitators }) =>
            [name, kind, axis, duration, facilitators.length].join(' '),
          ),
        ),
      }
    })
    .toEqual({
      ...{ title: 'Accueillir une parole difficile', place: 'Maison des associations', price: '60 €' },
      dates: ['2027-01-14', '2027-01-15'],
      trainers: ['Solange', 'Driss'],
      objectives: ['Entendre sans consoler', 'Passer la main'],
      phases: [
        'Accueil et café welcome  20 1',
        'Jeu de rôle : la phrase work simulation 55 2',
        'PAUSE break  15 0',
        'Apport : les trois silences work markers 90 0',
        'Accueil welcome  15 1',
        'Répondre sans consoler work  90 0',
      ],
    })
  await window.keyboard.press('Control+z')
  await expect.poll(() => planOnDisk(workspace).days.flatMap(({ phases }) => phases)).toEqual([])
  expect(planOnDisk(workspace).trainers).toEqual([])
})
