import { expect, test } from 'vitest'
import { byHand } from '../../../../tests/fixtures/people-lists/by-hand'
import { forms } from '../../../../tests/fixtures/people-lists/forms'
import { ticketOffices } from '../../../../tests/fixtures/people-lists/ticket-offices'
import { delimited } from '../../intake/delimited'
import { listInText } from './people-reading'
import { peopleIn } from './people-rows'

for (const one of [...ticketOffices, ...forms, ...byHand])
  test(one.name, () => {
    const d = delimited(one.text)
    const list = listInText(one.text, d.ok ? d.rows : null)
    const read = peopleIn(list, [])
    const people = read.rows.filter(({ state }) => state !== 'twice').map(({ person }) => person)
    const debug = () =>
      JSON.stringify([list.columns.map((c) => [c.heading, c.field, c.because]), read.told], null, 0)
    expect(
      people.map(({ name }) => name),
      debug(),
    ).toEqual(one.people.map(({ name }) => name))
    for (const [at, wanted] of one.people.entries()) {
      const { also, status = 'registered', ...cells } = wanted
      expect({ ...people[at] }, debug()).toMatchObject({
        ...cells,
        status,
        ...(also ? { [also[0]]: expect.stringContaining(also[1]) } : {}),
        ...(also ? { [also[0]]: people[at]?.[also[0]] } : {}),
      })
    }
    for (const told of one.told) expect(JSON.stringify(read.told)).toContain(told)
  })
