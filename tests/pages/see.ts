/** One look at a screen, whatever it shows: axe, no word of the other language, nothing cut off. */
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import type { Language } from '../../src/shared/domain/library/settings'
import { textOf } from '../../src/shared/text/text'
import { expect } from '../launch'
import { expectAccessible, holdStill } from './axe'
import { found, onlyIn, textsOn } from './words'

/** The two looks that differ most: everything is seen in both. */
export const LOOKS = [
  { language: 'fr', theme: 'light', size: [1440, 900] },
  { language: 'en', theme: 'dark', size: [1100, 700] },
] as const
export type Look = (typeof LOOKS)[number]

/** What is wider than its place, or hangs out of the window: no dialog, detail or menu is scrolled sideways or cut off. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const outside = [...document.querySelectorAll('[role=dialog], [role=menu]')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth)
      .map(({ element, box }) => `${element.role} ${box.top} to ${box.bottom}, ${box.left} to ${box.right}`)
    const places = '[role=dialog], [role=dialog] *, [role=menu], aside, aside > *, header, header *'
    const wide = [...document.querySelectorAll<HTMLElement>(places)]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .map((element) => `${element.tagName} ${element.className} ${element.innerText.slice(0, 60)}`)
    return [...outside, ...wide]
  })

/**
 * From now on, whatever is hidden by name while it can still have the focus at the second frame: axe sees that only when it
 * happens to look then. Returns what was found since it was asked last.
 */
export async function watchHidden(page: Page) {
  await page.evaluate(() => {
    const found = new Set<string>()
    Object.assign(globalThis, { hiddenWithFocus: found })
    const can = [
      'a[href]',
      'button:enabled',
      'input:enabled:not([type=hidden])',
      'textarea:enabled',
      'select:enabled',
    ]
    const focusable = can.map((own) => `${own}:not([tabindex="-1"])`).join()
    const changes = new WeakMap<Node, number>()
    let change = 0
    const look = (hidden: Node) => {
      if (!(hidden instanceof HTMLElement) || hidden.ariaHidden !== 'true') return
      if (!hidden.closest('[inert]') && hidden.querySelector(focusable))
        found.add(hidden.outerHTML.slice(0, 160))
    }
    // As long as axe waits at least, and no less: what is costly is left to the second frame. One that changed since is
    // looked at later: its own two frames are not over.
    const soon = (records: readonly MutationRecord[]) => {
      for (const hidden of new Set(records.map(({ target }) => target))) {
        change += 1
        const own = change
        changes.set(hidden, own)
        const unlessChanged = () => changes.get(hidden) === own && look(hidden)
        requestAnimationFrame(() => requestAnimationFrame(unlessChanged))
      }
    }
    const watched = { subtree: true, attributes: true, attributeFilter: ['aria-hidden', 'inert'] }
    new MutationObserver(soon).observe(document.body, watched)
  })
  return () =>
    page.evaluate(() => {
      const { hiddenWithFocus: found } = globalThis as unknown as { hiddenWithFocus?: Set<string> }
      const all = [...(found ?? [])]
      found?.clear()
      return all
    })
}

/** Gives the window the size of the look. Pictures go to the folder named by JALON_PICTURES, for whoever wants to look. */
export async function seer(app: ElectronApplication, page: Page, { language, theme, size }: Look) {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width as number, height as number),
    size,
  )
  await holdStill(page)
  const other: Language = language === 'fr' ? 'en' : 'fr'
  const foreign = onlyIn(textOf(other), textOf(language))
  const hidden = await watchHidden(page)
  return async (what: string) => {
    const pictures = process.env.JALON_PICTURES
    if (pictures)
      await page.screenshot({
        path: path.join(pictures, `${what.replace(/\W+/g, '-')}-${language}-${theme}.png`),
        animations: 'disabled',
      })
    await expectAccessible(page, `${what}, ${language}, ${theme}`)
    expect.soft(await cutOff(page), what).toEqual([])
    expect.soft(await hidden(), `${what}: hidden, and can have the focus`).toEqual([])
    expect.soft(found(await textsOn(page), foreign), what).toEqual([])
  }
}
