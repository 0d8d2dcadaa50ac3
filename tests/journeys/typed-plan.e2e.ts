// A plan worked on with the menus and the fields of the detail: all of a phase, its row's menu, axes of one's own.
import type { Session } from '../../src/shared/domain/plan/session'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf, time } from '../fixtures/build'
import { axes } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { visit } from '../pages/frame'
import { Handouts } from '../pages/handouts'
import { prepare } from '../pages/home'
import { planOnDisk, textIn, workspaceWith } from '../workspace'

const TITLE = 'Une matinée'
const words = fr.agenda.inspector
const own = fr.wholePlan.axes

const session = (): Session =>
  sessionOf(
    [
      dayOf('9:00', [
        phaseOf('Accueil', 15),
        phaseOf('Apport', 45, { axis: axes[0]?.id ?? null }),
        phaseOf('Bilan', 30),
      ]),
    ],
    {
      title: TITLE,
      axes,
      objectives: [{ id: 'o1' as Session['objectives'][number]['id'], text: 'Repérer' }],
      trainers: [{ id: 't1' as Session['trainers'][number]['id'], name: 'Nadia Benali', biography: '' }],
    },
  )

test('every field of a phase is typed or chosen, and read again in the guide', async ({ launchJalon }) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith(session()) })
  const keys = window.keyboard
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const phases = () => planOnDisk(workspace).days[0]?.phases ?? []
  const phase = () => phases()[1]
  await agenda.row('Apport').click()
  const detail = window.getByRole('complementary', { name: words.label })
  const field = (name: string) => detail.getByRole('textbox', { name, exact: true })
  await field(words.objective).fill('Avoir des repères')
  await field(words.grouping).fill('Trios')
  await field(words.method).fill('Exposé dialogué')
  for (const [list, option] of [
    [words.serves, 'Repérer'],
    [words.facilitators, 'Nadia Benali'],
  ] as const) {
    await detail.getByRole('combobox', { name: list }).click()
    await window.getByRole('option', { name: option }).click()
    await keys.press('Escape')
  }
  await detail.getByRole('checkbox', { name: words.optional }).click()
  await detail.getByRole('checkbox', { name: words.autoAdvance }).click()
  await field(words.minimum).fill('20')
  await keys.press('Enter')
  await field(words.groupSize).fill('3')
  await keys.press('Tab')
  await expect.poll(phase).toMatchObject({
    ...{ objective: 'Avoir des repères', grouping: 'Trios', method: 'Exposé dialogué' },
    ...{
      objectives: ['o1'],
      facilitators: ['t1'],
      optional: true,
      autoAdvance: true,
      minimum: 20,
      groupSize: 3,
    },
  })

  // Material: typed one behind the other, counted, ticked, taken away.
  await field(words.addMaterial).click()
  for (const name of ['Feutres', 'Affiche', 'De trop']) {
    await keys.type(name)
    await keys.press('Enter')
  }
  await field(words.quantity('Feutres')).fill('4')
  await detail.getByRole('combobox', { name: words.per('Affiche') }).click()
  await window.getByRole('option', { name: words.pers.group }).click()
  await detail.getByRole('checkbox', { name: 'Affiche' }).click()
  await detail.getByRole('button', { name: words.removeMaterial('De trop') }).click()
  await expect
    .poll(() => phase()?.materials.map(({ text, quantity, per, ready }) => [text, quantity, per, ready]))
    .toEqual([
      ['Feutres', 4, 'session', false],
      ['Affiche', null, 'group', true],
    ])

  // Sub-groups: the longest counts, the other one waits.
  for (const _ of ['one', 'two']) await detail.getByRole('button', { name: words.addGroup }).click()
  await field(words.groupTitle(1)).fill('Lecture')
  await field(words.groupDuration('Lecture')).fill('30')
  await keys.press('Enter')
  await expect(detail.getByText(words.groupFree('15 min'))).toBeVisible()
  await detail.getByRole('button', { name: words.removeGroup(words.groupTitle(2)) }).click()
  await expect
    .poll(() => phase()?.groups.map(({ title, duration }) => [title, duration]))
    .toEqual([['Lecture', 30]])
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '09:45 Bilan')
  await detail.getByRole('button', { name: words.removeGroup('Lecture') }).click()
  await expect.poll(() => phase()?.groups).toEqual([])
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Bilan')

  // A fixed hour: of its start, then of its end, then none.
  await detail.getByRole('switch', { name: words.pin }).press('Space')
  await field(words.start).fill('9h30')
  await keys.press('Enter')
  await expect.poll(() => phase()?.pin).toEqual({ edge: 'start', at: time('9:30') })
  await detail.getByText(words.pinEnd, { exact: true }).click()
  await field(words.end).fill('10h30')
  await keys.press('Enter')
  await expect.poll(() => phase()?.pin).toEqual({ edge: 'end', at: time('10:30') })
  await detail.getByText(words.pinStart, { exact: true }).click()
  await expect.poll(() => phase()?.pin?.edge).toBe('start')
  await detail.getByRole('switch', { name: words.pin }).press('Space')
  await expect.poll(() => phase()?.pin).toBe(null)

  // Its nature by the keyboard and by the mouse: the last choice is logistics, of which a kind is said.
  await detail.getByRole('button', { name: words.next }).click()
  await expect(field(fr.agenda.row.title)).toHaveValue('Bilan')
  await detail.getByRole('radio', { name: axes[1]?.name ?? '' }).click()
  await expect.poll(() => phases()[2]?.axis).toBe(axes[1]?.id)
  await keys.press('ArrowRight')
  await expect.poll(() => phases()[2]?.axis).toBe(axes[2]?.id)
  await detail.getByRole('radio', { name: fr.app.logistics }).click()
  await detail.getByText(fr.app.kinds.closing, { exact: true }).click()
  await expect.poll(() => [phases()[2]?.kind, phases()[2]?.axis]).toEqual(['closing', null])
  await detail.getByRole('button', { name: words.previous }).click()
  await expect(field(fr.agenda.row.title)).toHaveValue('Apport')

  await visit(window, 'handouts')
  const guide = await new Handouts(window).show(fr.documents.names.guide)
  for (const said of ['Avoir des repères', 'Trios', 'Exposé dialogué', 'Nadia Benali', 'Feutres'])
    await expect(guide.getByText(said).first()).toBeAttached()
})

