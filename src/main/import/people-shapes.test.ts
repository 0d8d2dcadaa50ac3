/** Lists of tests/fixtures/people-shapes: each cell as it is meant, nothing else in an empty one, and what is left said. */
import { expect, it } from 'vitest'
import { blindPeopleShapes } from '../../../tests/fixtures/blind-people-shapes'
import { peopleShapes } from '../../../tests/fixtures/people-shapes'
import { broughtBy } from '../../shared/incoming/people/people-brought'
import { textOf } from '../../shared/text/text'
import { readPeople } from './people-file'

const plain = (text = '') => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
const fields = ['firstName', 'lastName', 'email', 'organisation', 'role', 'expectations', 'needs'] as const

it.each([...peopleShapes, ...blindPeopleShapes])(
  '$name',
  async ({ file, bytes, people, told, statuses, language }) => {
    const read = await readPeople(file, await bytes())
    const found = broughtBy(read, textOf(language ?? 'fr'))
    const cells = found.people.map((person) => fields.map((field) => plain(person[field])))
    expect(cells).toEqual(people.map((person) => person.map((cell) => plain(cell))))
    expect(found.people.map(({ status }) => status)).toEqual(statuses ?? people.map(() => 'registered'))
    const said = plain(found.told.map(({ text }) => text).join('\n'))
    for (const text of told ?? []) expect(said).toContain(plain(text))
  },
)
