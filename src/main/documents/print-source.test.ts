/** A document is the same whichever others are asked for with it, from the app and from the command line. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { opened } from '../../../tests/fixtures/opened-workspace'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { DOCUMENT_IDS, type DocumentId } from '../../shared/domain/library/handout-options'
import { handoutsOf } from '../../shared/handout/handouts-of'
import { defaultHandoutOptions } from '../../shared/handout/options'
import { handoutsCommand } from '../handout/command'
import { makeHandouts } from '../handout/make-handouts'
import { printSource } from './print-source'

vi.setConfig({ testTimeout: 120_000 })
const RESOURCES = fileURLToPath(new URL('../../../resources', import.meta.url))
const options = {
  ...defaultHandoutOptions('fr'),
  copies: { booklet: 'one' as const, certificate: 'one' as const },
}
const { session, people, cards } = fullDay('fr')

beforeEach(() => {
  // A file says when it was made: at the same moment here.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-30T08:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const workspace = () => opened({ kept: [{ session, people }], cards: [...cards] }).own

describe('in the app', () => {
  it('each document is made of the same, alone or with all', async () => {
    const own = workspace()
    const all = await printSource(own, session.id, DOCUMENT_IDS)
    for (const id of DOCUMENT_IDS) {
      const alone = await printSource(own, session.id, [id])
      expect([id, handoutsOf(id, alone, options)]).toEqual([id, handoutsOf(id, all, options)])
    }
  })

  it('counts the material for those who come, in the guide alone as in the list', async () => {
    const of = async (id: DocumentId) =>
      JSON.stringify(handoutsOf(id, await printSource(workspace(), session.id, [id]), options))
    const coming = people.participants.filter(({ status }) => status === 'registered').length
    expect(coming).toBe(14)
    expect(await of('guide')).toContain('× 28')
    expect(await of('guide')).not.toContain('× 32')
    expect(await of('materials')).toContain('"28"')
  })

  it('each file is the same bytes, alone or with all', async () => {
    const own = workspace()
    const files = async (documents: readonly DocumentId[]) => {
      const source = await printSource(own, session.id, documents)
      const made = await makeHandouts({ documents, source, options, templates: {}, only: 'all' })
      return new Map(made.files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]))
    }
    const all = await files(DOCUMENT_IDS)
    for (const id of DOCUMENT_IDS)
      for (const [name, bytes] of await files([id]))
        expect([name, bytes === all.get(name)]).toEqual([name, true])
  })
})

it('from the command line, each file is the same bytes, alone or with all', async () => {
  const folder = temporaryFolder()
  const made = async (place: string, ...typed: string[]) => {
    const done = await handoutsCommand([...typed, '--out', join(folder, place)], RESOURCES)
    if (done.code !== 0) throw new Error(done.sentence)
    return done.files
  }
  const all = new Map(
    await Promise.all(
      (await made('all')).map(async (path) => [basename(path), await readFile(path)] as const),
    ),
  )
  // No certificate is made of the example.
  for (const id of DOCUMENT_IDS.filter((own) => own !== 'certificate'))
    for (const path of await made(id, '--only', id))
      expect([id, (await readFile(path)).equals(all.get(basename(path)) ?? Buffer.alloc(0))]).toEqual([
        id,
        true,
      ])
})
