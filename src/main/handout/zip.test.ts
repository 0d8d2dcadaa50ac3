/** A .zip that others read, the same for the same parts. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { zipOf } from './zip'

it('gives back every part, whatever it holds', async () => {
  const name = fc.stringMatching(/^[a-zé]{1,8}\.xml$/)
  const content = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 2000 }))
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, content, { noNullPrototype: true }), async (parts) => {
      const bytes = zipOf(new Map(Object.entries(parts)))
      expect(zipOf(new Map(Object.entries(parts)))).toEqual(bytes)
      const zip = await JSZip.loadAsync(bytes, { checkCRC32: true })
      expect(Object.keys(zip.files)).toEqual(Object.keys(parts))
      for (const [path, own] of Object.entries(parts)) {
        const expected = typeof own === 'string' ? Buffer.from(own) : Buffer.from(own)
        expect(await zip.file(path)?.async('nodebuffer')).toEqual(expected)
      }
    }),
    { numRuns: 50 },
  )
})

it.skipIf(process.platform !== 'linux')('is sound for Python’s reader too', () => {
  const path = join(temporaryFolder(), 'a.zip')
  writeFileSync(path, zipOf(new Map([['word/é.xml', 'x'.repeat(70_000)]])))
  const said = execFileSync('python3', ['-m', 'zipfile', '-t', path], { encoding: 'utf8' })
  expect(said).toMatch(/Done testing/)
})
