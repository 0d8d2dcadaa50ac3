/** The program that prints a Word document as it would look in it: Word where there is one, else LibreOffice. */
import { spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { Refused } from '../workspace/refused'

export type Office = { program: string; kind: 'word' | 'libreoffice' }

/** Milliseconds for one call of the program, and for each file of it. A printer that answers takes seconds. */
const PATIENCE = 60_000
const PATIENCE_FOR_A_FILE = 15_000

/** Where the installers put them; on Linux whatever the search path finds. */
function candidates(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): Office[] {
  const libreoffice = (program: string): Office => ({ program, kind: 'libreoffice' })
  if (platform === 'darwin') return [libreoffice('/Applications/LibreOffice.app/Contents/MacOS/soffice')]
  if (platform !== 'win32') {
    return (environment.PATH ?? '').split(delimiter).map((folder) => libreoffice(join(folder, 'soffice')))
  }
  const roots = [environment.ProgramFiles, environment['ProgramFiles(x86)']].filter(
    (own) => own !== undefined,
  )
  return roots.flatMap((root): Office[] => [
    { program: join(root, 'Microsoft Office', 'root', 'Office16', 'WINWORD.EXE'), kind: 'word' },
    libreoffice(join(root, 'LibreOffice', 'program', 'soffice.exe')),
  ])
}

/** The first of them that is there, Word before LibreOffice; null when there is none. */
export async function findOffice(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Office | null> {
  const known = candidates(platform, environment)
  for (const office of [...known].sort((a, b) => b.kind.localeCompare(a.kind))) {
    const there = await access(office.program, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (there) return office
  }
  return null
}

/** How each is told to print on the usual printer and to leave. */
export const printArguments = ({ kind }: Office, files: readonly string[]): readonly (readonly string[])[] =>
  kind === 'word'
    ? files.map((file) => ['/q', '/n', file, '/mFilePrintDefault', '/mFileExit'])
    : [['--headless', '-p', ...files]]

/**
 * Prints the files; done when the program has handed them to the printer. A program that does not come back, since it asks
 * something that nobody sees, is ended. Throws Refused: `not-printed`.
 */
export async function printWith(
  office: Office,
  files: readonly string[],
  patience = PATIENCE,
): Promise<void> {
  for (const words of printArguments(office, files)) {
    const done = await run(office.program, words, patience + files.length * PATIENCE_FOR_A_FILE)
    if (!done) throw new Refused({ kind: 'not-printed', program: NAMES[office.kind] })
  }
}

const NAMES = { word: 'Word', libreoffice: 'LibreOffice' } as const

/** Whether the program ended well within so many milliseconds; it is gone afterwards in any case, and what it started too. */
function run(program: string, words: readonly string[], within: number): Promise<boolean> {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32'
    // A group of its own: LibreOffice is started by a script that starts another one.
    const child = spawn(program, [...words], { detached: !isWindows, stdio: 'ignore' })
    const end = () => {
      if (isWindows) child.kill()
      else if (child.pid) process.kill(-child.pid, 'SIGKILL')
    }
    const timer = setTimeout(end, within)
    const settle = (done: boolean) => {
      clearTimeout(timer)
      resolve(done)
    }
    child.once('error', () => settle(false))
    child.once('exit', (code) => settle(code === 0))
  })
}
