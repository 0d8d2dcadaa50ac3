// Half-days from their dates to their certificates, by keys: who was absent, who left early, two people of one name,
// and every paper read back. An afternoon that is run, an evening, two days.
import type { Page } from 'playwright/test'
import type { DayId, SessionId } from '../../src/shared/domain/base/id'
import { type HandoutSettings, usualHandouts } from '../../src/shared/domain/library/handout-options'
import { nobody } from '../../src/shared/domain/people/people'
import type { Session } from '../../src/shared/domain/plan/session'
import { dayOf, phaseOf, sessionOf, time } from '../fixtures/build'
import { participantOf } from '../fixtures/some-people-edit'
import { expect, type Jalon, type LaunchOptions, setClock, test } from '../launch'
import { shown } from '../pages/frame'
import { exportsIn, Handouts, read } from '../pages/handouts'
import { prepare } from '../pages/home'
import { Run } from '../pages/run'
import { planOnDisk, putPeople, textIn, workspaceAs } from '../workspace'

const TITLE = 'Gérer les conflits'
const NAMES = [
  'Ada Un',
  'Bea Deux',
  'Léa Martin',
  'Léa Martin',
  ...[...'CDEFGHIJ'].map((name) => `${name}lo ${name}`),
]
/** Letters in one file and one booklet for all: fewer files to make. */
const options: HandoutSettings = { ...usualHandouts, copies: { invitation: 'joined', booklet: 'one' } }

/** The place of each section in the navigation, as Ctrl and a digit go there. */
const SECTIONS = { overview: 1, participants: 4, handouts: 7 } as const

const [work, rest, closing] = [
  (id: string, length: number) => phaseOf(id, length, { title: `Atelier ${id}` }),
  phaseOf('pause', 15, { kind: 'break', title: '' }),
  phaseOf('cloture', 15, { kind: 'closing', title: '' }),
]
const day = (id: string, ...[start, phases, end]: [string, Parameters<typeof dayOf>[1], string]) =>
  dayOf(start, phases, { id: id as DayId, targetEnd: time(end) })

/** The session with its twelve people, opened; its dates typed as the field asks for them, a key after the other. */
async function prepared(
  launch: (options: LaunchOptions) => Promise<Jalon>,
  days: Session['days'],
  dates: string[],
) {
  const session = sessionOf([...days], { id: 'conflits' as SessionId, title: TITLE })
  const folder = workspaceAs({ handouts: { documents: [], language: null, options } }, session)
  const participants = NAMES.map((name, index) =>
    participantOf(`p${index}`, { name, organisation: `Service ${index + 1}` }),
  )
  putPeople(folder, { ...nobody(session.id), participants })
  const jalon = await launch({ workspace: folder, clock: '2026-11-30T18:00:00' })
  await prepare(jalon.window, TITLE)
  await visit(jalon.window, 'overview')
  for (const [index, typed] of dates.entries()) {
    await jalon.window.getByRole('textbox', { name: 'Date', exact: true }).nth(index).focus()
    await jalon.window.keyboard.type(typed)
    await jalon.window.keyboard.press('Tab')
  }
  const iso = dates.map((typed) =>
    typed
      .split('/')
      .reverse()
      .map((part) => part.padStart(2, '0'))
      .join('-'),
  )
  await expect.poll(() => planOnDisk(jalon.workspace).days.map(({ date }) => date)).toEqual(iso)
  return { ...jalon, handouts: new Handouts(jalon.window), keys: jalon.window.keyboard }
}

async function visit(window: Page, section: keyof typeof SECTIONS) {
  await window.keyboard.press(`Control+${SECTIONS[section]}`)
  await shown(window, section)
}

/** Every kind of paper, exported; `left` begins the sentence about those without a certificate. */
async function exportAll(window: Page, handouts: Handouts, left: string) {
  for (const box of await window.getByRole('checkbox', { name: /^Exporter : / }).all()) await box.check()
  if (left !== '') await expect(window.getByText(`${left} : pas d’attestation.`)).toBeVisible()
  await handouts.export.press('Enter')
  const said = new RegExp(`\\d+ documents exportés\\.${left === '' ? '' : ` ${left}`}`)
  await expect(window.getByText(said)).toBeVisible({ timeout: 30_000 })
}

