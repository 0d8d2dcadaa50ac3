// Previous versions: what a session was before can be seen with its hour and brought back, and so can what replaced it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SessionId } from '../../src/shared/domain/base/id'
import { encodeSession } from '../../src/shared/format/session-file'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { expectAccessible } from '../pages/axe'
import { leaveSession, saved } from '../pages/frame'
import { prepare, versionsOf } from '../pages/home'
import { filesOf, planOnDisk, textIn, workspaceWith } from '../workspace'

const TITLE = 'Une courte séance'
const session = sessionOf([dayOf('9:00', [phaseOf('Accueil', 20), phaseOf('Bilan', 10)])], {
  id: 'short' as SessionId,
  title: TITLE,
})

const titlesOnDisk = (workspace: string) => planOnDisk(workspace).days[0]?.phases.map(({ title }) => title)

test('a version is found by its hour and brought back with the keyboard, and so is the one it replaced', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(session)
  const { window } = await launchJalon({ workspace })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await agenda.walkTo(2)
  await window.keyboard.press('Delete')
  await agenda.expectPhases('09:00 Accueil')
  await expect.poll(() => titlesOnDisk(workspace)).toEqual(['Accueil'])
  await expect(saved(window)).toHaveText(/^Enregistré/)

  await leaveSession(window)
  const dialog = await versionsOf(window, TITLE)
  await expect(dialog).toContainText('Les participants, les situations et les notes ne changent pas.')
  await expect(dialog.getByRole('listitem')).toHaveText([
    /^\p{L}+ \d.* à \d\d:\d\d.*Une courte séance2 phases, fin à 09:30Rétablir cette version$/u,
  ])
  await expectAccessible(window, 'Versions précédentes')
  await window.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: 'Rétablir cette version' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByText(/Version du .* rétablie\./)).toBeVisible()
  await expect(window.getByRole('dialog')).toHaveCount(0)
  expect(titlesOnDisk(workspace)).toEqual(['Accueil', 'Bilan'])

  // What was there before that is a version now.
  const again = await versionsOf(window, TITLE)
  await again.getByRole('listitem').filter({ hasText: '1 phase,' }).getByRole('button').click()
  await expect(window.getByRole('dialog')).toHaveCount(0)
  expect(titlesOnDisk(workspace)).toEqual(['Accueil'])
  await prepare(window, TITLE)
  await new Agenda(window).expectPhases('09:00 Accueil')
})

test('a session that was never changed says that it has none', async ({ launchJalon }) => {
  const { window } = await launchJalon({ workspace: workspaceWith(session) })
  const dialog = await versionsOf(window, TITLE)
  await expect(dialog).toContainText('Aucune version précédente pour l’instant.')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
})

test('a damaged file is shown by its newest version, which she goes on with; it is told once, and its bytes are kept', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(session)
  const versions = path.join(workspace, 'versions', 'sessions', 'short')
  mkdirSync(versions, { recursive: true })
  writeFileSync(path.join(versions, '2026-11-20T08-00-00-000Z.r1.json'), encodeSession(session))
  const file = path.join(workspace, 'sessions', 'short.json')
  const damaged = readFileSync(file).subarray(0, 300)
  writeFileSync(file, damaged)

  const second = await launchJalon({ workspace })
  const dialog = second.window.getByRole('dialog', { name: 'À savoir' })
  await expect(dialog).toContainText('Le fichier « sessions/short.json » est endommagé')
  await expect(dialog).toContainText(/Jalon montre sa version du .* à \d\d:\d\d/)
  await dialog.getByRole('button', { name: 'Compris' }).click()
  expect(readFileSync(file).equals(damaged)).toBe(true)
  await second.window.getByRole('button', { name: /^Reprendre la version du / }).press('Enter')
  await prepare(second.window, TITLE)
  await new Agenda(second.window).expectPhases('09:00 Accueil', '09:20 Bilan')
  const [aside = ''] = readdirSync(path.join(workspace, 'quarantine'))
  expect(readFileSync(path.join(workspace, 'quarantine', aside)).equals(damaged)).toBe(true)
  await second.app.close()
  expect(filesOf(workspace, '.')).not.toContain('.jalon.lock')

  const third = await launchJalon({ workspace })
  await expect(third.window.getByRole('article', { name: TITLE })).toBeVisible()
  await expect(third.window.getByRole('dialog')).toHaveCount(0)
})

test('a plan that another program wrote is not written over: both are in the list', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(session)
  const { window } = await launchJalon({ workspace })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await agenda.expectPhases('09:00 Accueil', '09:20 Bilan')
  const theirs = textIn(workspace, 'sessions', 'short.json').replace(TITLE, 'Écrite ailleurs')
  writeFileSync(path.join(workspace, 'sessions', 'short.json'), theirs)
  await agenda.walkTo(1)
  await agenda.typeLength('30')
  const dialog = window.getByRole('dialog', { name: 'À savoir' })
  await expect(dialog).toContainText('« sessions/short.json » a été modifié ailleurs')
  await dialog.getByRole('button', { name: 'Compris' }).click()
  expect(textIn(workspace, 'sessions', 'short.json')).toBe(theirs)
  await leaveSession(window)
  await expect(window.getByText(TITLE)).toBeVisible()
  await expect(window.getByText('Écrite ailleurs')).toBeVisible()
})
