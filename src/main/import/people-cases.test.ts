/** Every list of tests/cases/people as a file: each cell that counts is right, and what is to be told is told. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { broughtBy } from '../../shared/incoming/people/people-brought'
import { textOf } from '../../shared/text/text'
import { incomingCommand } from './incoming-command'
import { readPeople } from './people-file'

const folder = path.resolve(import.meta.dirname, '../../../tests/cases/people')

type Expected = {
  file: string
  language?: 'fr' | 'en'
  people: (Record<string, string> & { firstName: string; lastName: string })[]
  told: { text: string }[]
}
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name): Expected => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))

/** Capitals, kinds of spaces and of apostrophes do not count. */
const plain = (text = '') => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()

describe('lists of people', () => {
  test.each(cases)('$file', async ({ file, language = 'fr', people, told }) => {
    const read = await readPeople(file, readFileSync(path.join(folder, file)))
    const found = broughtBy(read, textOf(language))
    const namesOf = (all: readonly { firstName: string; lastName: string }[]) =>
      all.map(({ firstName, lastName }) => plain(`${firstName} ${lastName}`))
    expect(namesOf(found.people)).toEqual(namesOf(people))
    for (const [at, { firstName: _, lastName: __, status = 'registered', ...cells }] of people.entries()) {
      const own = found.people[at]
      expect(own?.status).toBe(status)
      for (const [field, wanted] of Object.entries(cells)) {
        const cell = plain(own?.[field as 'role'])
        // An empty cell is filled with nothing else.
        if (wanted === '') expect(cell, `${field}, ${at}`).toBe('')
        else expect(cell, `${field}, ${at}`).toContain(plain(wanted))
      }
    }
    for (const { text } of told)
      expect(plain(found.told.map((own) => own.text).join('\n'))).toContain(plain(text))
  })
})

test('the command prints what would be brought, and says why nothing is', async () => {
  const { code, out } = await incomingCommand([
    'people',
    path.join(folder, '04-ticketing-en.csv'),
    '--lang',
    'en',
  ])
  expect(code).toBe(0)
  const { people, told } = JSON.parse(out)
  expect(people).toHaveLength(3)
  expect(people[2]).toMatchObject({ firstName: 'Anjali', lastName: 'Mehta-Cole', status: 'cancelled' })
  expect(told[0].text).toContain('Buyer Email')
  const refused = await incomingCommand([
    'people',
    path.resolve(import.meta.dirname, '../../../resources/icons/512x512.png'),
  ])
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.told).toContain('512x512.png')
})
