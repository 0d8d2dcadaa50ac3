// A run on the disk: every action and note at once, found again after a kill; nothing after a rehearsal.
import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { planJ } from '../fixtures/plan-j'
import { expect, setClock, test } from '../launch'
import { saved } from '../pages/frame'
import { animate } from '../pages/home'
import { expectCalm } from '../pages/room'
import { Run } from '../pages/run'
import { filesOf, peopleOnDisk, textIn, workspaceWith } from '../workspace'

const onTheDay = (clock: string) => `2026-11-24T${clock}`
const NOTE = 'Le registre, on n’y avait jamais pensé (secret)'

test('keeps a note with its phase and its minute, away from the plan and from the room', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(planJ)
  const { app, window } = await launchJalon({ workspace, clock: onTheDay('09:00:00') })
  await animate(window, 'Plan J')
  const run = new Run(window)
  await run.start()
  await setClock(app, onTheDay('09:20:00'))
  await window.keyboard.press('ArrowRight')
  await expect(run.phase).toHaveText('Apport')
  const room = await run.showRoom(app)

  await setClock(app, onTheDay('09:31:07'))
  await window.keyboard.press('e')
  await expect(run.note).toBeFocused()
  await window.keyboard.press('Alt+3')
  // The letters of the shortcuts, and a space: in a note they are text.
  await window.keyboard.type(NOTE)
  await window.keyboard.press('Enter')
  await expect(run.note).toHaveValue('')
  await expect(run.note).toBeFocused()
  await expect(window.getByRole('list', { name: 'Notes de cette animation' })).toContainText(`${NOTE} 09:31`)
  await expect(run.timer).toHaveText('48:53')
  await expect.poll(() => filesOf(workspace, 'people')).toHaveLength(1)
  expect(peopleOnDisk(workspace).notes).toEqual([
    {
      ...{ id: expect.any(String), text: NOTE, kind: 'idea', phase: 'B', rehearsal: false },
      ...{ at: Date.parse('2026-11-24T09:31:07+01:00'), elapsed: (11 * 60 + 7) * 1000 },
      ...{ run: expect.any(String), participant: null, situation: null, card: null },
    },
  ])
  expect(textIn(workspace, 'sessions', 'plan-j.json')).not.toContain('secret')
  expect(
    filesOf(workspace, 'runs')
      .map((name) => textIn(workspace, 'runs', name))
      .join(),
  ).not.toContain('secret')
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Apport')
  await expectCalm(room, NOTE, 'secret')
})

test('is found again after a kill, with its figures, its notes and the half-written line ignored', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(planJ)
  const { app, window } = await launchJalon({ workspace, clock: onTheDay('09:00:00') })
  await animate(window, 'Plan J')
  const run = new Run(window)
  await run.start()
  for (const [clock, title] of [
    ['09:20:00', 'Apport'],
    ['10:20:00', 'Pause'],
    ['10:35:00', 'Exercice'],
  ] as const) {
    await setClock(app, onTheDay(clock))
    await window.keyboard.press('ArrowRight')
    await expect(run.phase).toHaveText(title)
  }
  await setClock(app, onTheDay('10:50:00'))
  await expect(run.timer).toHaveText('55:00')
  await window.keyboard.press('e')
  await expect(run.note).toBeFocused()
  await window.keyboard.type(NOTE)
  await window.keyboard.press('Enter')
  await expect.poll(() => filesOf(workspace, 'people')).toHaveLength(1)
  const gone = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await gone
  const [journal = ''] = filesOf(workspace, 'runs')
  appendFileSync(path.join(workspace, 'runs', journal), '{"kind":"pause","at":1795')

  const again = await launchJalon({ workspace, clock: onTheDay('11:05:00') })
  const taken = new Run(again.window)
  await expect(taken.phase).toHaveText('Exercice')
  await expect(taken.timer).toHaveText('40:00')
  await expect(taken.times).toContainText('fin à 11:45')
  await expect(taken.meal).toContainText('15 min')
  await expect(taken.strip.filter({ hasText: 'Apport' })).toContainText('09:20')
  await expect(again.window.getByRole('list', { name: 'Notes de cette animation' })).toContainText(NOTE)
  const room = await taken.showRoom(again.app)
  await expect(room.getByText('40 minutes', { exact: true })).toBeVisible()
  await expectCalm(room, NOTE)

  // It goes on as if nothing had happened.
  await again.window.keyboard.press('Space')
  await expect(room.getByText('Chrono en pause')).toBeVisible()
  await expect.poll(() => textIn(workspace, 'runs', journal)).toMatch(/"kind":"pause"[^\n]*\n$/)
  const lines = textIn(workspace, 'runs', journal).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).kind)).toEqual([
    undefined,
    'begin',
    'begin',
    'begin',
    'begin',
    'pause',
  ])
})

test('rehearses at sixty times, leaves no run behind, and a real day does', async ({ launchJalon }) => {
  const workspace = workspaceWith(planJ)
  const { app, window } = await launchJalon({ workspace, clock: onTheDay('09:00:00') })
  await animate(window, 'Plan J')
  const run = new Run(window)
  await window.getByText('×60').click()
  await window.getByRole('button', { name: 'Répéter', exact: true }).click()
  const banner = window.getByRole('region', { name: 'Répétition ×60' })
  await expect(banner).toContainText('Horloge simulée : rien ne compte dans les chiffres réels.')
  await expect(run.timer).toHaveText('20:00')
  await setClock(app, onTheDay('09:00:05'))
  await expect(run.timer).toHaveText('15:00')
  await window.keyboard.press('ArrowRight')
  await expect(run.phase).toHaveText('Apport')
  await window.keyboard.press('e')
  await expect(run.note).toBeFocused()
  await window.keyboard.type(NOTE)
  await window.keyboard.press('Enter')
  await expect.poll(() => filesOf(workspace, 'people')).toHaveLength(1)
  await window.keyboard.press('Escape')
  expect(peopleOnDisk(workspace).notes).toMatchObject([{ text: NOTE, rehearsal: true }])
  await banner.getByRole('button', { name: 'Quitter la répétition' }).click()
  await expect(window.getByRole('button', { name: 'Démarrer la séance' })).toBeVisible()
  expect(filesOf(workspace, 'runs')).toEqual([])

  await run.start()
  await expect(run.timer).toHaveText('20:00')
  await expect(banner).toHaveCount(0)
  await expect.poll(() => filesOf(workspace, 'runs')).toHaveLength(1)
  // The notes of the rehearsal are not those of the real day.
  await expect(window.getByText(NOTE)).toHaveCount(0)
  await window.getByRole('button', { name: 'Quitter l’animation' }).click()
  await window.getByRole('button', { name: 'Quitter l’écran' }).click()
  await expect(saved(window)).toHaveText(/^Enregistré à/)
})
