/** The reference cards that ship: short, sourced, and honest about what is still to be checked. */
import { describe, expect, it } from 'vitest'
import { encodeCard } from '../../src/shared/format/card-file'
import { safeAddress } from '../../src/shared/markdown/address'
import { blocksOf } from '../../src/shared/markdown/parse'
import { CARD_FACTS } from '../fixtures/card-facts'
import { cardFile, cardIds, LANGUAGES, readResource, shippedCards, shippedSession } from './shipped-content'

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

it('are at least sixteen, the same in both languages', () => {
  expect(cardIds('fr').length).toBeGreaterThanOrEqual(16)
  expect(cardIds('en')).toEqual(cardIds('fr'))
})

describe.each(LANGUAGES)('reference cards (%s)', (language) => {
  const axes = shippedSession(language).axes.map((axis) => axis.id)

  describe.each(shippedCards(language))('$id', (card) => {
    const said = [card.title, card.summary, card.body, ...card.questions].join('\n')

    it('stands in its file exactly as Jalon would write it', () => {
      expect(readResource(cardFile(card.id, language))).toBe(encodeCard(card))
    })

    it('fits a page: 220 words at most, with structure and questions', () => {
      expect(words(said)).toBeLessThanOrEqual(220)
      expect(card.title.length).toBeLessThanOrEqual(60)
      expect(card.summary.length).toBeLessThanOrEqual(100)
      expect(card.questions.length).toBeGreaterThanOrEqual(1)
      const kinds = blocksOf(card.body).map((block) => block.kind)
      expect(kinds).toEqual(expect.arrayContaining(['heading', 'list', 'quote']))
    })

    it('names its axis, its tags and dated sources', () => {
      expect(axes).toContain(card.axis)
      expect(card.tags.length).toBeGreaterThanOrEqual(1)
      expect(card.sources.length).toBeGreaterThanOrEqual(1)
      for (const source of card.sources) {
        expect([source.author, source.title, source.year]).not.toContain('')
        // Checked is only what was opened: a page that says it, never the front door of a site.
        expect(source.checked).not.toBeNull()
        expect(safeAddress(source.link)).toBe(source.link)
        const { pathname, search } = new URL(source.link)
        expect([source.link, pathname === '/' && search === '']).toEqual([source.link, false])
      }
      expect(card.reviewBefore).not.toBeNull()
    })

    it('says no figure and cites no address that the dossier of checked facts has not', () => {
      // 1 400 and 1,400 are one figure; the numbers of a list are none.
      const plain = said.replace(/^\d+\. /gm, '').replace(/(\d)[\u00a0\u202f ,](\d{3})(?!\d)/g, '$1$2')
      const figures = Array.from(plain.matchAll(/\d+(?:[.,]\d+)?/g), ([own]) => own.replace(',', '.'))
      const known = CARD_FACTS[card.id] ?? { figures: [], links: [] }
      expect(figures.filter((own) => !known.figures.includes(own))).toEqual([])
      const links = card.sources.map(({ link }) => link).filter((own) => own !== '')
      expect(links.filter((own) => !known.links.includes(own))).toEqual([])
    })

    it('is a draft exactly when it says that something is to be checked', () => {
      expect(card.status).toBe(/à vérifier|to be checked/i.test(said) ? 'draft' : 'checked')
    })

    it('gives no article number but that of the former Criminal Code', () => {
      const former = language === 'fr' ? 'ex-article 458' : 'former article 458'
      expect(said.replaceAll(former, '')).not.toMatch(/\bart(?:icle|\.)\s*\d/i)
    })
  })
})
