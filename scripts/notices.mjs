// The notices of what others made and stands in the built application, and its bill of materials (CycloneDX).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ask, npm, root } from './run.mjs'

const folder = path.join(root, 'out', 'notices')
export const NOTICES = 'THIRD-PARTY-NOTICES.txt'
export const MATERIALS = 'sbom.cdx.json'

/** The fonts of our Word files, made from the packages of the same fonts: the bundler does not know of them. */
const FONTS = path.join(root, 'src', 'main', 'handout', 'fonts', 'OFL.txt')

/** The licence of PDF.js, which stands inside unpdf under another one and is not named by it. */
const PDFJS = path.join(root, 'src', 'main', 'import', 'pdfjs-licence.txt')

/** The text of a licence that a few packages name and do not hold (SPDX, MIT). */
const MIT = (holder) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`

/** The text of the licence, null when nobody can say it. */
function licenceIn(own, { license, author, name }) {
  const files = readdirSync(own)
    .filter((file) => /^(licen[sc]e|copying|notice|ofl)/i.test(file))
    .sort()
  const texts = files.map((file) => readFileSync(path.join(own, file), 'utf8').trim())
  if (texts.length > 0) return texts.join('\n\n')
  if (license !== 'MIT') return null
  return MIT(typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`)).trim()
}

/** Each package whose folder is named: what it is called and under which licence it stands. */
export function packagesIn(folders, base = root) {
  const known = new Map()
  for (const name of folders) {
    const own = path.join(base, name)
    const about = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8'))
    const key = `${about.name}@${about.version}`
    known.set(key, {
      key,
      name: about.name,
      version: about.version,
      licence: about.license,
      text: licenceIn(own, about),
    })
  }
  return [...known.values()].sort((one, other) => (one.key < other.key ? -1 : 1))
}

const LINE = '-'.repeat(78)

/** The text that is shipped. */
export function noticesOf(packages, fonts, pdfJs = '') {
  const parts = packages.map(({ key, licence, text }) => `${LINE}\n${key}\n${licence}\n${LINE}\n\n${text}\n`)
  return `Jalon is made with the works below, each under its own licence. Electron and Chromium, in which it runs, have theirs
in LICENSE.electron.txt and LICENSES.chromium.html beside it.

${parts.join('\n')}
${LINE}
Literata and Source Sans 3, in the documents for Word
OFL-1.1
${LINE}

${fonts}
${LINE}
PDF.js, Mozilla and others, in unpdf
Apache-2.0
${LINE}

${pdfJs}`
}

/** The bill of materials that npm makes of everything installed, without what is not in the application. */
export function materialsOf(all, packages) {
  const wanted = new Set(packages.map(({ key }) => key))
  const components = all.components
    .filter((own) => wanted.has(own['bom-ref']))
    .map(({ properties: _, ...own }) => ({ ...own, scope: 'required' }))
  const dependencies = all.dependencies
    .filter(({ ref }) => wanted.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((own) => wanted.has(own)) }))
  const { component, tools } = all.metadata
  const { properties: _, ...own } = component
  const root = { ref: component['bom-ref'], dependsOn: [...wanted] }
  return {
    ...all,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      tools,
      component: { ...own, name: 'jalon', type: 'application' },
    },
    components,
    dependencies: [root, ...dependencies],
  }
}

/** The packages that a source imports by their names, but for types alone. */
export function importedIn(whole) {
  const source = whole.replace(/^import\s*\{\s*(?:type\s[^,{}]+,?\s*)+\}\s*from\s*['"][^'"]+['"]/gm, '')
  const names = Array.from(
    source.matchAll(
      /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
    ([, one, other]) => one ?? other,
  )
  return names
    .filter((name) => !/^(?:[.#]|node:|app:)/.test(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}

/** The gaps: a licence, a notice, a component, a package that the sources import. None when all is said. */
export function problemsIn({ packages, notices, materials, imported }) {
  const known = new Set(packages.map(({ name }) => name))
  const told = new Set(materials.components.map((own) => own['bom-ref']))
  const keys = new Set(packages.map(({ key }) => key))
  return [
    ...packages.flatMap(({ key, licence, text }) => (licence && text ? [] : [`${key} has no licence text`])),
    ...packages.flatMap(({ key }) =>
      notices.includes(`\n${key}\n`) ? [] : [`${key} is not in the notices`],
    ),
    ...packages.flatMap(({ key }) => (told.has(key) ? [] : [`${key} is not in the bill of materials`])),
    ...[...told].flatMap((key) =>
      keys.has(key) ? [] : [`${key} is in the bill and not in the application`],
    ),
    ...imported.flatMap((name) => (known.has(name) ? [] : [`${name} is imported and not told`])),
  ]
}

/** Provided by Electron, or for types alone. */
const NOT_BUNDLED = new Set(['electron'])

function importedBySources() {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name),
  )
  const names = files.flatMap((entry) =>
    importedIn(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')),
  )
  return [...new Set(names)].filter((name) => !NOT_BUNDLED.has(name)).sort()
}

/** The folders that the bundler told while it built. */
function toldFolders() {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true }).filter((name) => /bundled-[^/\\]*\.json$/.test(name))
  return [...new Set(files.flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))]
}

/** Writes both beside the built application; what is wrong with them, in sentences. */
export function writeNotices() {
  const packages = packagesIn(toldFolders())
  const { command, first, how } = npm()
  const { code, output } = ask(
    command,
    [...first, 'sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'],
    {
      ...how,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  if (code !== 0) return ['npm made no bill of materials']
  const materials = materialsOf(JSON.parse(output), packages)
  const notices = noticesOf(packages, readFileSync(FONTS, 'utf8'), readFileSync(PDFJS, 'utf8'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, NOTICES), notices)
  writeFileSync(path.join(folder, MATERIALS), `${JSON.stringify(materials, null, 2)}\n`)
  return problemsIn({ packages, notices, materials, imported: importedBySources() })
}