/** All papers as they read, in the order of their names. */
async function papersIn(workspace: string) {
  const files = exportsIn(workspace).filter((name) => name.endsWith('.docx'))
  const texts = await Promise.all(files.map(async (file) => (await read(workspace, file)).text))
  const of = (name: string) =>
    files.flatMap((file, index) => (file.includes(name) ? [{ file, text: texts[index] ?? '' }] : []))
  return { all: files.map((file, index) => ({ file, text: texts[index] ?? '' })), of }
}

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/** No paper tells another date, another hour of the clock or another half-day than these. */
function expectOnly(
  papers: readonly { file: string; text: string }[],
  { dates, from, to, never }: { dates: string[]; from: string; to: string; never: RegExp },
) {
  for (const { file, text } of papers) {
    for (const [date] of text.matchAll(new RegExp(`\\d+(?:er)? (?:${MONTHS}) \\d{4}`, 'g')))
      expect(dates, file).toContain(date)
    for (const [hour] of text.matchAll(/\d\d:\d\d/g))
      expect(from <= hour && hour <= to, `${file}: ${hour}`).toBe(true)
    expect(text, file).not.toMatch(never)
  }
}

test('an afternoon is run, and certified as it was attended', async ({ launchJalon }) => {
  test.slow()
  const phases = [work('w1', 60), rest, work('w2', 90), closing]
  const { app, window, workspace, handouts, keys } = await prepared(
    launchJalon,
    [day('apres-midi', '13:30', phases, '16:30')],
    ['1/12/2026'],
  )
  await visit(window, 'handouts')
  await handouts.only('Attestation')
  await expect(window.getByText('Pas encore pointé : 12 personnes.')).toBeInViewport()
  await window.getByRole('button', { name: 'Pointer les présences' }).press('Enter')
  await expect(window.getByRole('checkbox', { name: 'Ada Un, Après-midi' })).toBeVisible()

  await setClock(app, '2026-12-01T13:30:00')
  await keys.press('F5')
  const run = new Run(window)
  await window.getByRole('button', { name: 'Démarrer la séance' }).press('Enter')
  await expect(run.timer).toHaveText('60:00')
  await keys.press('p')
  const roll = window.getByRole('region', { name: 'Présences de l’après-midi' })
  await roll.getByRole('button', { name: 'Tout le groupe est là' }).press('Enter')
  await roll.getByRole('checkbox', { name: 'Léa Martin Service 4' }).press('Space')
  await expect(roll).toContainText('11 sur 12 présences')
  await keys.press('Escape')
  for (const [clock, left] of [
    ['14:30:00', '15:00'],
    ['14:45:00', '90:00'],
  ] as const) {
    await setClock(app, `2026-12-01T${clock}`)
    await keys.press('PageDown')
    await expect(run.timer).toHaveText(left)
  }
  await setClock(app, '2026-12-01T15:30:00')
  await keys.press('p')
  await roll.getByRole('button', { name: 'Heures de présence : Bea Deux' }).press('Enter')
  await window.getByRole('textbox', { name: 'Départ' }).focus()
  await keys.type('9:00')
  await keys.press('Enter')
  await expect(window.getByText('« 9:00 » n’est pas une heure de cette demi-journée')).toBeVisible()
  await keys.press('Control+A')
  await keys.type('15h30')
  await keys.press('Enter')
  await keys.press('Escape')
  await expect(roll.getByRole('button', { name: 'Heures de présence : Bea Deux' })).toHaveText(
    '13:30 – 15:30',
  )
  await keys.press('Escape')
  await expect(roll).toHaveCount(0)
  await setClock(app, '2026-12-01T16:15:00')
  await keys.press('PageDown')
  await expect(run.timer).toHaveText('15:00')
  await setClock(app, '2026-12-01T16:30:00')
  await keys.press('PageDown')
  await window.getByRole('dialog').getByRole('button', { name: 'Terminer la séance' }).press('Enter')
  await expect(run.phase).toHaveText('Séance terminée')
  await window.getByRole('button', { name: 'Voir le bilan' }).press('Enter')
  await expect(window.getByRole('region', { name: 'Prévu et réel par phase' })).toContainText('3 h')

  // The presences of the run are those of the participants.
  await visit(window, 'participants')
  await window.getByRole('radio', { name: 'Présences' }).press('Space')
  await expect(window.getByText('11 sur 12')).toBeVisible()
  await expect(window.getByRole('checkbox', { name: 'Léa Martin, Service 4, Après-midi' })).not.toBeChecked()
  await expect(window.getByRole('button', { name: 'Heures de présence : Bea Deux, Après-midi' })).toHaveText(
    '13:30 – 15:30',
  )
  await window.getByRole('button', { name: 'Exporter en .csv, sans vos notes privées' }).press('Enter')
  await expect(window.getByText('Participants.csv')).toBeVisible()

  await visit(window, 'handouts')
  await exportAll(window, handouts, '1 personne absente')

  const { all, of } = await papersIn(workspace)
  expectOnly(all, {
    ...{ dates: ['1er décembre 2026'], from: '13:30', to: '16:30' },
    never: /\b(matin|soirée|(?<!demi-)journée)\b|Heures prévues/i,
  })
  for (const [paper, copies] of [
    ['Convocation', 1],
    ['Carnet du participant', 1],
    ['Attestation', 11],
  ] as const)
    expect(of(paper), paper).toHaveLength(copies)
  for (const { file, text } of of('Attestation')) {
    const name = NAMES.find((own) => file.includes(own)) ?? ''
    expect(text, file).toContain(name)
    for (const other of NAMES) if (other !== name) expect(text, file).not.toContain(other)
    expect(text, file).toContain('le 1er décembre 2026')
    expect(text, file).toMatch(file.includes('Bea Deux') ? /\n2 h\n/ : /\n3 h\n/)
    expect(text, file).not.toContain('Service 4')
  }
  expect(of('Attestation').filter(({ text }) => text.includes('Léa Martin'))).toHaveLength(1)
  const paper = (name: string) => of(name)[0]?.text ?? ''
  for (const name of ['Programme', 'Déroulé de l’animation', 'Convocation', 'Feuille de présence'])
    expect(paper(name), name).toMatch(/mardi 1er décembre 2026, de 13 h 30 à 16 h 30/i)
  expect(paper('Programme')).toContain('Après-midi')
  for (const name of ['Convocation', 'Feuille de présence', 'Chevalets et badges', 'Pistes d’action'])
    for (const one of NAMES) expect(paper(name), name).toContain(one)
  expect(paper('Feuille de présence')).toContain('Après-midi, 13:30 – 16:30')
  expect(paper('Feuille de présence').split('Léa Martin')).toHaveLength(3)
  expect(paper('Compte rendu')).toContain('11 sur 12')
  expect(paper('Compte rendu')).toMatch(/de 13 h 30 à 16 h 30\. Prévu : de 13 h 30 à 16 h 30/)
  const other = (end: string) => {
    const file = exportsIn(workspace).find((name) => name.endsWith(end)) ?? ''
    return textIn(workspace, 'exports', file)
  }
  expect(other('.ics')).toMatch(/DTSTART[^\n]*:20261201T133000[\s\S]*DTEND[^\n]*:20261201T163000/)
  expect(other('.csv')).toMatch(/Bea Deux;.*;présence de 13:30 à 15:30\r\n/)
  expect(other('.csv')).toMatch(/Léa Martin;Service 4;.*;absence\r\n/)
})

