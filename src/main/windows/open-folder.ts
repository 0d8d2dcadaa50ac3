/** Shows a folder in the system's own window of files. */
import { stat } from 'node:fs/promises'
import { shell } from 'electron'
import { Refused } from '../workspace/refused'

/** Throws Refused when it is not there or the system cannot show it. */
export async function openFolder(folder: string) {
  const there = await stat(folder).catch(() => null)
  const complaint = there ? await shell.openPath(folder) : 'missing'
  if (complaint) throw new Refused({ kind: 'not-found', file: folder })
}
