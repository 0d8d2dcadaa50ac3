/** A folder that a program carries elsewhere is recognised, and an ordinary one is not. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder'
import { syncedBy } from './synced-folder'

const around = (home: string, platform: NodeJS.Platform = 'linux', env: NodeJS.ProcessEnv = {}) => ({
  env,
  home,
  platform,
})

function made(path: string) {
  const home = temporaryFolder()
  const folder = join(home, path)
  mkdirSync(folder, { recursive: true })
  return { home, folder }
}

describe('a folder that is synced', () => {
  it.each([
    ['OneDrive/Documents/Jalon', 'OneDrive'],
    ['OneDrive - HELHa/Documents/Jalon', 'OneDrive'],
    ['Library/CloudStorage/OneDrive-HELHa/Jalon', 'OneDrive'],
    ['Dropbox/Jalon', 'Dropbox'],
    ['Dropbox (Equipe)/Jalon', 'Dropbox'],
    ['Nextcloud/Jalon', 'Nextcloud'],
    ['Library/Mobile Documents/com~apple~CloudDocs/Jalon', 'iCloud'],
    ['Library/CloudStorage/GoogleDrive-sofia/Mon Drive/Jalon', 'Google Drive'],
    ['kDrive/Jalon', 'kDrive'],
  ])('%s: %s', (path, program) => {
    const { home, folder } = made(path)
    expect(syncedBy(folder, around(home))).toBe(program)
  })

  it.each([
    ['.stfolder', 'Syncthing'],
    ['.dropbox.cache', 'Dropbox'],
    ['.sync_0123abcdef.db', 'Nextcloud'],
    ['.nextcloudsync.log', 'Nextcloud'],
  ])('by %s above it: %s', (mark, program) => {
    const { home, folder } = made('Documents/partagé/Jalon')
    writeFileSync(join(home, 'Documents/partagé', mark), '')
    expect(syncedBy(folder, around(home))).toBe(program)
  })

  it('Documents that Windows has given to OneDrive, whatever their name', () => {
    const { home, folder } = made('Documenten/Jalon')
    expect(syncedBy(folder, around(home, 'win32', { OneDriveCommercial: join(home, 'Documenten') }))).toBe(
      'OneDrive',
    )
  })

  it('Documents that macOS has given to iCloud', () => {
    const { home, folder } = made('Documents/Jalon')
    expect(syncedBy(folder, around(home, 'darwin'))).toBe(null)
    mkdirSync(join(home, 'Library/Mobile Documents/com~apple~CloudDocs/Documents'), { recursive: true })
    expect(syncedBy(folder, around(home, 'darwin'))).toBe('iCloud')
  })

  it.each(['Documents/Jalon', 'Dropbox vers Word/Jalon', 'Documents/onedriver/Jalon', 'Megaphone/Jalon'])(
    'not %s',
    (path) => {
      const { home, folder } = made(path)
      expect(syncedBy(folder, around(home))).toBe(null)
    },
  )
})
