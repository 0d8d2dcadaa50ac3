/** The room's window as the group sees it, and what must never be seen there. */
import { expect, type Page } from 'playwright/test'

/** Figures of seconds, lateness and advance, in both languages. */
const untold = [/\d:\d\d/, /[+−]/, /retard|avance|dépass|late\b|over\b/i, /\bs\b|second/i]

/** Sees that nothing in the window tells a lateness, a second or one of these texts, nor is red. */
export async function expectCalm(room: Page, ...secrets: readonly string[]) {
  const { text, reds } = await room.evaluate(everythingShown)
  for (const sign of untold) expect(text).not.toMatch(sign)
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(reds).toEqual([])
}

/** How many lines of the instructions are cut through by the edge of their page. */
export const cutLines = (room: Page) =>
  room.getByRole('list').evaluate((list) => {
    const clip = list.parentElement?.getBoundingClientRect() ?? new DOMRect()
    const half = Number.parseFloat(getComputedStyle(list).lineHeight) / 2
    const range = document.createRange()
    const isCut = (edge: number) => (middle: number) =>
      middle - half < edge - 1.5 && middle + half > edge + 1.5
    return [...list.children].flatMap((step) => {
      range.selectNodeContents(step)
      const middles = [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2)
      return middles.filter((middle) => isCut(clip.top)(middle) || isCut(clip.bottom)(middle))
    }).length
  })

/** In the page: every word in it, also those for a screen reader, and every colour in it that is red. */
function everythingShown() {
  const colours = new Set<string>()
  const words = [document.title]
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element)
    for (const name of ['color', 'background-color', 'border-top-color', 'outline-color', 'fill', 'stroke']) {
      colours.add(style.getPropertyValue(name))
    }
    for (const name of ['aria-label', 'title', 'alt', 'aria-valuetext'])
      words.push(element.getAttribute(name) ?? '')
  }
  words.push(document.body.textContent ?? '')
  return { text: words.join('\n'), reds: [...colours].filter(isRed) }

  function isRed(colour: string): boolean {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
    const saturation = most === 0 ? 0 : (most - least) / most
    // Where red leads and green and blue are close to each other, that is within 20 degrees of pure red.
    return alpha > 0 && saturation > 0.08 && most === red && Math.abs(green - blue) < (most - least) / 3
  }
}
