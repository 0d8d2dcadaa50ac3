/** The frame around the screens: where to go, and whether what was typed is on the disk. */
import { expect, type Page } from 'playwright/test'
import { fr, type Text } from '../../src/shared/text/fr'

type Section =
  | 'overview'
  | 'agenda'
  | 'cards'
  | 'participants'
  | 'situations'
  | 'actions'
  | 'handouts'
  | 'report'

/** The screen of the section is drawn: it is loaded when it is first opened. */
export const shown = (page: Page, section: Section, text: Text = fr) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(text.app.sections[section])

/** Visits a section of the open session. */
export async function visit(page: Page, section: Section, text: Text = fr) {
  const navigation = page.getByRole('navigation', { name: text.app.navigation })
  await navigation.getByRole('button', { name: text.app.sections[section] }).click()
  await shown(page, section, text)
}

/** Goes from an open session back to the list. */
export async function leaveSession(page: Page, text: Text = fr) {
  const trail = page.getByRole('navigation', { name: text.app.breadcrumb })
  await trail.getByRole('button', { name: text.app.sections.sessions }).click()
}

/** The words in the title bar: « Enregistré à 09:07 ». */
export const saved = (page: Page) => page.getByRole('banner').getByRole('status')