test('the menu of a row does all that the keys do; what is put aside comes back or goes', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith(session()) })
  const keys = window.keyboard
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const choose = async (title: string, item: string) => {
    await agenda.row(title).hover()
    await window.getByRole('button', { name: fr.agenda.row.more(title) }).click()
    await window.getByRole('menuitem', { name: item }).click()
  }
  const titles = () => planOnDisk(workspace).days[0]?.phases.map(({ title }) => title)
  const { actions } = fr.agenda
  await choose('Bilan', actions.above)
  await keys.type('Pause')
  await keys.press('Enter')
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Pause', '10:30 Bilan')
  await choose('Accueil', actions.below)
  await keys.type('Jeu')
  await keys.press('Enter')
  await choose('Jeu', actions.edit)
  await keys.press('Control+a')
  await keys.type('Brise-glace')
  await keys.press('Enter')
  await expect.poll(titles).toEqual(['Accueil', 'Brise-glace', 'Apport', 'Pause', 'Bilan'])
  await choose('Brise-glace', actions.down)
  await expect.poll(titles).toEqual(['Accueil', 'Apport', 'Brise-glace', 'Pause', 'Bilan'])
  await choose('Brise-glace', actions.up)
  await choose('Brise-glace', actions.park)
  await choose('Pause', actions.park)
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Bilan')
  const parked = window.getByRole('region', { name: fr.agenda.parked.title })
  await parked.getByRole('button', { name: fr.agenda.parked.remove('Pause') }).click()
  await expect.poll(() => planOnDisk(workspace).parked.map(({ title }) => title)).toEqual(['Brise-glace'])
  await agenda.row('Bilan').click()
  await parked.getByRole('button', { name: fr.agenda.parked.back('Brise-glace') }).click()
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Bilan', '10:30 Brise-glace')
  await choose('Bilan', actions.duplicate)
  await expect.poll(titles).toEqual(['Accueil', 'Apport', 'Bilan', 'Bilan', 'Brise-glace'])
  await choose('Brise-glace', actions.remove)
  await choose('Apport', actions.copy)
  await agenda.row('Accueil').click()
  await keys.press('Control+v')
  await expect.poll(titles).toEqual(['Accueil', 'Apport', 'Apport', 'Bilan', 'Bilan'])
})

