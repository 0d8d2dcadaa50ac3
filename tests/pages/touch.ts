/** The touchable controls of a screen, and how far around its middle each answers. */
import { expect, type Page } from 'playwright/test'

/** Pixels that DESIGN.md asks of a target in the run, at the least. */
const LEAST = 44

/** Sees that every control answers over 44 px of height and of width, whatever is drawn. */
export async function expectTouchable(page: Page, screen: string) {
  const small = await page.evaluate((least) => {
    const controls = 'button, a[href], input, textarea, [role="menuitem"]'
    const scope = document.querySelector('[aria-modal="true"], [role="menu"]') ?? document
    return [...scope.querySelectorAll<HTMLElement>(controls)].flatMap((own) => {
      // A box is ticked by its label.
      const target = own.closest('label') ?? own
      target.scrollIntoView({ block: 'center', inline: 'nearest' })
      const { left, top, width, height } = target.getBoundingClientRect()
      if (width === 0 || height === 0 || getComputedStyle(target).visibility === 'hidden') return []
      const [x, y] = [left + width / 2, top + height / 2]
      const isHit = (across: number, down: number) => {
        const hit = document.elementFromPoint(across, down)
        return hit !== null && (target.contains(hit) || own.contains(hit))
      }
      const reach = (across: number, down: number) => {
        let far = 0
        while (far < least && isHit(x + across * far, y + down * far)) far += 1
        return far
      }
      // The middle is in both.
      const [wide, high] = [reach(-1, 0) + reach(1, 0) - 1, reach(0, -1) + reach(0, 1) - 1]
      const name = own.getAttribute('aria-label') ?? target.textContent ?? ''
      return wide < least || high < least ? [`${name}: ${wide} × ${high}`] : []
    })
  }, LEAST)
  expect.soft(small, `${screen}: controls under ${LEAST} px`).toEqual([])
}
