import { describe, expect, test } from 'vitest'
import { byHand } from '../../../../tests/fixtures/people-lists/by-hand'
import { forms } from '../../../../tests/fixtures/people-lists/forms'
import { ticketOffices } from '../../../../tests/fixtures/people-lists/ticket-offices'
import { textOf } from '../../text/text'
import { broughtBy } from './people-brought'
import { peopleInText } from './people-reading'

const read = (text: string, language: 'fr' | 'en' = 'fr') => broughtBy(peopleInText(text), textOf(language))

/** Capitals, kinds of spaces and of apostrophes do not count. */
const plain = (text = '') => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()

describe('lists of our own', () => {
  test.each([...ticketOffices, ...forms, ...byHand])('$name', ({ text, language, people, told }) => {
    const found = read(text, language)
    const names = found.people.map(({ firstName, lastName }) => `${firstName} ${lastName}`.trim())
    expect(names).toEqual(people.map(({ name }) => name))
    for (const [at, { name: _, also, status = 'registered', ...cells }] of people.entries()) {
      const own = found.people[at]
      expect({ name: names[at], ...own }).toMatchObject({
        status,
        ...(also ? { ...cells, [also[0]]: own?.[also[0]] } : cells),
      })
      for (const text of also ? [also[1], cells[also[0]] ?? ''] : [])
        expect(own?.[also?.[0] ?? 'needs']).toContain(text)
    }
    for (const text of told)
      expect(plain(found.told.map((own) => own.text).join('\n'))).toContain(plain(text))
  })
})
