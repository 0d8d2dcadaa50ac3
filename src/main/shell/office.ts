/** The program that prints a Word document as it would look in it: Word where there is one, else LibreOffice. */
import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

export type Office = { program: string; kind: 'word' | 'libreoffice' }

const run = promisify(execFile)

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

/** Prints the files; done when the program has handed them to the printer. Throws what the system says. */
export async function printWith(office: Office, files: readonly string[]): Promise<void> {
  for (const words of printArguments(office, files)) await run(office.program, [...words])
}
