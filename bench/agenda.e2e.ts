// `npm run bench`: from a keystroke in the déroulé to what is painted of it, with sixty phases over three days.
import type { Page } from 'playwright/test'
import type { DayId, SessionId } from '../src/shared/domain/base/id'
import { dayOf, phaseOf, sessionOf } from '../tests/fixtures/build'
import { axes } from '../tests/fixtures/plan-j'
import { expect, test } from '../tests/launch'
import { Agenda } from '../tests/pages/agenda'
import { prepare } from '../tests/pages/home'
import { workspaceWith } from '../tests/workspace'

const TITLE = 'Soixante phases'
const KEYS = 80
/** Milliseconds from the key to the paint: by the median, and for 95 keys in a hundred. */
const MEDIAN = 16
const P95 = 50

const phases = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    phaseOf(`phase${from + index}`, 5 + (index % 4) * 5, { axis: axes[index % axes.length]?.id ?? null }),
  )
const days = (...counts: number[]) =>
  counts.map((count, index) => dayOf('9:00', phases(index * 100, count), { id: `day${index}` as DayId }))

/** Every key is timed by the page itself: from its hour to the first task after the frame that follows. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    window.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - timeStamp)
          port2.postMessage(null)
        }),
      true,
    )
  })

async function measured(page: Page, name: string, press: (index: number) => Promise<void>) {
  await page.evaluate(() => Reflect.get(window, 'keyTimes').splice(0))
  for (let index = 0; index < KEYS; index += 1) {
    await press(index)
    // Nobody types before the last letter is seen, nor in step with the screen: keys fall anywhere between two frames.
    await page.waitForFunction((count) => Reflect.get(window, 'keyTimes').length > count, index)
    await page.waitForTimeout(((index * 37) % 50) + 10)
  }
  const times = await page.evaluate(() => Reflect.get(window, 'keyTimes') as number[])
  times.sort((one, other) => one - other)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  console.log(
    `${name}: median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, worst ${at(1).toFixed(1)} ms`,
  )
  expect(times.length).toBeGreaterThanOrEqual(KEYS)
  return { median: at(0.5), p95: at(0.95) }
}

for (const [spread, counts] of [
  ['sixty phases over three days', [20, 20, 20]],
  ['sixty phases in one day', [60]],
] as const)
  test(`${spread}: a key is painted within a frame`, async ({ launchJalon }) => {
    test.setTimeout(120_000)
    const session = sessionOf(days(...counts), { id: 'sixty' as SessionId, title: TITLE, axes })
    const { window } = await launchJalon({ workspace: workspaceWith(session) })
    await prepare(window, TITLE)
    const agenda = new Agenda(window)
    await expect(agenda.chosen).toBeFocused()
    await watch(window)
    // What the screen itself takes: half a frame until the next one, and the drawing of it.
    await measured(window, `${spread}, a key that changes nothing`, () => window.keyboard.press('F9'))
    const lengths = await measured(window, `${spread}, a length that moves every hour`, (index) =>
      window.keyboard.press(index % 2 === 0 ? '+' : '-'),
    )
    const walked = await measured(window, `${spread}, from row to row`, (index) =>
      window.keyboard.press(index % 20 < 10 ? 'ArrowDown' : 'ArrowUp'),
    )
    await window.keyboard.press('Enter')
    await expect(window.getByRole('textbox', { name: 'Titre de la phase' }).first()).toBeFocused()
    const titles = await measured(window, `${spread}, a title letter by letter`, () =>
      window.keyboard.press('a'),
    )
    for (const { median, p95 } of [lengths, walked, titles]) {
      expect(median).toBeLessThan(MEDIAN)
      expect(p95).toBeLessThan(P95)
    }
  })
