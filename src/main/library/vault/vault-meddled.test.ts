/** Sealed files that somebody changed, swapped or put back: none is taken for what Jalon wrote last. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someDamage } from '../../../../tests/fixtures/file-damage'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { sized } from '../../../../tests/fixtures/trust'
import {
  clearFolder,
  create,
  open,
  PHRASE,
  PLAN,
  peopleSaid,
  SECRET,
  text,
} from '../../../../tests/fixtures/vault-folder'
import { filesUnder, folderWith, put, stamp } from '../../../../tests/fixtures/workspace-folder'
import { encodePeople } from '../../../shared/format/people-file'
import { encodeSession } from '../../../shared/format/session-file'

describe('files that were meddled with', () => {
  it('swapped between sessions or put back as they were, a hundred of them: none is taken for the present one', async () => {
    const sessions = ['s0', 's1', 's2', 's3']
    const folder = folderWith(
      Object.fromEntries(
        sessions.map((id) => [`sessions/${id}.json`, encodeSession({ ...planJ, id: id as never }, stamp(1))]),
      ),
    )
    const library = await open(folder)
    await create(library)
    const old = new Map<string, Buffer[]>()
    const path = (id: string) => join(folder, 'people', `${id}.json`)
    for (let round = 0; round < 22; round++) {
      for (const id of sessions) {
        await library.store.savePeople({ ...peopleSaid(`${id} ${round}`), session: id as never })
        old.set(id, [...(old.get(id) ?? []), readFileSync(path(id))])
      }
    }
    await library.saving.flush()
    await library.vault.lock()
    const whole = new Map(sessions.map((id) => [id, readFileSync(path(id))]))
    let [tried, accepted] = [0, 0]
    async function attempt(id: string, bytes: Uint8Array) {
      const before = new Map([...filesUnder(folder)])
      writeFileSync(path(id), bytes)
      const again = await open(folder)
      await again.vault.open(PHRASE)
      const people = await again.store.readPeople(id as never)
      tried += 1
      // The text shown instead comes with a word about it.
      if (again.told.length === 0 && text(people) !== `${id} 21`) accepted += 1
      await again.vault.lock()
      for (const [name, own] of before) if (!name.startsWith('.')) writeFileSync(join(folder, name), own)
      writeFileSync(path(id), whole.get(id) ?? '')
    }
    for (const [index, id] of sessions.entries()) {
      for (const bytes of (old.get(id) ?? []).slice(0, 21)) await attempt(id, bytes)
      for (const step of [1, 2, 3]) await attempt(id, whole.get(`s${(index + step) % 4}`) ?? Buffer.of())
      await attempt(id, Buffer.from(encodePeople({ ...peopleSaid('faux'), session: id as never }, stamp(99))))
    }
    console.log(`swapped, rolled back or forged: ${tried}, accepted: ${accepted}`)
    expect(tried).toBe(100)
    expect(accepted).toBe(0)
  })

  it('damaged anywhere: told, its bytes kept, and never another text', async () => {
    const folder = clearFolder()
    await create(await open(folder))
    const path = join(folder, `people/${PLAN}.json`)
    const whole = readFileSync(path)
    const before = new Map([...filesUnder(folder)].filter(([name]) => !name.startsWith('.')))
    const mutations = fc.sample(someDamage, { numRuns: sized(40, 500), seed: 20261124 })
    let [older, newer] = [0, 0]
    for (const mutate of mutations) {
      const bytes = mutate(whole)
      writeFileSync(path, bytes)
      const library = await open(folder)
      await library.vault.open(PHRASE)
      const said = text(await library.store.readPeople(planJ.id))
      const [problem] = library.told
      if (problem?.kind === 'newer-format') {
        newer += 1
        expect([said, readFileSync(path)]).toEqual([undefined, bytes])
      } else if (problem) {
        older += 1
        expect([`${SECRET} hier`, SECRET]).toContain(said)
        // An empty file leaves nothing to keep: it is taken elsewhere.
        const { keptAs = '' } = problem as { keptAs?: string }
        expect(readFileSync(path).equals(bytes)).toBe(true)
        if (bytes.length > 0) expect(filesUnder(folder).get(keptAs)?.equals(bytes)).toBe(true)
      } else expect(said).toBe(SECRET)
      expect(library.told.length).toBeLessThan(2)
      await library.vault.lock()
      library.release()
      rmSync(folder, { recursive: true })
      for (const [name, own] of before) put(folder, name, own)
    }
    console.log(
      `damaged sealed files: ${mutations.length}, ${older} replaced by a version, ${newer} left alone`,
    )
    expect(older).toBeGreaterThan(mutations.length * 0.6)
  }, 120_000)
})
