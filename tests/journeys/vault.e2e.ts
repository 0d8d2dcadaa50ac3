// The vault by hand: made, locked, opened, its phrase lost; and nothing of what people said anywhere in the clear.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ParticipantId } from '../../src/shared/domain/id'
import { nobody, type Participant } from '../../src/shared/domain/people'
import { encodePeople } from '../../src/shared/format/people-file'
import { fr } from '../../src/shared/text/fr'
import { canaries, found, openToOthers } from '../fixtures/canaries'
import { planJ } from '../fixtures/plan-j'
import { expect, setClock, test } from '../launch'
import { expectAccessible } from '../pages/axe'
import { animate } from '../pages/home'
import { Run } from '../pages/run'
import { Vault } from '../pages/vault'
import { workspaceAs, workspaceWith } from '../workspace'

const onTheDay = (clock: string) => `2026-11-24T${clock}`
const words = fr.vault

const someone = (id: string, said: string): Participant => ({
  ...{ id: id as ParticipantId, name: said, organisation: said, role: '', email: '', status: 'registered' },
  ...{ expectations: said, needs: '', presence: [], note: said, imageUses: [], fictional: false },
})

test('is proposed, made with four words, asked for by a note while it is locked, and opened by the recovery key', async ({
  launchJalon,
}) => {
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

  // Nobody touches anything for ten minutes while the session runs.
  await window.getByRole('button', { name: fr.app.sections.run }).click()
  await setClock(app, onTheDay('09:11:00'))
  await expect(window.getByText('Nadia')).toHaveCount(0)
  await expect(run.timer).toHaveText('09:00')
  await window.keyboard.press('e')
  await window.keyboard.type('Une phrase importante')
  await window.keyboard.press('Enter')
  await expect(vault.dialog).toContainText(words.about.locked)
  await setClock(app, onTheDay('09:12:00'))
  await expect(run.timer).toHaveText('08:00')
  await expect(run.note).toHaveValue('Une phrase importante')
  await vault.give('ce n’est pas elle')
  await expect(vault.dialog.getByRole('alert')).toHaveText(fr.failures['wrong-passphrase'])
  await expectAccessible(window, 'the phrase asked for in a run')
  await vault.give(phrase)
  await expect(vault.dialog).toHaveCount(0)
  await expect(run.note).toHaveValue('')
  const notes = window.getByRole('list', { name: 'Notes de cette animation' })
  await expect(notes).toContainText('Une phrase importante')
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
  const { window } = await launchJalon({ workspace, clock: onTheDay('09:00:00') })
  const vault = new Vault(window)
  await expect(vault.badge).toHaveText(words.state.none)
  await vault.badge.click()
  await expect(window.getByText(words.about.declined)).toBeVisible()
  await window.getByRole('button', { name: words.create }).click()
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
  await expect(vault.dialog).toHaveCount(0)

  await window.getByRole('button', { name: words.rotate.act }).click()
  const second = await vault.make('la phrase d’après', words.recovery.renew)
  expect(second.key).not.toBe(first.key)
  await window.getByRole('button', { name: words.lock }).click()
  await expect(vault.badge).toHaveText(words.state.locked)
  await window.getByRole('main').getByRole('button', { name: words.unlock }).click()
  await vault.give('la phrase d’après')
  await expect(vault.badge).toHaveText(words.state.open)
})

test('sixty things said about people are found nowhere in the clear after a run, a refused export and a crash', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(planJ)
  // Chromium puts sockets there, whose paths must be short.
  const scratch = mkdtempSync(path.join(tmpdir(), 'jalon-'))
  const [before, typed, sent] = [canaries('avant', 20), canaries('dit', 20), canaries('envoyé', 20)]
  const early = (from: number) => ({
    ...nobody(planJ.id),
    participants: before.slice(from).map((said, index) => someone(`p-${index}`, said)),
  })
  for (const [file, people] of [
    ['people/plan-j.json', early(0)],
    ['versions/people/plan-j/2026-11-20T08-00-00-000Z.r1.json', early(5)],
    ['trash/plan-k/people.json', { ...early(10), session: 'plan-k' as never }],
    ['quarantine/plan-j.2026-11-01T08-00-00.json', early(15)],
  ] as const) {
    mkdirSync(path.join(workspace, file, '..'), { recursive: true, mode: 0o700 })
    writeFileSync(path.join(workspace, file), encodePeople(people), { mode: 0o600 })
  }
  const { app, window } = await launchJalon({
    ...{ workspace, clock: onTheDay('09:00:00'), env: { TMPDIR: scratch } },
  })
  const userData = await app.evaluate(({ app }) => app.getPath('userData'))
  const everywhere = [workspace, userData, scratch]
  const vault = new Vault(window)
  expect(found(before, everywhere).length).toBeGreaterThan(40)
  await animate(window, 'Plan J')
  const run = new Run(window)
  await run.start()
  await run.leave()
  await window.getByRole('region', { name: words.name }).getByRole('button', { name: words.create }).click()
  const { phrase } = await vault.make('cerise vélo marée jalon', words.recovery.confirm)
  await expect(vault.badge).toHaveText(words.state.open)

  await window.getByRole('button', { name: fr.app.sections.run }).click()
  for (const said of typed) {
    await window.keyboard.press('e')
    await run.note.fill(said)
    await window.keyboard.press('Enter')
    await expect(run.note).toHaveValue('')
  }
  const sealed = path.join(workspace, 'people', 'plan-j.json')
  const size = statSync(sealed).size
  const refused = await window.evaluate(
    async ({ session, people }) => {
      const { call } = (
        window as never as { jalon: { call: Record<string, (own: unknown) => Promise<{ ok: boolean }>> } }
      ).jalon
      const edit = { kind: 'participants.add', participants: people }
      const done = await call.editPeople?.({ session, sequence: 1000, edit })
      if (!done?.ok) return JSON.stringify(done)
      // A document that cannot be made, and what a page may shout when it breaks.
      await call.exportHandouts?.({ session: 'nowhere', documents: [], options: null })
      return null
    },
    { session: planJ.id, people: sent.map((said, index) => someone(`q-${index}`, said)) },
  )
  expect(refused).toBe(null)
  // On the disk, as everything is within a second.
  await expect.poll(() => statSync(sealed).size).toBeGreaterThan(size + 4000)
  await expect.poll(() => found([...before, ...typed, ...sent], everywhere)).toEqual([])
  const gone = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await gone
  expect(found([...before, ...typed, ...sent], everywhere)).toEqual([])
  for (const own of ['people', 'vault', 'runs', 'versions']) {
    expect(openToOthers(path.join(workspace, own))).toEqual([])
  }

  const again = await launchJalon({ workspace, clock: onTheDay('09:05:00'), env: { TMPDIR: scratch } })
  const reopened = new Vault(again.window)
  await new Run(again.window).leave()
  await reopened.badge.click()
  await reopened.give(phrase)
  await expect(reopened.badge).toHaveText(words.state.open)
  await again.window.keyboard.press('Control+Digit1')
  await expect(again.window.getByText(sent[19] ?? '').first()).toBeVisible()
  rmSync(scratch, { recursive: true, force: true })
})
