/** Which page of how many is in sight: a section that is longer than its page goes on in columns, and a page is a column. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { GAP, type WordPages } from './word-pages'

/** CSS pixels in a point. */
const POINT = 96 / 72

type Page = { section: HTMLElement; column: number }

const articlesOf = (section: HTMLElement) =>
  Array.from(section.querySelectorAll<HTMLElement>(':scope > article'))

/** From one page of an article to the next, in its own pixels. */
function strideOf(article: HTMLElement) {
  const gap = Number.parseFloat(article.style.columnGap) * POINT
  return article.clientWidth + (gap || GAP * POINT)
}

/** Every page of the document in order; a section has as many as its longest article. */
function pagesOf({ sections }: WordPages): Page[] {
  return sections.flatMap((section) => {
    section.hidden = false
    const counts = articlesOf(section).map((article) => {
      article.scrollLeft = 0
      const stride = strideOf(article)
      return stride > 0 ? Math.max(1, Math.ceil((article.scrollWidth - 1) / stride)) : 1
    })
    return Array.from({ length: Math.max(1, ...counts) }, (_, column) => ({ section, column }))
  })
}

const NUMBERS = /^\s*\d*\s*\/\s*\d*\s*$/
const footerOf = (section: HTMLElement) => section.querySelector('footer')?.textContent ?? ''
const leftOf = (section: HTMLElement) => footerOf(section).replace(/\s*\d*\s*\/\s*\d*\s*$/, '')

/** In a file of several people's documents the pages of each are counted for herself: by the name at their foot. */
function within(all: readonly Page[], shown: number) {
  const own = all.map(({ section }) => leftOf(section))
  let from = shown
  while (from > 0 && own[from - 1] === own[shown]) from -= 1
  let to = shown
  while (to + 1 < all.length && own[to + 1] === own[shown]) to += 1
  return { at: shown - from, count: to - from + 1 }
}

/** « 3 / 12 » stands in a footer as fields, which only Word counts: here they are put in. */
function number(section: HTMLElement, { at, count }: { at: number; count: number }) {
  for (const footer of section.querySelectorAll('footer')) {
    const walker = document.createTreeWalker(footer, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (NUMBERS.test(node.textContent ?? '')) node.textContent = `${at + 1} / ${count}`
    }
  }
}

export function usePages(pages: WordPages | null, desk: RefObject<HTMLElement | null>, real: boolean) {
  const [all, setAll] = useState<readonly Page[]>([])
  const [at, setAt] = useState(0)
  const [scale, setScale] = useState(1)
  const shown = Math.max(0, Math.min(at, all.length - 1))

  useLayoutEffect(() => {
    if (pages) setAll(pagesOf(pages))
  }, [pages])

  useLayoutEffect(() => {
    const page = all[shown]
    if (!pages || !page) return
    for (const section of pages.sections) section.hidden = section !== page.section
    for (const article of articlesOf(page.section)) article.scrollLeft = page.column * strideOf(article)
    number(page.section, within(all, shown))
  }, [pages, all, shown])

  const fit = useCallback(() => {
    const place = desk.current
    if (!pages || !place || pages.width === 0) return
    const wide = place.clientWidth / (pages.width * POINT)
    const high = place.clientHeight / (pages.height * POINT)
    setScale(real ? 1 : Math.max(0.1, Math.min(wide, high)))
  }, [pages, desk, real])

  useLayoutEffect(fit, [fit])
  useEffect(() => {
    const place = desk.current
    if (!place) return
    const observer = new ResizeObserver(fit)
    observer.observe(place)
    return () => observer.disconnect()
  }, [desk, fit])

  return { at: shown, count: Math.max(1, all.length), scale, turn: setAt }
}
