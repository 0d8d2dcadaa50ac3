import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultyDisk } from '../../../../tests/fixtures/faulty-disk'
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder'
import { disk, isTemporary, move, writeDurably } from './durable-file'

const WRITE = [
  'mkdir',
  'open file',
  'writeFile file',
  'stat file',
  'sync file',
  'rename to plan.json',
  'open folder',
  'sync folder',
]

describe('a durable write', () => {
  it('puts the file on the disk before its name, and its name before the answer', async () => {
    const { on, operations } = faultyDisk()
    await writeDurably(join(temporaryFolder(), 'plan.json'), 'new', on)
    expect(operations).toEqual(WRITE)
  })

  it('makes files that their owner alone can read, in folders that she alone can open', async () => {
    const path = join(temporaryFolder(), 'sessions', 'deep', 'plan.json')
    await writeDurably(path, 'é')
    expect(readFileSync(path, 'utf8')).toBe('é')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
    expect(statSync(join(path, '..', '..')).mode & 0o777).toBe(0o700)
  })

  it('puts the names of the folders it makes on the disk too', async () => {
    const { on, operations } = faultyDisk()
    await writeDurably(join(temporaryFolder(), 'sessions', 'deep', 'plan.json'), 'new', on)
    expect(operations.filter((operation) => operation === 'sync folder')).toHaveLength(3)
  })

  it.each(
    WRITE.flatMap((operation, at) =>
      ['ENOSPC', 'EIO', 'EACCES', 'EROFS'].map((code) => ({ operation, at, code })),
    ),
  )('leaves a whole file and nothing else when « $operation » fails with $code', async ({ at, code }) => {
    const folder = temporaryFolder()
    const path = join(folder, 'plan.json')
    writeFileSync(path, 'old')
    await expect(writeDurably(path, 'new', faultyDisk({ at, code }).on)).rejects.toMatchObject({ code })
    expect(readFileSync(path, 'utf8')).toBe(at > WRITE.indexOf('rename to plan.json') ? 'new' : 'old')
    expect(readdirSync(folder)).toEqual(['plan.json'])
  })

  it('does not take a short write for a good one', async () => {
    const folder = temporaryFolder()
    const short = async (...words: Parameters<typeof disk.open>) => {
      const file = await disk.open(...words)
      const stat = await file.stat()
      file.stat = (async () => Object.assign(stat, { size: 2 })) as typeof file.stat
      return file
    }
    const writing = writeDurably(join(folder, 'plan.json'), 'new', {
      ...disk,
      open: short as typeof disk.open,
    })
    await expect(writing).rejects.toMatchObject({ code: 'EIO' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('tries again on Windows when an antivirus holds the file, and asks for no folder to be synced there', async () => {
    const path = join(temporaryFolder(), 'plan.json')
    const { on, operations } = faultyDisk(
      { at: WRITE.indexOf('rename to plan.json'), code: 'EPERM' },
      'win32',
    )
    await expect(writeDurably(path, 'new', on)).resolves.toBeUndefined()
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(operations.slice(5)).toEqual(['rename to plan.json', 'rename to plan.json'])
  })

  it('knows its own temporary files by their names', async () => {
    const folder = temporaryFolder()
    const names: string[] = []
    const rename = async () => {
      names.push(...readdirSync(folder))
      throw Object.assign(new Error(), { code: 'EIO' })
    }
    await expect(writeDurably(join(folder, 'plan.json'), 'new', { ...disk, rename })).rejects.toThrow()
    expect(names.map(isTemporary)).toEqual([true])
    expect(isTemporary('plan.json')).toBe(false)
  })
})

it('moves a file with both folders on the disk', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'plan.json'), 'old')
  const { on, operations } = faultyDisk()
  await move(join(folder, 'plan.json'), join(folder, 'trash', 'plan.json'), on)
  expect(readFileSync(join(folder, 'trash', 'plan.json'), 'utf8')).toBe('old')
  expect(
    operations.slice(operations.indexOf('rename to plan.json')).filter((name) => name === 'sync folder'),
  ).toHaveLength(2)
})
