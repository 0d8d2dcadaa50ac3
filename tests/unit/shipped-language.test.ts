/** The language of the content that ships: both languages say the same things, well set, in the product's own words. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { frenchSpaces } from '../../src/shared/text/typography'
import { LANGUAGES, shippedFiles, shippedSession, textsIn } from './shipped-content'

const isAddress = (text: string) => text.startsWith('https://')
const prose = (value: unknown) => textsIn(value).filter((text) => !isAddress(text))

const french = shippedFiles('fr')
const english = shippedFiles('en')

/** Values whose words may differ between the languages, by the name of their field. */
const TRANSLATED = new Set(
  'title series summary text content method biography price groupSize name shortName objective instructions notes fallback grouping organisation role variants expectations needs story body tags questions author year hint organisationKind who firstStep means due origin'.split(
    ' ',
  ),
)

/** The value with each translated text as its number of lines, and the figures in it: what both languages must share. */
function skeleton(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return TRANSLATED.has(field) ? outline(value) : value
  if (Array.isArray(value)) return value.map((item) => skeleton(item, field))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, skeleton(own, key)]))
  }
  return value
}

function outline(text: string) {
  const figures = text.replace(/(\d)[\s,](?=\d{3}\b)/gu, '$1').match(/\d+/g) ?? []
  const lines = text === '' ? [] : text.split('\n')
  // What a line starts with: a heading, a list, a quote, a table or a bold lead.
  return {
    marks: lines.map((line) => /^(?:[#>|-]|\d\.)?/.exec(line)?.[0]),
    figures: figures.map(Number).sort((a, b) => a - b),
  }
}

describe.each(Object.keys(french))('%s', (file) => {
  it('says the same in English: structure, ids, durations and figures', () => {
    const twin = file.replace('/fr/', '/en/').replace('.fr.', '.en.')
    expect(skeleton(english[twin])).toEqual(skeleton(french[file]))
  })
})

describe('French typography', () => {
  const faulty = (fault: RegExp) => prose(french).filter((text) => fault.test(text))

  it('has unbreakable spaces before : ; ? ! » % € and in « »', () => {
    expect(prose(french).filter((text) => frenchSpaces(text) !== text)).toEqual([])
    expect(faulty(/[^\s\u00a0][;?!»]|«[^\u00a0]/)).toEqual([])
    expect(faulty(/\p{L}:|\d [%€]|\d%/u)).toEqual([])
  })

  it('has no typewriter quotes, apostrophes or ellipses', () => {
    expect(faulty(/['"“”]|\.\.\./)).toEqual([])
  })
})

describe('English typography', () => {
  // The titles of French sources stay French.
  const own = prose(
    JSON.parse(JSON.stringify(english, (key, value) => (key === 'sources' ? undefined : value))),
  )

  it('has English quotes and no space before a mark', () => {
    expect(own.filter((text) => /['"«»]|\.\.\.|[\s\u00a0][:;?!%]/.test(text))).toEqual([])
  })
})

describe.each(LANGUAGES)('all content (%s)', (language) => {
  const texts = prose(shippedFiles(language))

  it('has no double space, no space at an end, no path of a machine', () => {
    expect(texts.filter((text) => /[ \u00a0]{2}|^\s|\s$|[ \u00a0]\n/.test(text))).toEqual([])
    expect(texts.filter((text) => /file:|[A-Z]:\\|(?:^|\s)\/[a-z]+\/[a-z]/.test(text))).toEqual([])
  })

  it('has no text longer than a screen of reading', () => {
    expect(texts.filter((text) => text.length > 1400)).toEqual([])
  })
})

const announcement = path.resolve(import.meta.dirname, '../../../shared/founding-day.txt')

describe.runIf(existsSync(announcement))('beside the announcement', () => {
  const LONGEST = 7
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  const runs = (text: string) => {
    const words = wordsOf(text)
    return words.slice(LONGEST).map((_, index) => words.slice(index, index + LONGEST + 1).join(' '))
  }

  it('shares no run of eight words with it, but for the title of the day', () => {
    const theirs = new Set(runs(readFileSync(announcement, 'utf8')))
    expect(theirs.size).toBeGreaterThan(500)
    const title = shippedSession('fr').title
    expect(
      prose(french)
        .filter((text) => text !== title)
        .flatMap(runs)
        .filter((run) => theirs.has(run)),
    ).toEqual([])
  })
})
