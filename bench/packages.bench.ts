/** `npm run bench`: a package of 200 items is exported, and is brought into a library, each within 2 s. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packPackage, readPackage } from '../src/main/library/archive/package-archive'
import type { Package, PackageId, PackageItem } from '../src/shared/domain/library/package'
import { decodeCard } from '../src/shared/format/card-file'
import { decodeMethod } from '../src/shared/format/method-file'
import { decodeTemplate } from '../src/shared/format/template-file'
import { NINE } from '../tests/fixtures/opened-library'
import { choicesOf, startedOn } from '../tests/fixtures/package-workspace'

const ITEMS = 200
const WITHIN_MS = 2000

const library = 'resources/library'
const read = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
const value = <T>(decoded: { ok: true; value: T } | { ok: false }): T => {
  if (!decoded.ok) throw new Error('what Jalon ships with')
  return decoded.value
}
/** What Jalon ships with, over and over: real lengths of methods, whole days and cards. */
const shipped: PackageItem[] = [
  ...read(`${library}/methods/fr`).map((text) => ({
    kind: 'methods' as const,
    value: value(decodeMethod(text)),
  })),
  ...read('resources/templates/fr').map((text) => ({
    kind: 'session-templates' as const,
    value: value(decodeTemplate(text)),
  })),
  ...read(`${library}/cards/fr`).map((text) => ({ kind: 'cards' as const, value: value(decodeCard(text)) })),
]
const items = Array.from({ length: ITEMS }, (_, at) => {
  const own = shipped[at % shipped.length] as PackageItem
  return { ...own, value: { ...own.value, id: `${own.value.id}-${at}` } } as PackageItem
})
const own: Package = {
  ...{ id: 'p' as PackageId, title: 'Tout', author: 'Anne', licence: 'CC0 1.0', edition: '1', items },
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

it('of 200 items within 2 s, out and in, and what changed in each of them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'))
  const start = await startedOn(folder)
  const [out, bytes] = await timed(() => packPackage(own, NINE, '0.1.0'))
  const found = async (file: Buffer) => start.workspace.packageFound('p.jalon', await readPackage('p', file))
  const [look, first] = await timed(() => found(bytes))
  const [put, count] = await timed(() => start.workspace.bringPackage(choicesOf(first)))
  expect(count).toBe(ITEMS)
  const changed = items.map((item) => ({ ...item, value: { ...item.value, title: `${item.value.title} !` } }))
  const next = await packPackage({ ...own, edition: '2', items: changed as PackageItem[] }, NINE, '0.1.0')
  const [again, second] = await timed(() => found(next))
  expect(second.lines.every(({ state }) => state === 'changed')).toBe(true)
  const [taken] = await timed(() => start.workspace.bringPackage(choicesOf(second)))
  const [back] = await timed(() => start.workspace.undoPackage())
  const said = { out, look, put, again, taken, back }
  console.log(
    `${ITEMS} items, ${Math.round(bytes.length / 1000)} kB: ${Object.entries(said)
      .map(([what, time]) => `${what} ${Math.round(time)} ms`)
      .join(', ')}`,
  )
  await start.finish()
  start.release()
  rmSync(folder, { recursive: true })
  expect(out).toBeLessThan(WITHIN_MS)
  expect(look + put).toBeLessThan(WITHIN_MS)
  expect(again + taken).toBeLessThan(WITHIN_MS)
  expect(back).toBeLessThan(WITHIN_MS)
})