test('an evening is one half-day, its supper not counted', async ({ launchJalon }) => {
  const supper = phaseOf('repas', 30, { kind: 'meal', title: '' })
  const phases = [work('w1', 75), supper, work('w2', 60), closing]
  const { window, workspace, handouts } = await prepared(
    launchJalon,
    [day('soiree', '18:30', phases, '21:30')],
    ['3/12/2026'],
  )
  await visit(window, 'participants')
  await window.getByRole('radio', { name: 'Présences' }).press('Space')
  await window.getByRole('button', { name: 'Tout le monde est là' }).press('Enter')
  await window.getByRole('checkbox', { name: 'Ada Un, Soirée' }).press('Space')
  await visit(window, 'handouts')
  await exportAll(window, handouts, '1 personne absente')
  const { all, of } = await papersIn(workspace)
  expectOnly(all, {
    ...{ dates: ['3 décembre 2026'], from: '18:30', to: '21:30' },
    never: /\bmatin\b|après-midi|(?<!demi-)journée/i,
  })
  for (const { file, text } of of('Attestation')) {
    expect(text, file).toContain('le 3 décembre 2026')
    expect(text, file).toContain('\n2,5 h\n')
    expect(text, file).not.toContain('Ada Un')
  }
  expect(of('Feuille de présence')[0]?.text.split('Soirée, 18:30 – 21:30')).toHaveLength(3)
  expect(of('Programme')[0]?.text).toContain('Soirée')
  expect(of('Compte rendu')[0]?.text).toContain('11 sur 12')
  expect(of('Compte rendu')[0]?.text).toMatch(/Formation prévue, sans les repas\n2 h 30\n/)
})

