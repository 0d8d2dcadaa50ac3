/** The memory of this computer: its name, and the folders it has had open. Beside Electron's own files. */
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { type MachineFile, MOST_FOLDERS, machineIn } from '../../shared/format/machine-file'

/** An id that cannot be read or written there is drawn anew, or forgotten at the end: a lock is then watched instead of believed. */
export function machineAt(file: string) {
  let own = read()

  function read(): MachineFile {
    const found = machineIn(textOf(file))
    return found ?? { machine: randomBytes(8).toString('hex'), folder: null, opened: [] }
  }

  function write(change: Partial<MachineFile>) {
    own = { ...own, ...change }
    try {
      writeFileSync(file, JSON.stringify(own), { mode: 0o600 })
    } catch {
      // Asked again the next time.
    }
  }
  write({})

  return {
    id: own.machine,
    /** The folder that was chosen in the place of the usual one. */
    folder: () => own.folder,
    choose: (folder: string) => write({ folder }),
    hasOpened: (folder: string) => own.opened.includes(folder),
    /** Something of a workspace stands there. */
    opened(folder: string) {
      if (own.opened[0] === folder) return
      write({ opened: [folder, ...own.opened.filter((one) => one !== folder)].slice(0, MOST_FOLDERS) })
    },
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
