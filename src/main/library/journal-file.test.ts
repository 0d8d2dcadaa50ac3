import { appendFileSync, mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { journalFile } from './journal-file'

describe('the file of a run', () => {
  it('is made with its first lines and grows line by line', async () => {
    const path = join(temporaryFolder(), 'runs', 'r1.jsonl')
    const journal = journalFile(path, 0)
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
    const journal = journalFile(path, 17)
    journal.add('{"kind":"end"}')
    await journal.write()
    expect(readFileSync(path, 'utf8')).toBe('{"kind":"begin"}\n{"kind":"end"}\n')
  })

  it('keeps the lines that the disk refused, in order, and writes each once', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'r1.jsonl')
    // A folder where the file should be.
    mkdirSync(path)
    const journal = journalFile(path, 0)
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
