/** Réglages: the way there and back, and a choice between a few words. */
import type { Page } from 'playwright/test'
import { fr, type Text } from '../../src/shared/text/fr'

const inNavigation = (page: Page, section: 'settings' | 'sessions', text: Text) =>
  page
    .getByRole('navigation', { name: text.app.navigation })
    .getByRole('button', { name: text.app.sections[section] })

/** From the list of sessions. */
export async function openSettings(page: Page, text: Text = fr) {
  await inNavigation(page, 'settings', text).click()
  await page.getByRole('heading', { level: 1, name: text.settings.title }).waitFor()
}

/** Back to the list of sessions. */
export const leaveSettings = (page: Page, text: Text = fr) => inNavigation(page, 'sessions', text).click()

/** Chooses one of the words of a row of choices. */
export const choose = (page: Page, name: string) =>
  page.getByRole('radiogroup').getByText(name, { exact: true }).click()
