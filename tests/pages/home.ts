/** The list of sessions, and the way from it into one of them. */
import type { Locator, Page } from 'playwright/test'
import { fr, type Text } from '../../src/shared/text/fr'

/** Opens the session on its déroulé. */
export async function prepare(page: Page, title: string, text: Text = fr) {
  await first(page, title).getByRole('button', { name: text.home.prepare }).click()
}

/** Opens the session on the run. */
export async function animate(page: Page, title: string, text: Text = fr) {
  await first(page, title).getByRole('button', { name: text.home.run, exact: true }).click()
}

/** Opens the list of the previous versions of the session, from its menu. */
export async function versionsOf(page: Page, title: string, text: Text = fr): Promise<Locator> {
  await page.getByRole('button', { name: text.home.menu.label(title) }).click()
  await page.getByRole('menuitem', { name: text.home.menu.versions }).click()
  const dialog = page.getByRole('dialog', { name: text.home.versions.title(title) })
  await dialog.waitFor()
  return dialog
}

/** The card of the session that is shown first. */
const first = (page: Page, title: string) => page.getByRole('article', { name: title })
