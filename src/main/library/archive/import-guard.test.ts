import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { truncateSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { type Part, zipOf } from '../../../../tests/fixtures/some-zip'
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder'
import { sized } from '../../../../tests/fixtures/trust'
import { IMPORT_LIMITS as limits } from '../../../shared/contract/limits'
import { LONGEST_TEXT } from '../../../shared/domain/base/text-length'
import { Refused } from '../../workspace/refused'
import { foreignJson, readForeign, unzip } from './import-guard'

/** The refusal, as data; anything else that is thrown stays thrown. */
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error) => {
      if (!(error instanceof Refused)) throw error
      const { failure } = error
      return failure.kind === 'import-refused' ? failure.reason : failure.kind
    },
  )

const archive = (...parts: Part[]) => refusalOf(unzip('plan.zip', zipOf(parts)))
const zeros = (size: number) => Buffer.alloc(size)

/** Bytes: what is read at once, and what a pipe holds that nobody has read. */
const PIECE = 65_536
const PIPE = 65_536

/** Writes zeros to a pipe until it has so many, or is no longer read; how many it took. */
async function pour(path: string, most: number): Promise<number> {
  const pipe = await open(path, 'w')
  let given = 0
  try {
    while (given < most) given += (await pipe.write(zeros(PIECE >> 4))).bytesWritten
  } catch (error) {
    expect(error).toMatchObject({ code: 'EPIPE' })
  } finally {
    await pipe.close()
  }
  return given
}

describe('a file from outside', () => {
  it('is read up to 50 MB, and no further', async () => {
    const path = join(temporaryFolder(), 'grand.csv')
    writeFileSync(path, 'a;b')
    expect((await readForeign(path)).toString()).toBe('a;b')
    // A hole in the file: it takes no place on the disk.
    truncateSync(path, limits.file)
    expect(await readForeign(path)).toHaveLength(limits.file)
    truncateSync(path, limits.file + 1)
    expect(await refusalOf(readForeign(path))).toBe('size')
    expect(await refusalOf(readForeign(join(path, 'none')))).toBe('read-failed')
  })

  // Windows has no such thing in its folders.
  it.skipIf(process.platform === 'win32')('that says no size is not read beyond the limit', async () => {
    const path = join(temporaryFolder(), 'sans-fin.csv')
    execFileSync('mkfifo', [path])
    const most = 1_000_000
    const [answer, given] = await Promise.all([refusalOf(readForeign(path, most)), pour(path, 4 * most)])
    console.log(`a file that says no size, refused beyond ${most} bytes: ${given} were taken of it`)
    expect(answer).toBe('size')
    expect(given).toBeLessThanOrEqual(most + PIECE + PIPE)
  })

  it('with a text that is too long is refused, and how long it may be is said', () => {
    const json = (length: number) => Buffer.from(JSON.stringify({ days: [{ title: 'a'.repeat(length) }] }))
    expect(() => foreignJson('jour.json', json(LONGEST_TEXT))).not.toThrow()
    try {
      foreignJson('jour.json', json(LONGEST_TEXT + 1))
      expect.unreachable()
    } catch (error) {
      expect(error instanceof Refused && error.failure).toEqual({
        ...{ kind: 'import-refused', file: 'jour.json', reason: 'text', most: LONGEST_TEXT },
      })
    }
  })

  it('is named without its folder', () => {
    expect(() => foreignJson('/home/anna/privé/fiche.json', Buffer.from('{'))).toThrow(Refused)
    try {
      foreignJson('/home/anna/privé/fiche.json', Buffer.from('{'))
    } catch (error) {
      expect(error instanceof Refused && error.failure).toEqual({
        ...{ kind: 'import-refused', file: 'fiche.json', reason: 'unreadable' },
      })
    }
  })
})

describe('an archive from outside', () => {
  it('is what another program packed, deflated or stored', async () => {
    const zip = new JSZip()
    zip.file('word/document.xml', '<w:document>é</w:document>'.repeat(50))
    zip.file('mimetype', 'text/plain', { compression: 'STORE' })
    const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', comment: 'écrit' })
    const files = await unzip('x.docx', bytes)
    expect([...files.keys()].sort()).toEqual(['mimetype', 'word/document.xml'])
    expect(files.get('word/document.xml')?.toString()).toContain('<w:document>é')
    expect(files.get('mimetype')?.toString()).toBe('text/plain')
    expect([...(await unzip('x.docx', bytes, { wanted: (name) => name === 'mimetype' })).keys()]).toEqual([
      'mimetype',
    ])
  })

  it('is refused when it is a bomb, whatever it says of its size, and only as far as it must be inflated', async () => {
    let inflated = 0
    const opened = (...parts: Part[]) => {
      inflated = 0
      const isTrue = (_: string, { length }: Buffer) => {
        inflated += length
        return true
      }
      return refusalOf(unzip('plan.zip', zipOf(parts), { isTrue }))
    }
    const behind = { name: 'behind', content: 'x' }
    expect([await opened({ name: 'a', content: zeros(100_000_000), said: 10 }, behind), inflated]).toEqual([
      ...['ratio', 0],
    ])
    const dense = Buffer.concat([zeros(15_000_000), randomBytes(90_000)])
    const many = Array.from({ length: 14 }, (_, i) => ({ name: `${i}`, content: dense }))
    expect([await opened(...many, behind), inflated]).toEqual(['inflated', 13 * dense.length])
    const empty = Array.from({ length: 2001 }, (_, i) => ({ name: `${i}`, content: '' }))
    expect([await opened(...empty), inflated]).toEqual(['entries', 0])
  })

  it.each(['../x', 'a/../../x', '/etc/passwd', 'C:\\x', 'a\\..\\x', 'a\0b', 'a//b', './a', ''])(
    'is refused when a file of it is named « %s »',
    async (name) => {
      expect(await archive({ name, content: 'x' })).toBe('name')
    },
  )

  it('is refused when two of its files have one name, when it is encrypted, and when it is none', async () => {
    expect(await archive({ name: 'a', content: 'x' }, { name: 'a', content: 'y' })).toBe('name')
    expect(await archive({ name: 'a', content: 'x', flags: 1 })).toBe('unreadable')
    expect(await refusalOf(unzip('x', Buffer.from('no archive')))).toBe('unreadable')
    expect(await refusalOf(unzip('x', Buffer.alloc(0)))).toBe('unreadable')
  })

  it('is whole or refused, whichever of its bytes is changed or cut off', async () => {
    const bytes = zipOf([
      { name: 'a.xml', content: 'abc'.repeat(100) },
      { name: 'b.xml', content: 'x', stored: true },
    ])
    // Each run for the short form; the long one is `npm run test:trust`.
    const numRuns = sized(500, 5000)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.nat(255),
        fc.option(fc.nat(bytes.length)),
        async (at, value, cut) => {
          const changed = Buffer.from(bytes)
          changed[at] = value
          const answer = await refusalOf(unzip('x', changed.subarray(0, cut ?? changed.length)))
          expect(['taken', 'name', 'unreadable', 'entries', 'ratio', 'inflated']).toContain(answer)
        },
      ),
      { numRuns },
    )
  })
})