test('axes are added, named, aimed at, sorted, retired and taken back; a set of one’s own is kept and goes', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith(session()) })
  await prepare(window, TITLE)
  await window.getByRole('button', { name: fr.library.more }).click()
  await window.getByRole('menuitem', { name: fr.wholePlan.open.axes }).click()
  const dialog = window.getByRole('dialog', { name: fr.wholePlan.open.axes })
  const onDisk = () => planOnDisk(workspace).axes
  const field = (label: string, axis: string) => dialog.getByRole('textbox', { name: own.of(label, axis) })
  await dialog.getByRole('button', { name: own.add }).click()
  await field(own.name, own.added).fill('Détente')
  await field(own.shortName, 'Détente').fill('Jeux')
  await dialog.getByRole('combobox', { name: own.of(own.activity, 'Détente') }).click()
  await window.getByRole('option', { name: own.activities.exchange }).click()
  await field(own.target, 'Détente').fill('10')
  await expect
    .poll(() => onDisk().at(-1))
    .toMatchObject({ name: 'Détente', shortName: 'Jeux', activity: 'exchange', target: 10 })
  await dialog.getByRole('button', { name: own.look('Détente') }).click()
  await window.getByRole('radio', { name: own.tone.rose }).click()
  await window.getByRole('radio', { name: own.icon.bulb }).click()
  await window.keyboard.press('Escape')
  await expect.poll(() => [onDisk().at(-1)?.tone, onDisk().at(-1)?.icon]).toEqual(['rose', 'bulb'])
  const place = () => onDisk().findIndex(({ name }) => name === 'Détente')
  await dialog.getByRole('button', { name: own.up('Détente') }).click()
  await expect.poll(place).toBe(axes.length - 1)
  await dialog.getByRole('button', { name: own.down('Détente') }).click()
  await expect.poll(place).toBe(axes.length)
  await dialog.getByRole('button', { name: own.retire('Détente') }).click()
  await expect.poll(() => onDisk().at(-1)?.retired).toBe(true)
  await dialog.getByRole('button', { name: own.back('Détente') }).click()
  await expect.poll(() => onDisk().at(-1)?.retired).toBe(false)

  // Kept as a set; another one is looked at, what becomes of a phase is changed, and nothing is taken.
  await dialog.getByRole('button', { name: own.sets.open }).click()
  await dialog.getByRole('textbox', { name: own.sets.save }).fill('Les miens')
  await dialog.getByRole('button', { name: own.sets.confirm, exact: true }).click()
  await expect(window.getByText(own.sets.saved('Les miens'))).toBeVisible()
  const kept = () =>
    JSON.parse(textIn(workspace, 'settings.json')).axisSets.map(({ name }: { name: string }) => name)
  await expect.poll(kept).toEqual(['Les miens'])
  await dialog.getByRole('radio', { name: own.sets.ready.cycle }).click()
  const becomes = dialog.getByRole('combobox', { name: /^Partage des pratiques/ })
  await becomes.click()
  await window.getByRole('option', { name: own.sets.keep }).click()
  await expect(becomes).toHaveValue(own.sets.keep)
  await dialog.getByRole('button', { name: own.sets.remove('Les miens') }).click()
  await expect.poll(kept).toEqual([])
  await dialog.getByRole('button', { name: own.sets.back }).click()
  await dialog.getByRole('button', { name: own.done }).click()
  await expect(dialog).toHaveCount(0)
  expect(onDisk()).toHaveLength(axes.length + 1)
})
