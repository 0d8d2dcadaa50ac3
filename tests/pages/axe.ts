/** The faults that axe finds in a page, by the rules of WCAG 2.2 AA and its own best practices. */
import axe from 'axe-core'
import { expect, type Page } from 'playwright/test'

/** From now on nothing fades in or out: a transition shows colours that are neither the old ones nor the new ones. */
export const holdStill = (page: Page) => page.emulateMedia({ reducedMotion: 'reduce' })

/** Sees that axe finds nothing; what it finds is told by rule and by element. */
export async function expectAccessible(page: Page, screen: string) {
  await holdStill(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    // What began to move before: in the frame after what starts it, so the frame is waited for as well.
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    do {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      await frame()
      await frame()
    } while (document.getAnimations().length > 0)
    // A menu and a tooltip float outside the landmarks, and axe makes an exception for dialogs alone.
    const floats = document.querySelector('[role=menu], [role=tooltip]') !== null
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: !floats } },
    })
    return violations.map(({ id, nodes }) => ({
      rule: id,
      elements: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
    }))
  })
  expect.soft(found, screen).toEqual([])
}
