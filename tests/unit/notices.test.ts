/** Pieces by others in the application are named with their licences, all of them and nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../fixtures/temporary-folder'

type Package = { key: string; name: string; version: string; licence: string; text: string | null }
type Materials = { components: { 'bom-ref': string }[] }
type Said = { packages: Package[]; notices: string; materials: Materials; imported: string[] }
type Notices = {
  packagesIn(folders: string[], base: string): Package[]
  noticesOf(packages: Package[], fonts: string): string
  materialsOf(all: unknown, packages: Package[]): Materials
  importedIn(source: string): string[]
  problemsIn(said: Said): string[]
}
// No type is written for a script.
const { importedIn, materialsOf, noticesOf, packagesIn, problemsIn } = (await import(
  join(import.meta.dirname, '../../scripts/notices.mjs')
)) as Notices

/** Two packages that are in the application, one without the text of its licence. */
function packages(): Package[] {
  const base = temporaryFolder()
  const write = (name: string, about: object, licence?: string) => {
    mkdirSync(join(base, name))
    writeFileSync(join(base, name, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...about }))
    if (licence) writeFileSync(join(base, name, 'LICENSE'), licence)
  }
  write('one', { license: 'BSD-2-Clause' }, 'Copyright One. Redistribution and use…')
  write('two', { license: 'MIT', author: { name: 'Ada' } })
  return packagesIn(['one', 'two'], base)
}

/** As npm makes it, of everything that is installed. */
const all = {
  metadata: { tools: [], component: { 'bom-ref': 'jalon@1.0.0', name: 'folder' } },
  components: ['one@1.0.0', 'two@1.0.0', 'vitest@1.0.0'].map((key) => ({
    'bom-ref': key,
    scope: 'optional',
  })),
  dependencies: [{ ref: 'one@1.0.0', dependsOn: ['two@1.0.0', 'vitest@1.0.0'] }],
}

function said(change: Partial<Said> = {}): Said {
  const own = packages()
  return {
    ...{ packages: own, notices: noticesOf(own, 'OFL'), materials: materialsOf(all, own), imported: ['one'] },
    ...change,
  }
}

it('each is named with its licence; what only builds is not', () => {
  expect(problemsIn(said())).toEqual([])
  expect(said().notices).toContain('Copyright One. Redistribution and use…')
  expect(said().notices).toContain('Copyright (c) Ada')
  expect(said().materials.components.map((own) => own['bom-ref'])).toEqual(['one@1.0.0', 'two@1.0.0'])
})

it('one that is missing is told, wherever it is missing', () => {
  const [one] = packages()
  if (!one) throw new Error('a package')
  expect(problemsIn(said({ notices: noticesOf([one], 'OFL') }))).toEqual(['two@1.0.0 is not in the notices'])
  expect(problemsIn(said({ materials: materialsOf(all, [one]) }))).toEqual([
    'two@1.0.0 is not in the bill of materials',
  ])
  expect(problemsIn(said({ imported: ['one', 'react'] }))).toEqual(['react is imported and not told'])
  expect(problemsIn(said({ packages: packages().map((own) => ({ ...own, text: null })) }))).toEqual([
    'one@1.0.0 has no licence text',
    'two@1.0.0 has no licence text',
  ])
  expect(problemsIn(said({ packages: [one], notices: said().notices, materials: said().materials }))).toEqual(
    ['two@1.0.0 is in the bill and not in the application'],
  )
})

it('reads what a source imports, but for types', () => {
  const source = [
    "import { z } from 'zod'",
    "import type { Token } from 'marked'",
    "import { type Node, type Mark } from 'prosemirror-model'",
    "import { type Own, own } from 'yaml'",
    "import '@mantine/core/styles.css'",
    "import {\n  Low,\n} from 'lowdb'",
    "export { x } from './x'",
    "import { join } from 'node:path'",
    "const own = await import('docx-preview')",
  ].join('\n')
  expect(importedIn(source)).toEqual(['zod', 'yaml', '@mantine/core', 'lowdb', 'docx-preview'])
})
