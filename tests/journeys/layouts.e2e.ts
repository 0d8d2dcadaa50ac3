// The keys of cases/typed/keys.json pressed by their place on a keyboard of each layout, from X to the screen.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { expectAccessible } from '../pages/axe'
import { leaveSession } from '../pages/frame'
import { hasLayouts, XKeyboard } from '../pages/x-keyboard'
import { shippedSession } from '../unit/shipped-content'
import { workspaceWith } from '../workspace'

type Case = {
  layout: string
  key: string
  code: string
  with?: string
  where: string
  expect: string
  held?: boolean
  capsLock?: boolean
  numLock?: boolean
}

const all: Case[] = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../cases/typed/keys.json'), 'utf8'),
)

const SECTIONS = [
  ...([
    'overview',
    'agenda',
    'cards',
    'participants',
    'situations',
    'actions',
    'handouts',
    'report',
  ] as const),
]

const TITLE = 'Trois phases'
const session = sessionOf([dayOf('9:00', [phaseOf('Un', 30), phaseOf('Deux', 30), phaseOf('Trois', 30)])], {
  title: TITLE,
  axes: shippedSession('fr').axes.slice(0, 4),
})

/** Those that X can press: AltGr is Ctrl and Alt in Windows alone, and so are the digits of Caps Lock. */
const isPressed = ({ where, layout, capsLock, held, with: own = '' }: Case) =>
  ['row chosen', 'in a field'].includes(where) &&
  !held &&
  own !== 'Ctrl Alt' &&
  !(layout === 'fr' && capsLock)

/** Watches the phase that is chosen, the second of three. */
function watcher(app: ElectronApplication, window: Page) {
  const agenda = new Agenda(window)
  const heading = window.getByRole('heading', { level: 1 })
  const title = window.getByRole('textbox', { name: fr.agenda.row.title, exact: true }).first()
  const zoom = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel())
  const kinds = fr.app.kinds
  const undo = () => window.keyboard.press('Control+z')
  const length = agenda.length('Deux')

  /** Sees what was expected, and puts it back. */
  async function see(expected: string) {
    const [, kind] = /^kind (meal|break|welcome|closing)/.exec(expected) ?? []
    const [, axis] = /^axis (\d)/.exec(expected) ?? []
    const [, place] = /^section (\d)/.exec(expected) ?? []
    if (expected.startsWith('length −5')) await expect(length).toHaveValue(/^25\smin$/)
    else if (expected.startsWith('length +5')) await expect(length).toHaveValue(/^35\smin$/)
    else if (kind)
      await expect(agenda.chosen).toHaveAccessibleName(`09:30, Deux, ${kinds[kind as 'meal']}, 30 min`)
    else if (axis)
      await expect(agenda.chosen).toHaveAccessibleName(
        `09:30, Deux, ${session.axes[Number(axis) - 1]?.name}, 30 min`,
      )
    else if (expected === 'next phase chosen' || expected === 'last phase chosen')
      return expect(agenda.chosen).toContainText('Trois')
    else if (expected === 'previous phase chosen' || expected === 'first phase chosen')
      return expect(agenda.chosen).toContainText('Un')
    else if (expected === 'phase deleted' || expected === 'new phase below') {
      await expect(agenda.rows).toHaveCount(expected === 'phase deleted' ? 2 : 4)
      await window.keyboard.press('Escape')
      await undo()
      // Another one is chosen now.
      return expect(agenda.rows).toHaveCount(3)
    } else if (expected === 'title edited') {
      await expect(title).toBeFocused()
      return window.keyboard.press('Escape')
    } else if (expected.startsWith('zoom out')) {
      await expect.poll(zoom).toBe(-0.5)
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(0))
      return expect(heading).toHaveText(fr.app.sections.agenda)
    } else if (place) {
      await expect(heading).toHaveText(fr.app.sections[SECTIONS[Number(place) - 1] ?? 'agenda'])
      return window.keyboard.press('Control+2')
    } else if (expected === 'nothing') {
      await expect(agenda.chosen).toContainText('Deux')
      return expect(length).toHaveValue(/^30\smin$/)
    } else throw new Error(`Nobody knows what « ${expected} » is.`)
    await undo()
    await expect(length).toHaveValue(/^30\smin$/)
  }

  /** In the field of its title, which then says so. */
  async function seeTyped({ expect: expected }: Case) {
    const [, sign] = /^« (.) » is typed/.exec(expected) ?? []
    const typed = sign ? `Deux${sign}` : expected.startsWith('one character deleted') ? 'eux' : 'Deu'
    await expect(title).toHaveValue(typed)
    await window.keyboard.press('Escape')
    await undo()
    await expect(agenda.rows).toHaveCount(3)
    await expect(length).toHaveValue(/^30\smin$/)
  }

  return { agenda, title, see, seeTyped }
}

