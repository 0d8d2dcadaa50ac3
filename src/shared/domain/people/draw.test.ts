import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GroupId, ParticipantId } from '../base/id'
import { type Draw, drawGroups } from './draw'
import type { DrawnGroup } from './people'

const idOf = (index: number) => `p${index}` as ParticipantId

/** A lot that comes out the same for the same seed (mulberry32). */
function lot(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function drawOf(organisations: string[], size: number, seed: number, groups: DrawnGroup[] = []): Draw {
  let made = 0
  return {
    people: organisations.map((organisation, index) => ({ id: idOf(index), organisation })),
    ...{ size, groups, random: lot(seed), nameOf: (number) => `Groupe ${number}` },
    newId: () => `new-${made++}` as GroupId,
  }
}

const someOrganisations = fc.array(fc.constantFrom('CPAS', 'AMO', 'EPN', ''), { minLength: 1, maxLength: 30 })
const someSize = fc.integer({ min: 1, max: 8 })
const spread = (numbers: number[]) => Math.max(...numbers) - Math.min(...numbers)

test('14 people in groups of 4: four groups, nobody alone, the organisations apart', () => {
  const organisations = [
    'CPAS',
    'CPAS',
    'CPAS',
    'CPAS',
    ...Array.from({ length: 10 }, (_, at) => `other ${at}`),
  ]
  const groups = drawGroups(drawOf(organisations, 4, 7))
  expect(groups.map(({ name }) => name)).toEqual(['Groupe 1', 'Groupe 2', 'Groupe 3', 'Groupe 4'])
  expect(groups.map(({ members }) => members.length).toSorted()).toEqual([3, 3, 4, 4])
  const cpas = new Set([0, 1, 2, 3].map(idOf))
  expect(groups.map(({ members }) => members.filter((id) => cpas.has(id)).length)).toEqual([1, 1, 1, 1])
})

test('everybody is in one group; sizes and organisations are shared out evenly', () => {
  fc.assert(
    fc.property(someOrganisations, someSize, fc.integer(), (organisations, size, seed) => {
      const groups = drawGroups(drawOf(organisations, size, seed))
      expect(groups.flatMap(({ members }) => members).toSorted()).toEqual(
        organisations.map((_, index) => idOf(index)).toSorted(),
      )
      expect(Math.max(...groups.map(({ members }) => members.length))).toBeLessThanOrEqual(size)
      expect(spread(groups.map(({ members }) => members.length))).toBeLessThanOrEqual(1)
      for (const organisation of new Set(organisations)) {
        const own = groups.map(({ members }) =>
          members.filter((id) => organisations[Number(id.slice(1))] === organisation),
        )
        expect(spread(own.map(({ length }) => length))).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('drawn again, who is locked stays in her group, and the others are still shared out once', () => {
  fc.assert(
    fc.property(
      someOrganisations,
      someSize,
      fc.integer(),
      fc.array(fc.nat({ max: 29 }), { maxLength: 4 }),
      (organisations, size, seed, chosen) => {
        const first = drawGroups(drawOf(organisations, size, seed))
        const locked = new Set(chosen.map(idOf))
        const held = first.map((group) => ({
          ...group,
          locked: group.members.filter((id) => locked.has(id)),
        }))
        const again = drawGroups(drawOf(organisations, size, seed + 1, held))
        for (const group of held)
          for (const id of group.locked)
            expect(again.find((own) => own.id === group.id)?.members).toContain(id)
        expect(again.flatMap(({ members }) => members).toSorted()).toEqual(
          organisations.map((_, index) => idOf(index)).toSorted(),
        )
        expect(again.map(({ id }) => id)).toEqual([...new Set(again.map(({ id }) => id))])
      },
    ),
  )
})

test('who left the session leaves the groups too', () => {
  const gone = { id: 'g' as GroupId, name: 'Bleu', members: [idOf(0), idOf(9)], locked: [idOf(9)] }
  const groups = drawGroups(drawOf(['CPAS', 'AMO'], 2, 1, [gone]))
  expect(groups).toHaveLength(1)
  expect(groups[0]).toMatchObject({ name: 'Bleu', locked: [] })
  expect(groups[0]?.members.toSorted()).toEqual([idOf(0), idOf(1)])
})

test('the lot decides: thirty draws of eight people are not all the same', () => {
  const draws = Array.from({ length: 30 }, (_, seed) =>
    JSON.stringify(
      drawGroups(drawOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 4, seed)).map((own) => own.members),
    ),
  )
  expect(new Set(draws).size).toBeGreaterThan(20)
})

test('drawn again in larger groups, there are fewer of them', () => {
  const organisations = Array.from({ length: 12 }, () => '')
  const small = drawGroups(drawOf(organisations, 3, 1))
  expect(small).toHaveLength(4)
  const large = drawGroups(drawOf(organisations, 6, 2, small))
  expect(large.map(({ members }) => members.length)).toEqual([6, 6])
})

test('each person may come into each group, and beside each other person', () => {
  const organisations = Array.from({ length: 6 }, () => '')
  const seen = new Set<string>()
  for (let seed = 0; seed < 200; seed += 1)
    drawGroups(drawOf(organisations, 2, seed)).forEach(({ members: [one, other] }, group) => {
      seen.add(`${one} in ${group}`).add(`${other} in ${group}`)
      seen.add([one, other].toSorted().join(' with '))
    })
  // Six people in each of three groups, and fifteen pairs.
  expect(seen.size).toBe(6 * 3 + 15)
})

test('two people and three, each alone in a group, change places too', () => {
  for (const count of [2, 3]) {
    const organisations = Array.from({ length: count }, () => '')
    const orders = Array.from({ length: 60 }, (_, seed) =>
      drawGroups(drawOf(organisations, 1, seed))
        .flatMap(({ members }) => members)
        .join(' '),
    )
    expect(new Set(orders).size).toBe(count === 2 ? 2 : 6)
  }
})

test('an organisation written with a space is the same', () => {
  const together = (organisations: string[], size: number, groups: DrawnGroup[] = []) =>
    Array.from({ length: 40 }, (_, seed) =>
      drawGroups(drawOf(organisations, size, seed, groups)).map(({ members }) =>
        members.map((id) => organisations[Number(id.slice(1))]?.trim()),
      ),
    )
  for (const groups of together(['X', 'X', 'X', 'CPAS ', 'CPAS'], 3))
    expect(groups.map((own) => own.filter((name) => name === 'CPAS').length)).toEqual([1, 1])
  for (const groups of together(['AMO', 'CPAS', 'EPN', 'CPAS ', 'PMS', ' CPAS'], 2))
    expect(groups.map((own) => own.filter((name) => name === 'CPAS').length)).toEqual([1, 1, 1])
  // Where somebody of it is locked, too.
  const locked = [idOf(0), idOf(2)].map((id, at) => ({
    ...{ id: `g${at}` as GroupId, name: '', members: [id], locked: [id] },
  }))
  for (const groups of together(['CPAS ', 'CPAS', 'AMO'], 2, locked))
    expect(groups.map((own) => own.toSorted())).toEqual([['CPAS'], ['AMO', 'CPAS']])
})
