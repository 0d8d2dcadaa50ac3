// Caught during the run by keyboard: a situation like a note, and who is there at the start of the half-day.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { nobody } from '../../src/shared/domain/people/people'
import { encodePeople } from '../../src/shared/format/people-file'
import { planJ } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { animate } from '../pages/home'
import { at, onTheDay } from '../pages/plan-j-run'
import { Run } from '../pages/run'
import { peopleOnDisk, workspaceWith } from '../workspace'

const participant = (id: string, name: string) => ({
  ...{ id: id as never, name, organisation: '', role: '', email: '', expectations: '', needs: '' },
  ...{ status: 'registered' as const, presence: [], note: '', imageUses: [], fictional: true },
})

test('a situation and the roll of the morning', async ({ launchJalon }) => {
  const workspace = workspaceWith(planJ)
  mkdirSync(path.join(workspace, 'people'))
  const participants = [participant('a', 'Nadia'), participant('b', 'Luc')]
  writeFileSync(
    path.join(workspace, 'people', `${planJ.id}.json`),
    encodePeople({ ...nobody(planJ.id), participants }),
  )
  const { app, window } = await launchJalon({ workspace, clock: onTheDay('09:00:00') })
  await animate(window, 'Plan J')
  const run = new Run(window)
  await run.start()

  await window.getByRole('button', { name: 'Faire l’appel du matin' }).click()
  const panel = window.getByRole('region', { name: 'Présences du matin' })
  await expect(panel.getByRole('checkbox', { name: 'Nadia' })).toBeFocused()
  await window.keyboard.press('Space')
  await expect(panel).toContainText('1 sur 2')
  await expect(run.timer).toHaveText('20:00')
  await panel.getByRole('button', { name: 'Terminer l’appel' }).click()
  await expect(panel).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Faire l’appel du matin' })).toHaveCount(0)

  await window.keyboard.press('Alt+6')
  await expect(run.note).toBeFocused()
  await window.keyboard.type('Un mot de passe gardé pour une usagère')
  await window.keyboard.press('Enter')
  await expect(run.note).toHaveValue('')
  await expect
    .poll(() => peopleOnDisk(workspace).situations)
    .toMatchObject([
      { title: 'Un mot de passe gardé pour une usagère', phase: 'A', confidentiality: 'anonymised' },
    ])
  const half = { day: 'jour-j', half: 'morning', from: null, to: null }
  expect(peopleOnDisk(workspace).participants.map(({ presence }) => presence)).toEqual([
    [{ ...half, present: true }],
    [{ ...half, present: false }],
  ])

  // The afternoon has its own roll, asked for in the first phase after the meal.
  await at(app, '13:30:00')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Que faire de « Étude de cas »' }).click()
  await window.getByRole('menuitem', { name: 'Passer à cette phase' }).click()
  await expect(run.phase).toHaveText('Étude de cas')
  await window.getByRole('button', { name: 'Faire l’appel de l’après-midi' }).click()
  await window.getByRole('button', { name: 'Tout le groupe est là' }).click()
  await expect(window.getByRole('region', { name: 'Présences de l’après-midi' })).toContainText('2 sur 2')
  await expect
    .poll(() => peopleOnDisk(workspace).participants.map(({ presence }) => presence.at(-1)))
    .toEqual(Array(2).fill({ day: 'jour-j', half: 'afternoon', present: true, from: null, to: null }))
})
