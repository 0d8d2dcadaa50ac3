/** Two hundred hostile texts in every place that is printed or exported: nothing that runs, opens or fetches comes out. */
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readableFiles } from '../../src/main/exchange/readable-files'
import { wordFileOf } from '../../src/main/handout/word-file'
import { DOCUMENT_IDS } from '../../src/shared/domain/library/handout-options'
import { usualSettings } from '../../src/shared/domain/library/settings'
import { htmlTable, tabbedTable } from '../../src/shared/domain/plan/phase-table'
import { calendarFile } from '../../src/shared/format/calendar-file'
import { cardFromMarkdown, cardToMarkdown } from '../../src/shared/format/card-markdown'
import { handoutsOf } from '../../src/shared/handout/handouts-of'
import { defaultHandoutOptions } from '../../src/shared/handout/options'
import { hostileCard, hostileSource } from '../fixtures/hostile-session'
import { filled, HOSTILE_TEXTS, oneByOne } from '../fixtures/hostile-texts'
import { NINE } from '../fixtures/opened-library'
import { malformedIn, partsOf } from '../fixtures/read-back'
import { sized } from '../fixtures/trust'

/** In each round each place and each text occur; in the long form each place has one text in eight. */
const ROUNDS = sized(1, HOSTILE_TEXTS.length / 8)
const rounds = Array.from({ length: ROUNDS }, (_, index) => index * 8)

/** What a part of a Word file could fetch, run or open by itself. */
const ACTIVE =
  /<w:(?:altChunk|object|control|subDoc|framePr|attachedTemplate|mailMerge|dataSource)\b|<o:OLEObject|<v:imagedata[^>]*r:href|r:link=/

/** The fields that Jalon writes: the number of a page, and the contents. */
const FIELD =
  /^\s*(?:PAGE|NUMPAGES|TOC\b[^"]*(?:"[\d-]+")?[^"]*|PAGEREF [\w]+(?: \\h)?|HYPERLINK \\l "[\w]+")\s*$/

function* dangersIn(parts: Map<string, string>) {
  for (const [name, xml] of parts) {
    for (const fault of malformedIn(xml)) yield `${name}: ${fault}`
    const active = ACTIVE.exec(xml)
    if (active) yield `${name}: ${active[0]}`
    for (const [, field = ''] of xml.matchAll(/<w:instrText[^>]*>([^<]*)</g))
      if (!FIELD.test(field.replaceAll('&quot;', '"'))) yield `${name}: field ${field}`
    for (const [, field = ''] of xml.matchAll(/<w:fldSimple w:instr="([^"]*)"/g))
      if (!FIELD.test(field.replaceAll('&quot;', '"'))) yield `${name}: field ${field}`
    for (const [relation] of xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)) {
      const target = /Target="([^"]*)"/.exec(relation)?.[1]?.replaceAll('&amp;', '&') ?? ''
      if (!/\/hyperlink"/.test(relation) || !/^(?:https?:\/\/[^@]+|mailto:.+)$/i.test(target))
        yield `${name}: ${relation}`
    }
  }
}

it('there are two hundred, each another', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBe(200)
})

describe('two hundred hostile texts', () => {
  it('printed in every document: well formed, no field, no link but to the web and mail, nothing fetched', {
    timeout: 15 * 60_000,
  }, async () => {
    let documents = 0
    for (const round of rounds) {
      const source = filled(hostileSource(), oneByOne(round))
      for (const id of DOCUMENT_IDS) {
        // Each for one person is as good as for twelve.
        const [handout] = handoutsOf(id, source, defaultHandoutOptions(round % 16 ? 'en' : 'fr'))
        if (!handout) throw new Error('a document at least')
        const parts = await partsOf(await wordFileOf(handout))
        expect([id, ...dangersIn(parts)]).toEqual([id])
        documents += 1
      }
    }
    console.log(`hostile texts printed: ${documents} documents, 0 dangers`)
  })

  it('exported to be read without Jalon: no formula in a table, no name that leads elsewhere', {
    timeout: 15 * 60_000,
  }, async () => {
    for (const round of rounds.filter((own) => own % 16 === 0)) {
      const { session, people, cards } = filled(hostileSource(), oneByOne(round))
      const from = {
        settings: () => usualSettings('fr'),
        sessions: () => [{ session, participants: null, situations: null, running: false }],
        cards: () => [...cards],
        newer: () => [],
        knownPeople: () => people,
        peopleToPrint: async () => people,
      }
      const { files } = await readableFiles(from, NINE)
      for (const { name, bytes } of files) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(name).not.toMatch(/(^|\/)\.\.?(\/|$)|^\/|[<>:"\\|?*\u0000-\u001F\u202A-\u202E\u2066-\u2069]/)
        if (!name.endsWith('.csv')) continue
        const { data, errors } = Papa.parse<string[]>(String(bytes).slice(1), { delimiter: ';' })
        expect(errors).toEqual([])
        expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      }
    }
  })

  it('in a calendar: no line of its own', () => {
    for (const round of Array.from(HOSTILE_TEXTS.keys())) {
      const { session } = filled(hostileSource(), oneByOne(round))
      const text = calendarFile(session) ?? ''
      const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n')
      expect(lines.map((line) => line.split(/[:;]/)[0])).toEqual([
        ...['BEGIN', 'VERSION', 'PRODID', 'BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND'],
        ...[
          'SUMMARY',
          ...(lines.some((line) => line.startsWith('LOCATION')) ? ['LOCATION'] : []),
          'END',
          'END',
        ],
      ])
    }
  })

  it('in a card that travels: read back as it was, whatever stands in its front matter', () => {
    for (const round of HOSTILE_TEXTS.keys()) {
      const card = filled(hostileCard, oneByOne(round))
      expect(cardFromMarkdown(cardToMarkdown(card), 'x')).toEqual(card)
    }
  })

  it('on the clipboard: cells of text', () => {
    const rows = Array.from(HOSTILE_TEXTS, (text) => [text, text])
    const html = htmlTable(rows)
    const tags = /<\/?(?:table|tr|td|th|br)(?: style="mso-number-format:'\\@'")?>/g
    expect(html.replaceAll(tags, '')).not.toMatch(/[<>]/)
    // Excel takes a cell for a formula, unless it is said to be a text.
    expect(html).not.toMatch(/<t[dh]>[=+\-@]/)
    const { data } = Papa.parse<string[]>(tabbedTable(rows), { delimiter: '\t' })
    expect(data.every((row) => row.length === 2 || (row.length === 1 && row[0] === ''))).toBe(true)
  })
})
