// The language changed in the settings: every screen follows, and no word of the other language is left.
import type { Page } from 'playwright/test'
import { en } from '../../src/shared/text/en'
import { fr, type Text } from '../../src/shared/text/fr'
import { textOf } from '../../src/shared/text/text'
import { TITLE } from '../fixtures/founding-day'
import { expect, type Jalon, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { leaveSession, visit } from '../pages/frame'
import { animate, prepare } from '../pages/home'
import { Run } from '../pages/run'
import { choose, leaveSettings, openSettings } from '../pages/settings'
import { found, onlyIn, textsOn } from '../pages/words'

/** Visits every screen in that language, from the list of sessions and back to it. */
async function visitAll(
  { app, window }: Jalon,
  text: Text,
  title: string,
  see: (page: Page) => Promise<void>,
) {
  await see(window)
  await window.getByRole('button', { name: text.app.sections.library, exact: true }).click()
  await see(window)
  await window.getByText(text.library.tabs.templates, { exact: true }).click()
  await see(window)
  await window.getByRole('button', { name: text.app.sections.sessions, exact: true }).click()
  await prepare(window, title, text)
  const agenda = new Agenda(window, text)
  await agenda.walkTo(4)
  await agenda.typeLength('75')
  await expect(agenda.overlaps).toHaveCount(1)
  await see(window)
  await window.keyboard.press('Control+z')
  await expect(agenda.overlaps).toHaveCount(0)
  for (const section of [
    'overview',
    'cards',
    'participants',
    'situations',
    'actions',
    'handouts',
    'report',
  ] as const) {
    await visit(window, section, text)
    await expect(window.getByRole('heading', { level: 1 })).toHaveText(text.app.sections[section])
    await see(window)
  }
  await leaveSession(window, text)
  await animate(window, title, text)
  await see(window)
  const run = new Run(window, text)
  await window.getByRole('button', { name: text.run.before.rehearse, exact: true }).click()
  await expect(run.timer).toBeVisible()
  const room = await run.showRoom(app)
  await see(window)
  await see(room)
  await window.keyboard.press('Space')
  await expect(window.getByRole('button', { name: text.run.controls.resume, exact: true })).toBeVisible()
  await see(window)
  await see(room)
  for (const key of ['r', 'a', 'p']) {
    await window.keyboard.press(key)
    await expect(window.getByRole('button', { name: text.app.close, exact: true })).toBeVisible()
    await see(window)
    await window.getByRole('button', { name: text.app.close, exact: true }).click()
  }
  await room.close()
  await window.getByRole('button', { name: text.run.rehearsal.leave }).click()
  await window.getByRole('button', { name: text.run.back }).click()
  await leaveSession(window, text)
}

const languages = { fr: { name: 'Français', text: fr }, en: { name: 'English', text: en } } as const

type Language = keyof typeof languages

async function change(window: Page, from: Language, to: Language) {
  await openSettings(window, languages[from].text)
  await choose(window, languages[to].name)
  await expect(window.locator('html')).toHaveAttribute('lang', to)
  await leaveSettings(window, languages[to].text)
}

for (const [own, other] of [
  ['en', 'fr'],
  ['fr', 'en'],
] as const) {
  test(`no word of ${other} is left on any screen once ${own} was chosen`, async ({ launchJalon }) => {
    // The example is in its own language, whatever is chosen later.
    const jalon = await launchJalon({ lang: own, clock: '2024-02-19T08:50:00' })
    const { text } = languages[own]
    const foreign = onlyIn(textOf(other), textOf(own))
    await leaveSession(jalon.window, text)
    await change(jalon.window, own, other)
    expect(found(await textsOn(jalon.window), foreign).length).toBeGreaterThan(10)
    await change(jalon.window, other, own)
    await visitAll(jalon, text, TITLE[own], async (page) => {
      expect(found(await textsOn(page), foreign)).toEqual([])
    })
  })
}
