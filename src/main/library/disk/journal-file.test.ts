import { appendFileSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder'
import { journalFile } from './journal-file'

const NOTHING = Buffer.alloc(0)

describe('the file of a run', () => {
  it('is made with its first lines and grows line by line', async () => {
    const path = join(temporaryFolder(), 'runs', 'r1.jsonl')
    const journal = journalFile(path, NOTHING)
    journal.add('{"baseline":"é"}')
    journal.add('{"kind":"begin"}')
    await journal.write()
    journal.add('{"kind":"pause"}')
    await journal.write()
    expect(readFileSync(path, 'utf8')).toBe('{"baseline":"é"}\n{"kind":"begin"}\n{"kind":"pause"}\n')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('goes on where the whole lines end: what a killed write left is cut off', async () => {
    const path = join(temporaryFolder(), 'r1.jsonl')
    appendFileSync(path, '{"kind":"begin"}\n{"kind":"pau')
    const journal = journalFile(path, Buffer.from('{"kind":"begin"}\n'))
    journal.add('{"kind":"end"}')
    await journal.write()
    expect(readFileSync(path, 'utf8')).toBe('{"kind":"begin"}\n{"kind":"end"}\n')
  })

  it('keeps the lines that the disk refused, in order, and writes each once', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'r1.jsonl')
    // A folder where the file should be.
    mkdirSync(path)
    const journal = journalFile(path, NOTHING)
    journal.add('one')
    await expect(journal.write()).rejects.toThrow()
    journal.add('two')
    await expect(journal.write()).rejects.toThrow()
    rmdirSync(path)
    await journal.write()
    journal.add('three')
    await journal.write()
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\n')
  })
})

describe('what another program puts in its place', () => {
  const BEGIN = '{"kind":"begin"}\n'
  const theirs = {
    'another run': '{"kind":"begin","at":2}\n{"kind":"end"}\n',
    'the same with more': `${BEGIN}{"kind":"theirs"}\n`,
    'less of it': '{"kind":',
  }

  it.each(Object.entries(theirs))('is kept beside, and no line is lost: %s', async (_what, there) => {
    const path = join(temporaryFolder(), 'r1.jsonl')
    const beside: string[] = []
    const journal = journalFile(path, NOTHING, undefined, async (own) => {
      beside.push(Buffer.from(own).toString())
    })
    journal.add(BEGIN.trim())
    await journal.write()
    writeFileSync(path, there)
    journal.add('{"kind":"pause"}')
    await journal.write()
    expect(readFileSync(path, 'utf8')).toBe(`${BEGIN}{"kind":"pause"}\n`)
    expect(beside).toEqual([there])
  })

  it('between its reading and its first line', async () => {
    const path = join(temporaryFolder(), 'r1.jsonl')
    writeFileSync(path, `${BEGIN}{"kind":"theirs"}\n`)
    const beside: string[] = []
    const journal = journalFile(path, Buffer.from(BEGIN), undefined, async (own) => {
      beside.push(Buffer.from(own).toString())
    })
    journal.add('{"kind":"pause"}')
    await journal.write()
    expect(readFileSync(path, 'utf8')).toBe(`${BEGIN}{"kind":"pause"}\n`)
    expect(beside).toEqual([`${BEGIN}{"kind":"theirs"}\n`])
  })

  it('or takes away: it is there again, whole', async () => {
    const path = join(temporaryFolder(), 'r1.jsonl')
    const journal = journalFile(path, NOTHING)
    journal.add('{"kind":"begin"}')
    await journal.write()
    rmSync(path)
    journal.add('{"kind":"pause"}')
    await journal.write()
    expect(readFileSync(path, 'utf8')).toBe(`${BEGIN}{"kind":"pause"}\n`)
  })
})
