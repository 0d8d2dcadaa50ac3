// The fields of a day, by real keys: every notation of the cases, and nothing kept before it is finished.
import type { Locator, Page } from 'playwright/test'
import type { SessionId } from '../../src/shared/domain/base/id'
import { calendarDate } from '../../src/shared/domain/base/time'
import type { Language } from '../../src/shared/domain/library/settings'
import { longDate } from '../../src/shared/text/format'
import { textOf } from '../../src/shared/text/text'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { accepted, type TypedCase, typedCases } from '../fixtures/typed-cases'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { visit } from '../pages/frame'
import { prepare } from '../pages/home'
import { workspaceAs } from '../workspace'

const TITLE = 'Une journée à dater'
const BEFORE = calendarDate('2026-09-01')

const workspace = (language: Language) =>
  workspaceAs(
    { language },
    sessionOf([{ ...dayOf('9:00', [phaseOf('a', 60)]), date: BEFORE }], {
      id: 'dated' as SessionId,
      title: TITLE,
    }),
  )

const shownAs = (iso: string) => iso.split('-').reverse().join('/')

/** Types each case into the field and goes on; what is wrong of it, in words. */
async function tried(
  window: Page,
  field: Locator,
  cases: readonly TypedCase[],
  shown: (answer: string) => string,
) {
  const wrong: string[] = []
  for (const own of cases) {
    const before = await field.inputValue()
    await field.fill(own.typed)
    await field.press('Tab')
    const isRefused = await window.getByRole('alert').isVisible()
    const value = plain(await field.inputValue())
    const answers = accepted(own).map((answer) => (isRefused ? answer : shown(answer)))
    if (!answers.includes(isRefused ? 'refused' : value)) wrong.push(`${own.typed}: ${value}`)
    if (isRefused && value !== plain(before)) wrong.push(`${own.typed}: the old value is gone`)
  }
  return wrong
}

const plain = (text: string) => text.replace(/\s/g, ' ')

for (const lang of ['fr', 'en'] as const) {
  test(`every hour and every length of the cases, in their fields, ${lang}`, async ({ launchJalon }) => {
    test.setTimeout(180_000)
    const text = textOf(lang)
    const { window } = await launchJalon({ workspace: workspace(lang) })
    await prepare(window, TITLE, text)
    const field = (label: string) => window.getByRole('textbox', { name: label, exact: true })
    const said = (own: TypedCase) => (own.lang ?? lang) === lang
    await visit(window, 'overview', text)
    const hours = typedCases('hours').filter(said)
    const start = hours.filter(({ where }) => where === 'start')
    const end = hours.filter(({ where }) => where !== 'start')
    expect(await tried(window, field(text.overview.end), end, String)).toEqual([])
    expect(await tried(window, field(text.overview.start), start, String)).toEqual([])
    await visit(window, 'agenda', text)
    await new Agenda(window, text).row('a').click()
    const lengths = typedCases('durations').filter(said)
    expect(
      await tried(window, field(text.agenda.inspector.duration), lengths, (answer) => `${answer} min`),
    ).toEqual([])
  })

  test(`every date of the cases, typed key by key, ${lang}`, async ({ launchJalon }) => {
    test.setTimeout(180_000)
    const text = textOf(lang)
    const { window } = await launchJalon({ workspace: workspace(lang) })
    await prepare(window, TITLE, text)
    await visit(window, 'overview', text)
    const field = window.getByRole('textbox', { name: text.overview.date })
    const kept = (iso: string) => window.getByText(longDate(calendarDate(iso), lang), { exact: true })
    const put = async (typed: string) => {
      await field.focus()
      await window.keyboard.press('Control+a')
      if (typed === '') await window.keyboard.press('Delete')
      else await window.keyboard.type(typed)
    }
    const wrong: string[] = []
    for (const own of typedCases('dates').filter((each) => (each.lang ?? lang) === lang)) {
      await window.clock.setFixedTime(`${own.today ?? '2026-11-24'}T09:00:00`)
      if ((await field.inputValue()) !== shownAs(BEFORE)) {
        await put('1/9/2026')
        await window.keyboard.press('Tab')
        await expect(field).toHaveValue(shownAs(BEFORE))
      }
      await put(own.typed)
      // On the way to the last key, nothing has changed yet.
      if (!(await kept(BEFORE).isVisible())) wrong.push(`${own.typed}: kept before it is finished`)
      await window.keyboard.press('Tab')
      const alert = window.getByRole('alert')
      const isRefused = await alert.isVisible()
      const value = await field.inputValue()
      const answers = accepted(own).map((answer) => (/^\d{4}-/.test(answer) ? shownAs(answer) : answer))
      if (!answers.includes(isRefused ? 'refused' : value)) wrong.push(`${own.typed}: ${value}`)
      if (isRefused && value !== shownAs(BEFORE)) wrong.push(`${own.typed}: the old date is gone`)
      if (isRefused && !(await alert.textContent())?.includes(own.typed.trim()))
        wrong.push(`${own.typed}: refused without a word`)
    }
    expect(wrong).toEqual([])
    if (process.env.JALON_PICTURES) {
      await put('31/02/2027')
      await window.keyboard.press('Tab')
      await window.screenshot({ path: `${process.env.JALON_PICTURES}/date-refused-${lang}.png` })
      await put('5/3/27')
      await window.keyboard.press('Alt+ArrowDown')
      await window.getByRole('dialog').waitFor()
      await window.screenshot({ path: `${process.env.JALON_PICTURES}/date-month-${lang}.png` })
    }
  })
}
