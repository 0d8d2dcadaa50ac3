/** The organisation's own templates: Word files in a folder of the workspace, with the tags that stand in each. */
import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join, parse } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { LARGEST_TEMPLATE } from '../../shared/contract/limits'
import type { Template } from '../../shared/contract/trainer/handout-calls'
import type { Language } from '../../shared/domain/library/settings'
import type { HandoutOptions } from '../../shared/handout/options'
import { textOf } from '../../shared/text/text'
import { readTemplate } from '../handout/template-read'
import type { Workshop } from '../handout/workshop'
import { readForeign } from '../library/archive/import-guard'
import { codeOf, exists, writeDurably } from '../library/disk/durable-file'
import { isSegment, within } from '../library/disk/segment'
import { notPossible, Refused } from '../workspace/refused'

export type TemplateShelf = ReturnType<typeof templateShelf>

type Options = { folder: string; trainer: BrowserWindow; language: () => Language; workshop: Workshop }

export function templateShelf({ folder, trainer, language, workshop }: Options) {
  /** A name that comes from a window is never a path. */
  const pathOf = (file: string) => {
    if (!isSegment(file) || !file.toLowerCase().endsWith('.docx')) throw notPossible()
    return within(folder, file)
  }

  async function names(): Promise<string[]> {
    const all = await readdir(folder).catch((error) => {
      if (codeOf(error) === 'ENOENT') return []
      throw error
    })
    return all.filter((name) => name.toLowerCase().endsWith('.docx') && !name.startsWith('.')).sort()
  }

  const described = async (file: string): Promise<Template> => ({
    file,
    ...(await readTemplate(workshop, file, await readFile(join(folder, file)), language())),
  })

  async function templates(): Promise<Template[]> {
    const found: Template[] = []
    for (const file of await names()) {
      // One that was damaged since is not offered.
      const own = await described(file).catch((error) => {
        if (error instanceof Refused) return null
        throw error
      })
      if (own) found.push(own)
    }
    return found
  }

  async function freeName(file: string): Promise<string> {
    const { name, ext } = parse(file)
    let free = file
    for (let copy = 2; await exists(join(folder, free)); copy++) free = `${name} (${copy})${ext}`
    return free
  }

  return {
    templates,

    async addTemplate(): Promise<Template[]> {
      const { filePaths } = await dialog.showOpenDialog(trainer, {
        properties: ['openFile'],
        filters: [{ name: 'Word', extensions: ['docx'] }],
      })
      const [chosen] = filePaths
      if (!chosen) return templates()
      // A full backup holds it under its name, which every system must take.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      const file = basename(chosen).replace(/[\u0000-\u001f\\/:<>"|?*]/g, '-')
      const bytes = await readForeign(chosen, LARGEST_TEMPLATE)
      // Read before it is kept: what is no Word file never comes in.
      await readTemplate(workshop, file, bytes, language())
      await writeDurably(join(folder, await freeName(file)), bytes)
      return templates()
    },

    async removeTemplate(file: string): Promise<Template[]> {
      await rm(pathOf(file), { force: true })
      return templates()
    },

    async saveStarterTemplate(): Promise<boolean> {
      const { fileName } = textOf(language()).template.starter
      const { filePath } = await dialog.showSaveDialog(trainer, { defaultPath: fileName })
      if (!filePath) return false
      const { files } = await workshop.make({ kind: 'starter', language: language() }).made
      await writeDurably(filePath, files[0]?.bytes ?? '')
      return true
    },

    /** The templates that the options name for these documents. Throws Refused when one is gone or cannot be filled. */
    async named(documents: readonly (keyof HandoutOptions['templates'])[], options: HandoutOptions) {
      const wanted = new Set(documents.flatMap((id) => options.templates[id] ?? []))
      const found: Record<string, Uint8Array> = {}
      for (const file of wanted) {
        const bytes = await readFile(pathOf(file)).catch(() => null)
        if (!bytes) throw new Refused({ kind: 'not-found', file })
        const { faults } = await readTemplate(workshop, file, bytes, language())
        if (faults.length > 0) throw new Refused({ kind: 'faulty-template', file, faults })
        found[file] = bytes
      }
      return found
    },
  }
}
