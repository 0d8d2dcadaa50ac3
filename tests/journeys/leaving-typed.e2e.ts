/**
 * Left while keys are pressed: closed, quit, told to end by the system, loaded again, its page crashed; a few
 * times each here, 15 in `npm run test:trust`, 100 in its whole form, in four kinds of fields. A character is lost when its key had been given to the window
 * before the leave was asked, or when the page had taken it at all, before or during the leave, and it is not on the disk
 * afterwards, in its place. Of a page that crashes, only what the page had taken counts: a key that it never heard is in
 * no field. What is on the disk is nothing else than what was pressed, from its first key on.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Locator, Page } from 'playwright/test'
import type { CardId, SessionId } from '../../src/shared/domain/base/id'
import { nobody } from '../../src/shared/domain/people/people'
import { encodeCard } from '../../src/shared/format/card-file'
import { encodePeople } from '../../src/shared/format/people-file'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { noteOf } from '../fixtures/some-people-edit'
import { sized } from '../fixtures/trust'
import { expect, type Jalon, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { saved, visit } from '../pages/frame'
import { prepare } from '../pages/home'
import { type Leave, pressAndLeave } from '../pages/pressed-keys'
import { peopleOnDisk, planOnDisk, textIn, workspaceWith } from '../workspace'

test.describe.configure({ mode: 'parallel' })

const TITLE = 'Une courte séance'
const session = sessionOf([dayOf('9:00', [phaseOf('Accueil', 20), phaseOf('Bilan', 10)])], {
  id: 'short' as SessionId,
  title: TITLE,
})
const card = {
  ...{
    id: 'card' as CardId,
    title: 'Une fiche',
    summary: '',
    body: '',
    axis: null,
    theme: '',
    reviewBefore: null,
  },
  ...{ tags: [], registers: [], sources: [], questions: [], status: 'draft' as const },
}

/** A text of which every beginning is told from every other text of the same length. */
const LETTERS = 'lapluietombesurlejardinetlesoiseauxchantentdanslegrandtilleulquandvientlesoir'

function workspaceToType(): string {
  const workspace = workspaceWith(session)
  for (const folder of ['people', 'cards']) mkdirSync(path.join(workspace, folder))
  const people = { ...nobody(session.id), notes: [noteOf('n1', { text: '', phase: null })] }
  writeFileSync(path.join(workspace, 'people', `${session.id}.json`), encodePeople(people))
  writeFileSync(path.join(workspace, 'cards', 'card.json'), encodeCard(card))
  return workspace
}

/** How a field is reached once the session is open, and what the disk has of it. */
const fields: { reach(page: Page): Promise<Locator>; onDisk(workspace: string): string | undefined }[] = [
  {
    async reach(page) {
      await visit(page, 'agenda')
      await new Agenda(page).starts.nth(1).click()
      await page.keyboard.press('Enter')
      return page.getByRole('textbox', { name: fr.agenda.row.title, exact: true }).first()
    },
    onDisk: (workspace) => planOnDisk(workspace).days[0]?.phases[1]?.title,
  },
  {
    async reach(page) {
      await visit(page, 'agenda')
      await new Agenda(page).starts.first().click()
      return page.getByRole('textbox', { name: fr.agenda.inspector.notes })
    },
    onDisk: (workspace) => planOnDisk(workspace).days[0]?.phases[0]?.notes,
  },
  {
    async reach(page) {
      await visit(page, 'actions')
      await page.getByText(fr.actions.views.notes, { exact: true }).click()
      return page.getByRole('textbox', { name: fr.actions.notes.text(1) })
    },
    onDisk: (workspace) => peopleOnDisk(workspace).notes[0]?.text,
  },
  {
    async reach(page) {
      await visit(page, 'cards')
      const list = page.getByRole('navigation', { name: fr.cards.title })
      await list.getByRole('button', { name: card.title }).click()
      await page.getByText(fr.cards.views.write, { exact: true }).click()
      return page.getByRole('textbox', { name: fr.cards.fields.body })
    },
    onDisk: (workspace) => JSON.parse(textIn(workspace, 'cards', 'card.json')).body,
  },
]

/** The leaves of one kind: how many characters were pressed, and how many were lost. */
class Count {
  times = 0
  pressed = 0
  lost = 0

