// The screens of people's rights, the first screen of all and the line of a refused save, in both languages and themes,
// wide and narrow: axe, the words, nothing cut off.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CardId } from '../../src/shared/domain/base/id'
import { nobody } from '../../src/shared/domain/people/people'
import { encodeCard } from '../../src/shared/format/card-file'
import { encodePeople } from '../../src/shared/format/people-file'
import { textOf } from '../../src/shared/text/text'
import { noteOf, participantOf, situationOf } from '../fixtures/some-people-edit'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { leaveSession, visit } from '../pages/frame'
import { prepare } from '../pages/home'
import { LOOKS, type Look, seer } from '../pages/see'
import { shippedSession } from '../unit/shipped-content'
import { workspaceAs } from '../workspace'

const HER = 'Nadia Vandersaule'

/** Two participants, one of whom is named in a situation, a note and a card of the library. */
function workspaceOf({ language, theme }: Look): string {
  const plan = shippedSession(language)
  const workspace = workspaceAs({ language, theme, retentionMonths: 12 }, plan)
  const put = (folder: string, name: string, text: string) => {
    mkdirSync(path.join(workspace, folder), { recursive: true })
    writeFileSync(path.join(workspace, folder, name), text)
  }
  const nadia = participantOf('her-1', { name: HER, organisation: 'CPAS Untel' })
  const people = {
    ...nobody(plan.id),
    participants: [nadia, participantOf('other', { name: 'Bea Tihange' })],
    situations: [situationOf('s-1', { title: 'Bernissart', broughtBy: nadia.id })],
    notes: [noteOf('n-1', { text: `${HER}, Bea Tihange` })],
  }
  put('people', `${plan.id}.json`, encodePeople(people))
  const card = {
    ...{
      id: 'c-1' as CardId,
      title: 'Bernissart',
      summary: HER,
      body: '',
      axis: null,
      theme: '',
      reviewBefore: null,
    },
    ...{ tags: [], registers: [], sources: [], questions: [], status: 'draft' as const },
  }
  put('cards', 'c-1.json', encodeCard(card))
  const exported = `exports/2026-11-24 ${plan.title}`
  put(exported, `01 ${HER}.docx`, '')
  put(exported, `Bernissart ${'a'.repeat(60)}.csv`, `${HER};Bea Tihange`)
  put(exported, 'Bernissart.md', 'Vandersaule')
  put(exported, 'Bernissart.pdf', '%PDF-1.7')
  return workspace
}

for (const look of LOOKS) {
  const { language, theme, size } = look
  const text = textOf(language)
  const { rights } = text
  const { title } = shippedSession(language)
  test(`people's rights, ${language}, ${theme}, ${size.join(' × ')}`, async ({ launchJalon }) => {
    test.setTimeout(120_000)
    const workspace = workspaceOf(look)
    const { app, window } = await launchJalon({ workspace, lang: language, clock: '2030-01-01T09:00:00' })
    const see = await seer(app, window, look)
    const dialog = window.getByRole('dialog')
    const leave = async () => {
      await window.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(window.getByRole('menu')).toHaveCount(0)
    }
    await expect(window.getByRole('article', { name: title })).toBeVisible()
    await see('sessions')
    await window.getByRole('button', { name: text.home.menu.label(title) }).click()
    await see('menu of a session')
    await leave()
    await prepare(window, title, text)
    await visit(window, 'participants', text)
    await window.getByRole('button', { name: rights.menu }).click()
    await see('menu of the rights')
    await window.getByRole('menuitem', { name: rights.anonymous.act }).click()
    await expect(dialog.getByRole('checkbox').first()).toBeVisible()
    await see('without the names')
    await leave()
    await window.getByRole('button', { name: text.participants.detailsOf(HER) }).click()
    const details = window.getByRole('complementary', { name: text.participants.detailsOf(HER) })
    const erase = details.getByRole('button', { name: rights.erase.act })
    await erase.scrollIntoViewIfNeeded()
    await see('a participant')
    await erase.click()
    await expect(dialog.getByText(rights.erase.own(1))).toBeVisible()
    await see('erasing')
    await leave()

    // A disk that refuses, on the screen of the plan.
    const [sessions, aside] = [path.join(workspace, 'sessions'), path.join(workspace, 'elsewhere')]
    await visit(window, 'agenda', text)
    renameSync(sessions, aside)
    writeFileSync(sessions, '')
    await new Agenda(window, text).rows.first().press('+')
    await expect(window.getByText(text.app.save.failed).first()).toBeVisible()
    await see('a refused save')
    rmSync(sessions)
    renameSync(aside, sessions)
    await expect(window.getByText(text.app.save.failed)).toHaveCount(0)

    await leaveSession(window, text)
    await window.getByRole('button', { name: text.app.sections.privacy, exact: true }).click()
    await expect(window.getByText(rights.section.due(1))).toBeVisible()
    await see('confidentiality')
    await window.getByRole('button', { name: rights.section.anonymiseOf(title) }).click()
    await expect(dialog).toBeVisible()
    await see('making anonymous')
    await leave()
  })

  test(`the first screen, ${language}, ${theme}, ${size.join(' × ')}`, async ({ launchJalon }) => {
    const workspace = workspaceAs({ language, theme })
    const { app, window } = await launchJalon({ workspace, lang: language })
    const see = await seer(app, window, look)
    await expect(window.getByRole('button', { name: rights.share.import })).toBeVisible()
    await see('welcome')
  })
}
