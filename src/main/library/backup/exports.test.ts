import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder'
import { type Disk, disk } from '../disk/durable-file'
import { foldersOf } from '../disk/folders'
import { exportFolder, writeExports } from './exports'

const documents = (text: string) =>
  ['a.docx', 'b.docx'].map((name) => ({ name, bytes: new TextEncoder().encode(text) }))

describe('the documents of a session', () => {
  it('go to a folder of its date and title, made for them', async () => {
    const folder = exportFolder(foldersOf(join(temporaryFolder(), 'ws')), planJ)
    expect(folder.endsWith(join('exports', '2026-11-24 Plan J'))).toBe(true)
    expect(await writeExports(folder, documents('new'), 'ask')).toEqual(['a.docx', 'b.docx'])
    expect(readFileSync(join(folder, 'b.docx'), 'utf8')).toBe('new')
  })

  it('go to a folder named by the session when it has neither date nor title', () => {
    const draft = { ...planJ, title: '', days: planJ.days.map((day) => ({ ...day, date: null })) }
    expect(exportFolder(foldersOf('/ws'), draft)).toBe(join('/ws', 'exports', 'plan-j'))
  })

  it('are written over others only when that is asked for', async () => {
    const folder = temporaryFolder()
    await writeExports(folder, documents('old').slice(0, 1), 'ask')
    const failure = { kind: 'files-exist', files: ['a.docx'] }
    await expect(writeExports(folder, documents('new'), 'ask')).rejects.toMatchObject({ failure })
    expect(readdirSync(folder)).toEqual(['a.docx'])

    expect(await writeExports(folder, documents('new'), 'keep-both')).toEqual(['a (2).docx', 'b.docx'])
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('old')
    expect(await writeExports(folder, documents('newer'), 'keep-both')).toEqual(['a (3).docx', 'b (2).docx'])

    await writeExports(folder, documents('last'), 'replace')
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('last')
  })

  it('say which one is open in Word, before any is replaced; closed, they all are', async () => {
    const folder = temporaryFolder()
    await writeExports(folder, documents('old'), 'ask')
    let isOpen = true
    const windows: Disk = {
      ...disk,
      platform: 'win32',
      open: async (path, flags, mode) => {
        if (isOpen && flags === 'r+' && String(path).endsWith('b.docx')) {
          throw Object.assign(new Error('held'), { code: 'EBUSY' })
        }
        return disk.open(path, flags, mode)
      },
    }
    const failure = { kind: 'file-locked', file: 'b.docx' }
    await expect(writeExports(folder, documents('new'), 'replace', windows)).rejects.toMatchObject({
      failure,
    })
    expect(readdirSync(folder)).toEqual(['a.docx', 'b.docx'])
    for (const name of ['a.docx', 'b.docx']) expect(readFileSync(join(folder, name), 'utf8')).toBe('old')
    isOpen = false
    expect(await writeExports(folder, documents('new'), 'replace', windows)).toEqual(['a.docx', 'b.docx'])
    for (const name of ['a.docx', 'b.docx']) expect(readFileSync(join(folder, name), 'utf8')).toBe('new')
  })

  it('say which one the disk refused', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a.docx'))
    const failure = { kind: 'write-failed', file: 'a.docx', reason: 'EISDIR' }
    await expect(writeExports(folder, documents('new'), 'replace')).rejects.toMatchObject({ failure })
  })
})