  constructor(readonly leave: Leave) {}

  add(kept: string, owed: number) {
    this.times += 1
    this.pressed += owed
    // Up to where it is what was pressed: a character missing in the middle loses those behind it.
    let same = 0
    while (same < kept.length && kept[same] === LETTERS[same]) same += 1
    this.lost += Math.max(0, owed - same)
    expect(LETTERS.startsWith(kept), `« ${kept} » is what was pressed`).toBe(true)
  }

  tell() {
    console.log(`${this.leave} ${this.times} times: ${this.lost} of ${this.pressed} characters lost`)
    expect(this.lost).toBe(0)
    expect(this.pressed).toBeGreaterThan(this.times * 5)
  }
}

/** Each time after another number of keys, and at another moment between two. */
const moment = (time: number) => [6 + ((time * 7) % 23), (time * 5) % 12] as const

/** What the page says, asked of it from within the application. */
const textOfPage = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]
      ?.webContents.executeJavaScript('document.body.innerText')
      .catch(() => ''),
  )

/** Reaches the field, empties it, and leaves while typing in it. */
async function leaveTyping({ app, window }: Pick<Jalon, 'app' | 'window'>, leave: Leave, time: number) {
  const field = await fields[time % fields.length]?.reach(window)
  await field?.focus()
  await window.keyboard.press('Control+a')
  await window.keyboard.press('Delete')
  return pressAndLeave(app, LETTERS, leave, moment(time))
}

const kept = (workspace: string, time: number) => fields[time % fields.length]?.onDisk(workspace) ?? ''

test('loaded again while keys are pressed, no character is lost', async ({ launchJalon }) => {
  const times = sized(4, 15, 100)
  test.setTimeout(60_000 + times * 20_000)
  const count = new Count('reload')
  const workspace = workspaceToType()
  const jalon = await launchJalon({ workspace })
  await prepare(jalon.window, TITLE)
  for (let time = 0; time < times; time += 1) {
    const loaded = jalon.window.waitForEvent('load')
    const pressed = await leaveTyping(jalon, 'reload', time)
    await loaded
    await expect(jalon.window.getByRole('navigation', { name: fr.app.navigation })).toBeVisible()
    await expect(saved(jalon.window)).toContainText(/Enregistré/)
    const { given, taken } = pressed()
    count.add(kept(workspace, time), Math.max(given, taken))
  }
  count.tell()
})

test('its page crashed while keys are pressed, no character is lost and the page is back', async ({
  launchJalon,
}) => {
  const times = sized(2, 15, 100)
  test.setTimeout(60_000 + times * 20_000)
  const count = new Count('crash')
  const workspace = workspaceToType()
  for (let time = 0; time < times; time += 1) {
    // A page that crashed is none that Playwright can follow any more.
    const { app, window } = await launchJalon({
      workspace,
      expectedErrors: [/^page: crashed/, /code: 'crashed'/],
    })
    await prepare(window, TITLE)
    const crashed = window.waitForEvent('crash')
    const pressed = await leaveTyping({ app, window }, 'crash', time)
    await crashed
    await expect.poll(() => textOfPage(app)).toContain(TITLE)
    await expect.poll(() => textOfPage(app)).toMatch(/Enregistré/)
    count.add(kept(workspace, time), pressed().taken)
    await app.close()
  }
  count.tell()
})

for (const [first, leave] of (['close', 'quit', 'SIGTERM'] as const).entries()) {
  test(`left by ${leave} while keys are pressed, no character is lost`, async ({ launchJalon }) => {
    const times = sized(2, 15, 100)
    test.setTimeout(60_000 + times * 20_000)
    const count = new Count(leave)
    const workspace = workspaceToType()
    for (let time = first; time < first + times; time += 1) {
      const { app, window } = await launchJalon({ workspace })
      await prepare(window, TITLE)
      const gone = app.waitForEvent('close')
      const pressed = await leaveTyping({ app, window }, leave, time)
      await gone
      const { given, taken } = pressed()
      count.add(kept(workspace, time), Math.max(given, taken))
    }
    expect(existsSync(path.join(workspace, '.jalon.lock'))).toBe(false)
    count.tell()
  })
}
