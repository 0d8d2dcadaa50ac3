/** Which program that syncs has the folder: by the marks that they leave in it or above it, and the folders they are known by. */
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, sep } from 'node:path'

/** The marks that such a program leaves in the root of the folders that it carries. */
const MARKS: readonly [RegExp, string][] = [
  [/^\.stfolder/, 'Syncthing'],
  [/^\.dropbox(\.cache)?$/, 'Dropbox'],
  [/^\.(nextcloudsync\.log|owncloudsync\.log|sync_[0-9a-f]+\.db|_sync_[0-9a-f]+\.db)$/, 'Nextcloud'],
  [/^\.kdrive|^\.synkdrive/i, 'kDrive'],
  [/^\.tmp\.driveupload$|^\.tmp\.drivedownload$/, 'Google Drive'],
]

/** The names that such programs give their folders. */
const NAMES: readonly [RegExp, string][] = [
  [/^OneDrive( - .+)?$|^OneDrive-.+$/i, 'OneDrive'],
  [/^Dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^Nextcloud\d*$/i, 'Nextcloud'],
  [/^ownCloud\d*$/i, 'ownCloud'],
  [/^(My Drive|Mon Drive|Google Drive|GoogleDrive-.+)$/i, 'Google Drive'],
  [/^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i, 'iCloud'],
  [/^(kDrive|pCloud ?Drive|Proton Drive|MEGA)$/i, ''],
]

/**
 * Whether the name is one that Syncthing or Nextcloud gives what lost: nothing is ever saved in such a file. Syncthing keeps no
 * further copy of it: when it was changed on two computers, one of the texts is deleted (`moveForConflict` in its
 * `folder_sendrecv.go`). Nextcloud brings none of it to the other computers.
 */
export const isLeftToConflicts = (path: string) => /\.sync-conflict-|conflicted copy/i.test(basename(path))

export type Surroundings = { env: NodeJS.ProcessEnv; home: string; platform: NodeJS.Platform }

const HERE = (): Surroundings => ({ env: process.env, home: homedir(), platform: process.platform })

/** The name of the program; null when none is known to carry the folder, which is no proof that none does. Never throws. */
export function syncedBy(folder: string, { env, home, platform }: Surroundings = HERE()): string | null {
  const within = (parent: string | undefined) =>
    Boolean(parent) && (folder === parent || folder.startsWith(`${parent}${sep}`))
  const oneDrives = [env.OneDrive, env.OneDriveConsumer, env.OneDriveCommercial]
  if (platform === 'win32' && oneDrives.some(within)) return 'OneDrive'
  for (let at = folder; ; at = dirname(at)) {
    const name = at.slice(at.lastIndexOf(sep) + 1)
    const known = NAMES.find(([pattern]) => pattern.test(name))
    if (known) return known[1] || name
    const marked = MARKS.find(([pattern]) => namesIn(at).some((one) => pattern.test(one)))
    if (marked) return marked[1]
    if (dirname(at) === at || at === home) break
  }
  // « Desktop and Documents » in iCloud: the folder keeps its place, and a twin of its name stands among iCloud's own.
  const twin = join(home, 'Library/Mobile Documents/com~apple~CloudDocs/Documents')
  return platform === 'darwin' && within(join(home, 'Documents')) && existsSync(twin) ? 'iCloud' : null
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
