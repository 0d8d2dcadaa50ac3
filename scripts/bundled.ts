// The pieces by others in the built application: told by the bundler itself, so that nothing is missing or too much.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** `…/node_modules/@scope/name/dist/x.js` → `…/node_modules/@scope/name`; null for what is ours. */
function packageOf(id: string): string | null {
  const [whole = ''] = id.replace(/^\0/, '').split('?')
  const file = whole.replaceAll('\\', '/')
  const at = file.lastIndexOf('/node_modules/')
  if (at < 0) return null
  const from = at + '/node_modules/'.length
  const [first = '', second = ''] = file.slice(from).split('/')
  return file.slice(0, from) + (first.startsWith('@') ? `${first}/${second}` : first)
}

/** A plugin that writes the folders of those packages, one file for each bundle, into `folder`. */
export function tellBundled(folder: string): Plugin {
  let root = process.cwd()
  return {
    name: 'tell-bundled',
    configResolved(config) {
      root = config.root
    },
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((own) =>
        own.type === 'chunk' ? own.moduleIds : own.originalFileNames.map((name) => path.resolve(root, name)),
      )
      const entries = Object.values(bundle).flatMap((own) =>
        own.type === 'chunk' && own.isEntry ? [own.name] : [],
      )
      const packages = [...new Set(ids.map(packageOf).filter((own) => own !== null))].sort()
      mkdirSync(folder, { recursive: true })
      const file = path.join(folder, `bundled-${entries.sort().join('-') || 'assets'}.json`)
      const told = packages.map((own) => path.relative(process.cwd(), own).replaceAll('\\', '/'))
      writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`)
    },
  }
}