test('two days: a morning missed is not certified, nor a day', async ({ launchJalon }) => {
  const meal = phaseOf('repas', 60, { kind: 'meal', title: '' })
  const whole = (n: number) => [work(`${n}a`, 180), { ...meal, id: `m${n}` as never }, work(`${n}b`, 180)]
  const { window, workspace, handouts } = await prepared(
    launchJalon,
    [day('un', '9:00', whole(1), '16:00'), day('deux', '9:00', whole(2), '16:00')],
    ['14/1/2027', '15/1/2027'],
  )
  await visit(window, 'participants')
  await window.getByRole('radio', { name: 'Présences' }).press('Space')
  for (const button of await window.getByRole('button', { name: 'Tout le monde est là' }).all())
    await button.press('Enter')
  for (const box of ['Ada Un, Jour 2, Matin', 'Bea Deux, Jour 2, Matin', 'Bea Deux, Jour 2, Après-midi'])
    await window.getByRole('checkbox', { name: box }).press('Space')
  await visit(window, 'handouts')
  await exportAll(window, handouts, '')
  const { all, of } = await papersIn(workspace)
  expectOnly(all, {
    ...{ dates: ['14 janvier 2027', '15 janvier 2027'], from: '09:00', to: '16:00' },
    never: /soirée/i,
  })
  for (const { file, text } of of('Attestation')) {
    const isBea = file.includes('Bea Deux')
    expect(text, file).toContain(isBea ? 'le 14 janvier 2027' : 'du 14 janvier 2027 au 15 janvier 2027')
    if (isBea) expect(text, file).not.toContain('15 janvier 2027')
    expect(text, file).toContain(isBea ? '\n6 h\n' : file.includes('Ada Un') ? '\n9 h\n' : '\n12 h\n')
  }
  const sheet = of('Feuille de présence')[0]?.text ?? ''
  for (const half of ['Matin, 09:00 – 12:00', 'Après-midi, 13:00 – 16:00'])
    expect(sheet.split(half)).toHaveLength(5)
  for (const when of [
    /Jour 1 : jeudi 14 janvier 2027, de 9 h à 16 h/,
    /Jour 2 : vendredi 15 janvier 2027, de 9 h à 16 h/,
  ])
    for (const { file, text } of [...of('Programme'), ...of('Feuille de présence'), ...of('Compte rendu')])
      expect(text, file).toMatch(when)
  expect(of('Compte rendu')[0]?.text).toContain('12 sur 12')
})
