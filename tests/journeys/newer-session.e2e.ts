// A session that a later Jalon wrote, beside another and alone: found, read, printed, never changed.
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import type { ElectronApplication, Locator, Page } from 'playwright/test'
import { z } from 'zod'
import { sha256 } from '../../src/main/library/disk/sha256'
import { trainerContract } from '../../src/shared/contract/trainer'
import type { SessionId } from '../../src/shared/domain/base/id'
import { usualHandouts } from '../../src/shared/domain/library/handout-options'
import { encodePeople } from '../../src/shared/format/people-file'
import { decodeSession } from '../../src/shared/format/session-file'
import { clock } from '../../src/shared/text/format'
import { textOf } from '../../src/shared/text/text'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { laterFile } from '../fixtures/later'
import { rightMessage } from '../fixtures/some-message'
import { isLong } from '../fixtures/trust'
import { filesUnder } from '../fixtures/workspace-folder'
import { expect, test } from '../launch'
import { leaveSession } from '../pages/frame'
import { exportsIn, read } from '../pages/handouts'
import { LOOKS, seer } from '../pages/see'
import { shippedPeople, shippedSession } from '../unit/shipped-content'
import { workspaceAs } from '../workspace'

const id = 'later' as SessionId

/** Calls about a session that only read it; every other one would change it, or is about its people. */
const READING = [
  'saveCalendar',
  'reports',
  'exportHandouts',
  'previewHandout',
  'printHandout',
  'openExported',
]

/** Every call that names a session, with an argument that is right but for whose session it is. */
const others = Object.entries(trainerContract.calls).flatMap(([name, { argument }]) => {
  if (!(argument instanceof z.ZodObject) || !('session' in argument.shape) || READING.includes(name))
    return []
  const right = fc
    .sample(rightMessage(argument as z.ZodType), { numRuns: 20, seed: 7 })
    .map((message) => JSON.parse(JSON.stringify({ ...(message as object), session: id })) as object)
    .find((message) => argument.safeParse(message).success)
  return [{ name, argument: right ?? {} }]
})

/** What each of them answers. */
const answersOf = (page: Page) =>
  page.evaluate(async (asked) => {
    type Answer = { ok: boolean; failure?: { kind: string } }
    const { call } = Reflect.get(window, 'jalon') as {
      call: Record<string, (argument: unknown) => Promise<Answer>>
    }
    const answers: string[] = []
    for (const { name, argument } of asked) {
      answers.push(`${name}: ${(await call[name]?.(argument))?.failure?.kind}`)
    }
    return answers
  }, others)

/** What belongs to the session of the later Jalon, by the hash of each file. */
const sumsOf = (workspace: string) =>
  [...filesUnder(workspace)]
    .filter(([name]) => name.includes(id) && !name.startsWith('exports'))
    .map(([name, bytes]) => `${name} ${sha256(bytes)}`)

