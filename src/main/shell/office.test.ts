/** Word before LibreOffice, where they are; each told to print in its own words. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { findOffice, type Office, printArguments, printWith } from './office'

function program(...path: string[]) {
  const file = join(...path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, '')
  chmodSync(file, 0o755)
  return file
}

it('finds LibreOffice on the search path, and nothing where there is none', async () => {
  const folder = temporaryFolder()
  expect(await findOffice('linux', { PATH: folder })).toBeNull()
  const soffice = program(folder, 'soffice')
  expect(await findOffice('linux', { PATH: `/nulle/part:${folder}` })).toEqual({
    program: soffice,
    kind: 'libreoffice',
  })
})

it('prefers Word on Windows', async () => {
  const ProgramFiles = temporaryFolder()
  const soffice = program(ProgramFiles, 'LibreOffice', 'program', 'soffice.exe')
  expect(await findOffice('win32', { ProgramFiles })).toEqual({ program: soffice, kind: 'libreoffice' })
  const word = program(ProgramFiles, 'Microsoft Office', 'root', 'Office16', 'WINWORD.EXE')
  expect(await findOffice('win32', { ProgramFiles })).toEqual({ program: word, kind: 'word' })
})

it('tells each to print on the usual printer and to leave', () => {
  expect(printArguments({ program: 'x', kind: 'libreoffice' }, ['a.docx', 'b.docx'])).toEqual([
    ['--headless', '-p', 'a.docx', 'b.docx'],
  ])
  expect(printArguments({ program: 'x', kind: 'word' }, ['a.docx', 'b.docx'])).toEqual([
    ['/q', '/n', 'a.docx', '/mFilePrintDefault', '/mFileExit'],
    ['/q', '/n', 'b.docx', '/mFilePrintDefault', '/mFileExit'],
  ])
})

describe.skipIf(process.platform === 'win32')('a program that prints', () => {
  /** A program that does these lines of the shell. */
  function officeThat(...lines: readonly string[]): Office {
    const file = program(temporaryFolder(), 'soffice')
    writeFileSync(file, ['#!/bin/sh', ...lines].join('\n'))
    return { program: file, kind: 'libreoffice' }
  }
  const notPrinted = { failure: { kind: 'not-printed', program: 'LibreOffice' } }

  it('is done when it ends well, and told when it does not, or is not there', async () => {
    await expect(printWith(officeThat('exit 0'), ['a.docx'])).resolves.toBeUndefined()
    await expect(printWith(officeThat('exit 7'), ['a.docx'])).rejects.toMatchObject(notPrinted)
    const nowhere: Office = { program: '/nulle/part', kind: 'libreoffice' }
    await expect(printWith(nowhere, ['a.docx'])).rejects.toMatchObject(notPrinted)
  })

  it('that asks something for ever is ended, with what it started', async () => {
    const mark = join(temporaryFolder(), 'pid')
    // A pipe that nobody writes to is read for ever.
    const pipe = join(temporaryFolder(), 'pipe')
    const office = officeThat(`mkfifo '${pipe}'`, `cat '${pipe}' &`, `echo $! > '${mark}'`, 'wait')
    await expect(printWith(office, [], 300)).rejects.toMatchObject(notPrinted)
    const started = Number(readFileSync(mark, 'utf8'))
    await vi.waitFor(() => expect(isThere(started)).toBe(false))
  })
})

/** A process that was ended and that nobody waits for is still listed, as a zombie. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
