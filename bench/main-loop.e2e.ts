// `npm run bench`: how long one task keeps the main process, so that no window ever waits for it.

import { fr } from '../src/shared/text/fr'
import { longestTask, watchMainLoop } from '../tests/fixtures/main-loop'
import { planJ } from '../tests/fixtures/plan-j'
import { expect, test } from '../tests/launch'
import { visit } from '../tests/pages/frame'
import { Handouts } from '../tests/pages/handouts'
import { Vault } from '../tests/pages/vault'
import { workspaceWith } from '../tests/workspace'

/** Milliseconds of processor that one task may take in the main process. */
const LONGEST_MS = 50

test('booklets for fourteen people are made without keeping main busy', async ({ launchJalon }) => {
  test.setTimeout(180_000)
  const { app, window } = await launchJalon({ lang: 'fr' })
  await visit(window, 'handouts')
  const handouts = new Handouts(window)
  await handouts.only('Carnet du participant')
  await watchMainLoop(app)
  await handouts.export.click()
  await expect(window.getByText('14 documents exportés.')).toBeVisible({ timeout: 120_000 })
  const longest = await longestTask(app)
  console.log(`an export of 14 booklets kept the main loop for ${longest.toFixed(1)} ms at most`)
  expect(longest).toBeLessThanOrEqual(LONGEST_MS)
})

test('a vault is opened without keeping main busy', async ({ launchJalon }) => {
  test.setTimeout(180_000)
  const workspace = workspaceWith(planJ)
  const first = await launchJalon({ workspace })
  await first.window.getByRole('button', { name: fr.app.sections.privacy, exact: true }).click()
  await first.window.getByRole('main').getByRole('button', { name: fr.vault.create }).click()
  const { phrase } = await new Vault(first.window).make('cerise vélo marée jalon', fr.vault.recovery.confirm)
  await first.app.close()
  const { app, window } = await launchJalon({ workspace })
  const vault = new Vault(window)
  await vault.badge.click()
  await watchMainLoop(app)
  await vault.give(phrase)
  await expect(vault.badge).toHaveText(fr.vault.state.open)
  const longest = await longestTask(app)
  console.log(`unlocking kept the main loop for ${longest.toFixed(1)} ms at most`)
  expect(longest).toBeLessThanOrEqual(LONGEST_MS)
})
