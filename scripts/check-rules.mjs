// Proves the rules: plants one violation of each in a small copy of the house, and sees that the tools refuse it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensurePackages } from './packages.mjs'
import { ask, root, tool } from './run.mjs'

await ensurePackages()

/** Files that break no rule: what the violations below import, and one lawful use of each package kept apart. */
const sound = {
  'src/shared/domain/base/minutes.ts': "import { z } from 'zod'\nexport const minutes = z.number()\n",
  'src/shared/domain/plan/day.ts': "export { minutes } from '../base/minutes'\n",
  'src/shared/domain/library/method.ts': "import '../plan/day'\nexport const method = 1\n",
  'src/shared/domain/people/people.ts': "import '../library/method'\nexport const people = 1\n",
  'src/shared/domain/run/run.ts': "import '../people/people'\nexport const run = 1\n",
  'src/shared/domain/edit/edit.ts': "import '../run/run'\nexport const edit = 1\n",
  'src/shared/text/fr.ts': "export const fr = { minutes: 'minutes' }\n",
  'src/shared/contract/room.ts': "export { minutes } from '../domain/base/minutes'\n",
  'src/shared/markdown/read.ts': "import { marked } from 'marked'\nexport const read = marked.lexer\n",
  'src/main/ipc/serve.ts': "import { ipcMain } from 'electron'\nexport const serve = ipcMain.handle\n",
  'src/main/library/file.ts': "export { JSONFilePreset } from 'lowdb/node'\n",
  'src/main/handout/word.ts': "import 'node:fs'\nexport { Document } from 'docx'\n",
  'src/preload/room.ts': "import 'electron'\nimport '../shared/contract/room'\n",
  'src/renderer/bridge/bridge.ts': "import '../../shared/contract/room'\nexport const bridge = {}\n",
  'src/renderer/ui/button.tsx': 'import \'react\'\nexport const button = <button type="button">…</button>\n',
  'src/renderer/home/home.tsx': "import '../bridge/bridge'\nimport '../ui/button'\nexport const home = 1\n",
  'src/renderer/app/app.tsx':
    "import '../home/home'\nimport '@mantine/core'\nimport '@mantine/core/styles.css'\n",
}

/** Import rules of .dependency-cruiser.cjs: rule, file, code that breaks it. */
const imports = [
  ['no-cycle', 'src/shared/text/a.ts', "import './b'\nexport const a = 1\n"],
  ['no-unresolved', 'src/main/windows/lost.ts', "import 'no-such-package'\n"],
  ['no-barrel', 'src/shared/text/index.ts', "export { fr } from './fr'\n"],
  ['not-to-test', 'src/shared/text/tested.ts', "import './tried.test'\n"],
  ['shared-is-pure', 'src/shared/text/node.ts', "import 'node:fs'\n"],
  ['shared-is-pure', 'src/shared/text/electron.ts', "import 'electron'\n"],
  ['shared-is-pure', 'src/shared/format/lowdb.ts', "import 'lowdb'\n"],
  ['domain-knows-only-itself', 'src/shared/domain/base/words.ts', "import '../../text/fr'\n"],
  ['domain-in-order', 'src/shared/domain/base/day.ts', "import '../plan/day'\n"],
  ['domain-in-order', 'src/shared/domain/plan/advice.ts', "import '../library/method'\n"],
  ['domain-in-order', 'src/shared/domain/library/author.ts', "import '../people/people'\n"],
  ['domain-in-order', 'src/shared/domain/people/roll.ts', "import '../run/run'\n"],
  ['domain-in-order', 'src/shared/domain/run/course.ts', "import '../edit/edit'\n"],
  ['domain-in-folders', 'src/shared/text/loose.ts', "import '../domain/loose'\n"],
  ['zod-where-types-are', 'src/shared/text/zod.ts', "import 'zod'\n"],
  ['marked-in-markdown', 'src/shared/text/marked.ts', "import 'marked'\n"],
  ['entities-in-incoming', 'src/shared/text/html.ts', "import 'entities/decode'\n"],
  ['minisearch-in-search', 'src/shared/text/search.ts', "import 'minisearch'\n"],
  ['lowdb-in-library', 'src/main/windows/lowdb.ts', "import 'lowdb/node'\n"],
  ['docx-in-handout', 'src/main/library/docx.ts', "import 'docx'\n"],
  ['docx-preview-in-handouts', 'src/renderer/home/word.ts', "import 'docx-preview'\n"],
  ['tiptap-in-cards', 'src/renderer/home/editor.ts', "import '@tiptap/core'\n"],
  ['yaml-in-format', 'src/shared/search/front.ts', "import 'yaml'\n"],
  ['preload-is-the-contract', 'src/preload/text.ts', "import '../shared/text/fr'\n"],
  ['preload-is-the-contract', 'src/preload/node.ts', "import 'node:fs'\n"],
  ['main-is-not-a-window', 'src/main/windows/screen.ts', "import '../../renderer/ui/button'\n"],
  ['main-in-folders', 'src/main/desk.ts', "import './ipc/serve'\n"],
  ['workspace-has-no-hands', 'src/main/workspace/disk.ts', "import 'node:fs'\n"],
  ['workspace-has-no-hands', 'src/main/workspace/electron.ts', "import 'electron'\n"],
  ['handouts-without-electron', 'src/main/commands/handouts.ts', "import '../ipc/serve'\n"],
  ['window-is-not-main', 'src/renderer/app/main.ts', "import '../../main/library/file'\n"],
  ['window-is-not-main', 'src/renderer/app/electron.ts', "import 'electron'\n"],
  ['moments-apart', 'src/renderer/run/other.ts', "import '../home/home'\n"],
  ['moments-apart', 'src/renderer/run/shell.ts', "import '../app/app'\n"],
  ['parts-below-moments', 'src/renderer/parts/home.ts', "import '../home/home'\n"],
  ['bridge-below-moments', 'src/renderer/bridge/home.ts', "import '../home/home'\n"],
  ['ui-knows-no-training', 'src/renderer/ui/training.ts', "import '../../shared/domain/base/minutes'\n"],
]

