// The vault by hand: made, locked, opened, its phrase lost.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { nobody } from '../../src/shared/domain/people/people'
import { fr } from '../../src/shared/text/fr'
import { found } from '../fixtures/canaries'
import { planJ } from '../fixtures/plan-j'
import { participantOf } from '../fixtures/some-people-edit'
import { expect, setClock, test } from '../launch'
import { expectAccessible } from '../pages/axe'
import { leaveSession, visit } from '../pages/frame'
import { animate, prepare } from '../pages/home'
import { Run } from '../pages/run'
import { Vault } from '../pages/vault'
import { putPeople, workspaceAs, workspaceWith } from '../workspace'

const onTheDay = (clock: string) => `2026-11-24T${clock}`
const words = fr.vault

test('is proposed, made with four words, keeps a note sealed while it is locked, and is opened by the recovery key', async ({
  launchJalon,
}) => {
  // Two starts, and four times the phrase at its full price.
  test.setTimeout(180_000)
  const workspace = workspaceWith(planJ)
  const { app, window } = await launchJalon({ workspace, clock: onTheDay('09:00:00') })
  const vault = new Vault(window)
  await expect(vault.badge).toHaveCount(0)
  await animate(window, 'Plan J')
  const run = new Run(window)
  await run.start()
  await window.keyboard.press('e')
  await window.keyboard.type('Ce que Nadia a dit')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('list', { name: 'Notes de cette animation' })).toContainText('Nadia')
  await run.leave()

  // Proposed, in the way of nothing.
  await expect(vault.badge).toHaveText(words.state.none)
  await window.getByRole('region', { name: words.name }).getByRole('button', { name: words.create }).click()
  const { phrase, key } = await vault.make(null, words.recovery.confirm)
  expect(phrase.split(' ')).toHaveLength(4)
  await expect(vault.badge).toHaveText(words.state.open)
  expect(found(['Ce que Nadia a dit'], [workspace])).toEqual([])

  // Nobody touches anything for ten minutes while the session runs: nothing is taken from the trainer's sight.
  await window.getByRole('button', { name: fr.app.sections.run }).click()
  await setClock(app, onTheDay('09:11:00'))
  await expect(run.timer).toHaveText('09:00')
  await expect(window.getByRole('list', { name: 'Notes de cette animation' })).toContainText('Nadia')
  await run.leave()
  await vault.badge.click()
  await expect(vault.badge).toHaveText(words.state.locked)
  await window.getByRole('button', { name: fr.app.sections.run }).click()
  await expect(window.getByText('Nadia')).toHaveCount(0)
  await expect(run.timer).toHaveText('09:00')
  // A note is kept all the same, sealed; nothing of it is readable on the disk.
  const hint = window.getByRole('status').filter({ hasText: /scellé/ })
  await expect(hint).toHaveText(fr.run.note.willSeal)
  await window.keyboard.press('e')
  await window.keyboard.type('Gardée sans la phrase')
  await window.keyboard.press('Enter')
  await expect(hint).toHaveText(fr.run.note.sealed(1))
  await expect(run.note).toHaveValue('')
  await window.keyboard.type('Une situation à déplier')
  await window.keyboard.press('Alt+6')
  await window.keyboard.press('Enter')
  await expect(hint).toHaveText(fr.run.note.sealed(2))
  expect(found(['Gardée sans la phrase', 'Une situation à déplier'], [workspace])).toEqual([])
  await expectAccessible(window, 'a note while the vault is locked')
  await window.getByRole('button', { name: words.unlock }).click()
  await expect(vault.dialog).toContainText(words.about.locked)
  await expect(vault.dialog).toContainText(words.waiting(2))
  await setClock(app, onTheDay('09:12:00'))
  await expect(run.timer).toHaveText('08:00')
  await vault.give('ce n’est pas elle')
  await expect(vault.dialog.getByRole('alert')).toHaveText(fr.failures['wrong-passphrase'])
  await expectAccessible(window, 'the phrase asked for in a run')
  await vault.give(phrase)
  await expect(vault.dialog).toHaveCount(0)
  const notes = window.getByRole('list', { name: 'Notes de cette animation' })
  await expect(notes).toContainText('Gardée sans la phrase')
  await expect(hint).toHaveCount(0)
  await expect(notes).toContainText('Nadia')
  const gone = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await gone

  // Another start, and the phrase is lost.
  const again = await launchJalon({ workspace, clock: onTheDay('09:13:00') })
  const reopened = new Vault(again.window)
  const taken = new Run(again.window)
  await expect(taken.timer).toHaveText('07:00')
  await taken.leave()
  await again.window.keyboard.press('Control+Digit1')
  await expect(again.window.getByRole('heading', { name: words.state.locked })).toBeVisible()
  await reopened.badge.click()
  await again.window.getByRole('button', { name: words.forgotten }).click()
  await reopened.dialog.getByRole('textbox', { name: words.recovery.typed }).fill(key.slice(0, -1))
  await reopened.dialog.getByRole('textbox', { name: words.newPhrase }).fill('une tout autre phrase')
  await reopened.dialog.getByRole('button', { name: words.recover.act }).click()
  await expect(reopened.dialog.getByRole('alert')).toContainText('clé de secours')
  await reopened.dialog.getByRole('textbox', { name: words.recovery.typed }).fill(key)
  await reopened.dialog.getByRole('button', { name: words.recover.act }).click()
  await expect(reopened.badge).toHaveText(words.state.open)
  await reopened.badge.click()
  await expect(reopened.badge).toHaveText(words.state.locked)
  await reopened.badge.click()
  await reopened.give('une tout autre phrase')
  await expect(reopened.badge).toHaveText(words.state.open)
})

