/** The same day, read from what LibreOffice saved as .docx, from a spreadsheet, and from text files of every encoding. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sheetOf } from '../../../tests/fixtures/some-sheet'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { tablesIn } from '../../shared/import/html-table'
import { Refused } from '../workspace/refused'
import { readPlanFile } from './plan-file'

const fixture = (name: string) => join(import.meta.dirname, '../../../tests/fixtures', name)
const written = (name: string, bytes: Uint8Array | string) => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, bytes)
  return path
}
const refusalOf = (path: string) =>
  readPlanFile(path).then(
    () => 'taken',
    (error) =>
      error instanceof Refused && error.failure.kind === 'import-refused' ? error.failure.reason : error,
  )
const clipboard = readFileSync(fixture('plan-from-word.clipboard'), 'utf8')
const [expected = []] = tablesIn(clipboard)

describe('a plan in a file', () => {
  it('what LibreOffice saved, and a page', async () => {
    expect(expected).toHaveLength(15)
    expect(await readPlanFile(fixture('plan-from-libreoffice.docx'))).toEqual(expected)
    expect(await readPlanFile(written('plan.html', clipboard))).toEqual(expected)
  })
  it('a spreadsheet, with its lengths as numbers', async () => {
    expect(await readPlanFile(written('plan.xlsx', await sheetOf(expected)))).toEqual(expected)
  })
  it.each([
    ['utf8', Buffer.from('Heure;Séquence\n9h00;Accueil')],
    ['with a mark', Buffer.from('\uFEFFHeure;Séquence\n9h00;Accueil')],
    ['Windows-1252', Buffer.from('Heure;Séquence\n9h00;Accueil', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFHeure;Séquence\n9h00;Accueil', 'utf16le')],
  ])('a text file, %s', async (_name, bytes) => {
    expect(await readPlanFile(written('plan.csv', bytes))).toEqual([
      ['Heure', 'Séquence'],
      ['9h00', 'Accueil'],
    ])
  })
  it('is refused in our words when it is none', async () => {
    expect(await refusalOf(written('plan.docx', 'no archive'))).toBe('unreadable')
    expect(await refusalOf(written('plan.xlsx', readFileSync(fixture('plan-from-libreoffice.docx'))))).toBe(
      'unreadable',
    )
    expect(await refusalOf(written('plan.csv', ''))).toBe('unreadable')
    expect(await refusalOf(written('plan.html', '<p>No table</p>'))).toBe('unreadable')
  })
})
