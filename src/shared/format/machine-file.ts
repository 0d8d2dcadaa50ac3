/** The file machine.json: what is known of this computer, beside Electron's own files. Never throws. */
import { z } from 'zod'

/** Folders that are remembered; the oldest go. */
export const MOST_FOLDERS = 50

const folderSchema = z.string().min(1).max(4096)
const machineSchema = z.object({
  /** Drawn by chance at the first start: what tells two computers of one name apart. */
  machine: z.string().regex(/^[0-9a-f]{16}$/),
  /** The folder to open when the command line names none; null for the usual one. */
  folder: folderSchema.nullable().catch(null),
  /** The folders in which something was found or written here, the last one first. */
  opened: z.array(folderSchema).max(MOST_FOLDERS).catch([]),
})
export type MachineFile = z.infer<typeof machineSchema>

/** Null when nothing can be read in the text of the file. */
export function machineIn(text: string): MachineFile | null {
  try {
    return machineSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