async function kill(app: ElectronApplication) {
  const child = app.process()
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

for (const look of LOOKS) {
  const { language, theme } = look
  const text = textOf(language)
  const session = { ...shippedSession(language), id, example: false }
  const [day] = session.days
  const beside = sessionOf([dayOf('9:00', [phaseOf('p', 60)])], { title: 'Ariane' })

  // Each of the two in each language is the long form.
  for (const isAlone of isLong ? [false, true] : [language === 'en']) {
    test(`a later Jalon’s session ${isAlone ? 'alone' : 'beside another'} is read and printed, in ${language}`, async ({
      launchJalon,
    }) => {
      test.setTimeout(120_000)
      const settings = {
        language,
        theme,
        handouts: { documents: ['programme' as const], language, options: usualHandouts },
      }
      const workspace = workspaceAs(settings, ...(isAlone ? [] : [beside]))
      mkdirSync(path.join(workspace, 'people'))
      writeFileSync(path.join(workspace, 'sessions', `${id}.json`), laterFile(session))
      const people = { ...shippedPeople(language), session: id }
      writeFileSync(path.join(workspace, 'people', `${id}.json`), encodePeople(people))
      const before = sumsOf(workspace)
      expect(before).toHaveLength(2)

      const { app, window } = await launchJalon({ workspace })
      const see = await seer(app, window, look)
      const keys = window.keyboard
      const tabTo = async (target: Locator) => {
        const isFocused = () => target.evaluate((element) => element === document.activeElement)
        for (let tab = 0; tab < 60 && !(await isFocused()); tab += 1) await keys.press('Tab')
        await expect(target).toBeFocused()
      }

      // In the list, with its title, its date and what it is; the empty workspace's welcome does not show.
      const list = window.getByRole('region', { name: text.home.newer.title })
      const row = list.getByRole('button', { name: session.title })
      await expect(list).toContainText(text.home.newer.offered(1))
      await expect(list.getByRole('listitem')).toContainText(text.app.sections.reading)
      await expect(list.getByRole('listitem')).toContainText('2024')
      await expect(row).toHaveAccessibleDescription(text.app.sections.reading)
      await expect(window.getByText(text.home.welcome.title)).toHaveCount(0)
      await expect(window.getByRole('dialog')).toHaveCount(0)
      await expect(window.getByRole('article', { name: 'Ariane' })).toHaveCount(isAlone ? 0 : 1)
      await see('list')

      // With the mouse: every phase with its hour, and the notes, on the page.
      await row.click()
      const page = window.getByRole('region', { name: session.title })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(session.title)
      await expect(window.getByText(text.home.newer.explained)).toBeVisible()
      for (const phase of day?.phases ?? []) {
        await expect(page.getByRole('cell', { name: phase.title, exact: true }).first()).toBeAttached()
      }
      await expect(
        page.getByRole('cell', { name: clock(day?.start ?? (0 as never)), exact: true }),
      ).toBeAttached()
      await expect(page).toContainText(text.readable.forYou)
      await expect(page.getByRole('textbox')).toHaveCount(0)
      await see('page')
      await leaveSession(window, text)

      // It answers a search of its phases, and the palette.
      const search = window.getByRole('textbox', { name: text.home.search })
      await search.fill(day?.phases[2]?.title ?? '')
      await expect(row).toBeVisible()
      await search.fill('xyzzy')
      await expect(row).toHaveCount(0)
      await search.press('Escape')
      await expect(row).toBeVisible()
      await keys.press('Control+k')
      await keys.type(session.title)
      const option = window.getByRole('option', { name: text.app.sections.reading })
      await expect(option.first()).toBeVisible()
      await option.first().click()
      await expect(page).toBeVisible()
      await leaveSession(window, text)

      // By keyboard alone: opened, scrolled, a document made.
      await tabTo(row)
      await keys.press('Enter')
      await tabTo(window.getByRole('radio', { name: text.home.newer.session }))
      await tabTo(page)
      await keys.press('PageDown')
      await expect.poll(() => page.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
      await keys.press('Shift+Tab')
      await keys.press('ArrowRight')
      await expect(window.getByRole('radio', { name: text.app.sections.handouts })).toBeFocused()
      await expect(window.getByRole('heading', { level: 1 })).toHaveText(text.handouts.title)
      const preview = window.getByRole('region', {
        name: text.handouts.preview(text.documents.names.programme),
      })
      await expect(preview).toHaveAttribute('aria-busy', 'false')
      await see('documents')
      await app.evaluate(({ shell }) => {
        shell.openPath = () => Promise.resolve('')
      })
      await tabTo(window.getByRole('button', { name: text.handouts.export }))
      await keys.press('Enter')
      await expect(window.getByText(text.handouts.exported(1))).toBeVisible()
      const [made = '', ...more] = exportsIn(workspace)
      expect(more).toEqual([])
      expect((await read(workspace, made)).text).toContain(day?.phases[0]?.title)

      // Its people are read for the documents that tell of them.
      await window.getByRole('button', { name: text.documents.names.attendance }).click()
      const sheet = window.getByRole('region', {
        name: text.handouts.preview(text.documents.names.attendance),
      })
      await expect(sheet).toHaveAttribute('aria-busy', 'false')
      await expect(sheet).toContainText(people.participants[0]?.name ?? '')

      // Whoever asks past the screen is refused.
      expect(others.length).toBeGreaterThan(15)
      expect(await answersOf(window)).toEqual(others.map(({ name }) => `${name}: read-only`))

      await kill(app)
      expect(sumsOf(workspace)).toEqual(before)
      const again = await launchJalon({ workspace })
      await expect(again.window.getByRole('region', { name: text.home.newer.title })).toBeVisible()
      await again.app.close()
      expect(sumsOf(workspace)).toEqual(before)
      // The format of today still takes it for what it is.
      const written = filesUnder(workspace).get(path.join('sessions', `${id}.json`))
      expect(decodeSession(String(written))).toEqual({ ok: false, reason: 'newer' })
      console.info(`a later Jalon’s session, ${language}: ${others.length} changes refused, 0 bytes changed`)
    })
  }
}