/** What the compiler must refuse, by the tsconfig.json of the folder. */
const types = [
  ['src/shared/text/process.ts', 'export const a = process.platform\n'],
  ['src/shared/text/console.ts', "console.log('x')\n"],
  ['src/shared/text/window.ts', 'export const a = window.location\n'],
  ['src/shared/text/timer.ts', 'setTimeout(() => undefined, 1)\n'],
  ['src/main/document.ts', 'export const a = document.title\n'],
  ['src/renderer/app/process.ts', 'export const a = process.platform\n'],
  ['src/renderer/app/builtin.ts', "export { readFileSync } from 'node:fs'\n"],
  ['src/shared/text/unchecked.ts', 'export const f = (a: number[]): number => a[0]\n'],
  ['src/shared/text/optional.ts', 'export const a: { b?: number } = { b: undefined }\n'],
]

/** What Biome must refuse. */
const lint = [
  ['style/noDefaultExport', 'src/shared/text/default.ts', 'export default 1\n'],
  [
    'style/noRestrictedImports',
    'src/main/windows/ipc.ts',
    "import { ipcMain } from 'electron'\nipcMain.on\n",
  ],
  ['performance/noBarrelFile', 'src/shared/text/barrel.ts', "export * from './fr'\n"],
  ['style/useFilenamingConvention', 'src/shared/text/fileName.ts', 'export const a = 1\n'],
  ['style/noExcessiveLinesPerFile', 'src/shared/text/long.ts', 'export {}\n'.repeat(301)],
  ['a11y/useAltText', 'src/renderer/ui/picture.tsx', 'export const picture = <img src="x.png" />\n'],
  [
    'correctness/useHookAtTopLevel',
    'src/renderer/ui/hook.tsx',
    "import { useState } from 'react'\nexport function useIt(a: boolean) {\n  if (a) useState(1)\n}\n",
  ],
]

const house = mkdtempSync(path.join(tmpdir(), 'jalon-rules-'))
const plant = (file, code) => {
  mkdirSync(path.join(house, path.dirname(file)), { recursive: true })
  writeFileSync(path.join(house, file), code)
}
const wrong = []
const expect = (seen, sentence) => seen || wrong.push(sentence)
try {
  const settings = [
    'tsconfig.base.json',
    'biome.json',
    '.gitignore',
    '.dependency-cruiser.cjs',
    'package.json',
  ]
  const areas = ['src/shared', 'src/main', 'src/renderer']
  for (const name of [...settings, ...areas.map((area) => `${area}/tsconfig.json`)]) {
    cpSync(path.join(root, name), path.join(house, name), { recursive: true })
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'), 'junction')
  for (const [file, code] of Object.entries(sound)) plant(file, code)
  for (const [file, code] of types) plant(file, code)
  const use = (script, ...args) => ask(process.execPath, [tool(script), ...args], { cwd: house }).output

  // Before the planted imports, which would bring in the very types that must not be there.
  // Without output: the cache in node_modules is the real sources'.
  const compiled = areas.map((area) => use('typescript/bin/tsc', '-p', area, '--noEmit')).join('\n')
  for (const [file] of types) expect(compiled.includes(`${file}(`), `the compiler let ${file} through`)

  for (const [, file, code] of [...imports, ...lint]) plant(file, code)
  plant('src/shared/text/b.ts', "import type { a } from './a'\nexport type B = typeof a\n")
  plant('src/shared/text/tried.test.ts', "import 'vitest'\n")
  plant('src/shared/domain/loose.ts', 'export const loose = 1\n')
  const cruised = use('dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--no-progress', '-T', 'json')
  const { violations } = JSON.parse(cruised).summary
  for (const [rule, file] of imports) {
    expect(
      violations.some((one) => one.rule.name === rule && one.from === file),
      `${rule} let ${file} through`,
    )
  }
  for (const { from, to, rule } of violations) {
    expect(!(from in sound), `${rule.name} refuses ${from} → ${to}, which is lawful`)
  }
  for (const { name } of createRequire(import.meta.url)(path.join(root, '.dependency-cruiser.cjs'))
    .forbidden) {
    expect(
      imports.some(([rule]) => rule === name),
      `nothing proves ${name}`,
    )
  }

  const linted = use('@biomejs/biome/bin/biome', 'lint', '--reporter=github', '--max-diagnostics=none', 'src')
  for (const [rule, file] of lint) {
    const refused = linted.split('\n').some((line) => line.includes(`lint/${rule}`) && line.includes(file))
    expect(refused, `Biome's ${rule} let ${file} through`)
  }
} finally {
  rmSync(house, { recursive: true, force: true })
}
for (const sentence of wrong) console.error(sentence)
console.log(wrong.length === 0 ? 'Every rule refuses what it must.' : `${wrong.length} rules do not hold.`)
process.exit(wrong.length === 0 ? 0 : 1)