test('once refused, says so for good and in the way of nothing; later it can be made and its key changed', async ({
  launchJalon,
}) => {
  const workspace = workspaceAs({ withoutVault: true }, planJ)
  putPeople(workspace, {
    ...nobody(planJ.id),
    participants: [participantOf('p-1', { name: 'Nadia Vandersaule' })],
  })
  const { app, window } = await launchJalon({ workspace, clock: onTheDay('09:00:00') })
  const vault = new Vault(window)
  await expect(vault.badge).toHaveText(words.state.none)
  await vault.badge.click()
  await expect(window.getByText(words.about.declined)).toBeVisible()
  await window.getByRole('button', { name: words.create }).click()
  await vault.dialog.getByRole('textbox', { name: words.newPhrase }).fill('motdepasse12')
  await vault.dialog.getByRole('button', { name: words.next }).click()
  await expect(vault.dialog.getByRole('alert')).toHaveText(fr.failures['common-passphrase'])
  const first = await vault.make('douze caractères et plus', words.recovery.confirm)
  await expect(window.getByRole('heading', { name: words.state.open })).toBeVisible()
  await expectAccessible(window, 'confidentiality')

  await window.getByRole('button', { name: words.change.act }).click()
  await vault.dialog.getByRole('textbox', { name: words.currentPhrase }).fill(first.phrase)
  await vault.dialog.getByRole('textbox', { name: words.newPhrase }).fill('court')
  await vault.dialog.getByRole('button', { name: words.change.act }).click()
  await expect(vault.dialog.getByRole('alert')).toHaveText(fr.failures['short-passphrase'])
  await vault.dialog.getByRole('textbox', { name: words.newPhrase }).fill('la phrase d’après')
  await vault.dialog.getByRole('button', { name: words.change.act }).click()
  // Three times the phrase at its full price, as in `make`.
  await expect(vault.dialog).toHaveCount(0, { timeout: 30_000 })

  await window.getByRole('button', { name: words.rotate.act }).click()
  const second = await vault.make('la phrase d’après', words.recovery.renew)
  expect(second.key).not.toBe(first.key)

  // What is copied out of it does not stay on the clipboard once it is locked.
  await window.getByRole('button', { name: fr.app.sections.sessions, exact: true }).click()
  await prepare(window, planJ.title)
  await visit(window, 'participants')
  await window.getByRole('textbox', { name: fr.participants.name }).first().press('Control+a')
  await window.keyboard.press('Control+c')
  const clipboard = () => app.evaluate(({ clipboard }) => clipboard.readText())
  await expect.poll(clipboard).toBe('Nadia Vandersaule')
  await leaveSession(window)
  await window.getByRole('button', { name: fr.app.sections.privacy, exact: true }).click()
  await window.getByRole('button', { name: words.lock }).click()
  await expect(vault.badge).toHaveText(words.state.locked)
  await expect.poll(clipboard).toBe('')
  await window.getByRole('main').getByRole('button', { name: words.unlock }).click()
  await vault.give('la phrase d’après')
  await expect(vault.badge).toHaveText(words.state.open)

  // What becomes readable while it is open is told as it is locked, in a line, and listed with « Supprimer ».
  const left = window.getByRole('region', { name: words.left.title })
  await window.getByRole('button', { name: fr.app.sections.sessions, exact: true }).click()
  const exported = path.join(workspace, 'exports', 'Participants.csv')
  mkdirSync(path.dirname(exported), { recursive: true })
  writeFileSync(exported, 'Nadia Vandersaule')
  await vault.badge.click()
  await expect(left).toContainText(words.left.added(1))
  await expectAccessible(window, 'files that became readable')
  await left.getByRole('button', { name: words.left.see }).click()
  await expect(left).toHaveCount(0)
  await vault.dialog.getByRole('button', { name: words.left.deleteOf('exports') }).click()
  await vault.dialog.getByRole('button', { name: words.left.deleteForGood }).click()
  await expect(vault.dialog).toContainText(words.left.none)
  expect(existsSync(exported)).toBe(false)
})
