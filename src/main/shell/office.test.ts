/** Word before LibreOffice, where they are; each told to print in its own words. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { findOffice, printArguments } from './office'

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