for (const layout of ['fr', 'be', 'us', 'gb']) {
  test(`on a keyboard of the layout ${layout}, a key means what it types`, async ({ launchJalon }) => {
    test.skip(!hasLayouts(), 'xdotool and setxkbmap are not there')
    test.setTimeout(240_000)
    const keyboard = await XKeyboard.start()
    try {
      keyboard.layout(layout)
      const { app, window } = await launchJalon({
        workspace: workspaceWith(session),
        env: { DISPLAY: keyboard.display },
      })
      await window.getByRole('button', { name: fr.home.prepare }).click()
      const { agenda, title, see, seeTyped } = watcher(app, window)
      await expect(agenda.rows).toHaveCount(3)
      keyboard.focus('Jalon')
      await window.evaluate(() => {
        const heard: string[] = []
        Object.assign(globalThis, { heard })
        addEventListener('keydown', ({ key, code }) => heard.push(`${key} ${code}`), true)
      })
      const heard = () => window.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.at(-1))
      for (const own of all.filter((each) => isPressed(each) && [layout, 'any'].includes(each.layout))) {
        await test.step(`${own.with ?? ''} ${own.key} ${own.where}: ${own.expect}`, async () => {
          const locks = [...(own.capsLock ? ['CapsLock'] : []), ...(own.numLock ? ['NumLock'] : [])]
          await agenda.row('Deux').click()
          await expect(agenda.chosen).toContainText('Deux')
          if (own.where === 'in a field') {
            await window.keyboard.press('Enter')
            await expect(title).toBeFocused()
            await window.keyboard.press(own.key === 'Delete' ? 'Home' : 'End')
          }
          for (const lock of locks) keyboard.press(lock)
          keyboard.press(own.code, own.with?.split(' '))
          for (const lock of locks) keyboard.press(lock)
          // The keypad of X tells Delete as the sign of nothing at all.
          const told = own.code === 'NumpadDecimal' ? '\0' : own.key
          // Main keeps the keys of the zoom from the page.
          const isHeard = locks.length === 0 && !own.expect.startsWith('zoom')
          if (isHeard) await expect.poll(heard).toBe(`${told} ${own.code}`)
          if (own.where === 'in a field' && !own.expect.startsWith('what is typed')) await seeTyped(own)
          else if (own.where === 'row chosen') await see(own.expect)
          else await window.keyboard.press('Escape')
        })
      }
      if (layout !== 'us') return
      // Where a passphrase is typed, Caps Lock is told.
      await leaveSession(window)
      await window.getByRole('button', { name: fr.app.sections.privacy }).click()
      await window.getByRole('main').getByRole('button', { name: fr.vault.create }).click()
      const phrase = window
        .getByRole('dialog')
        .getByRole('textbox', { name: /phrase/i })
        .first()
      await phrase.click()
      const warning = window.getByRole('dialog').getByText(fr.vault.capsLock)
      keyboard.press('KeyN')
      await expect(phrase).toHaveValue('n')
      await expect(warning).toHaveCount(0)
      keyboard.press('CapsLock')
      keyboard.press('KeyN')
      await expect(phrase).toHaveValue('nN')
      await expect(warning).toBeVisible()
      await expectAccessible(window, 'Verr. Maj, phrase de passe')
      // X says that it is off with the next key.
      keyboard.press('CapsLock')
      keyboard.press('KeyN')
      await expect(phrase).toHaveValue('nNn')
      await expect(warning).toHaveCount(0)
    } finally {
      keyboard.stop()
    }
  })
}
