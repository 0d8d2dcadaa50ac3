// Handlers that say when they are first called: a plugin for one mode of the build, never for the product.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Plugin, parseAst } from 'vite'
import { CALLED } from './handler-mode'

/** One attribute `on…={…}` of our own code. */
export interface Handler {
  /** The file, the component, the element and the attribute: the same after a line was added above. */
  readonly key: string
  readonly file: string
  readonly line: number
  readonly attribute: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** A text put into the code before what stands at an offset. */
type Insertion = readonly [at: number, text: string]

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The nodes directly below one, in any of its fields. */
const below = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** What a handler can stand in without being called by it. */
const WRAPPING = new Set(['TSAsExpression', 'TSNonNullExpression', 'ParenthesizedExpression'])

/** What makes the function at `value` tell its key; nothing where there is no function. */
function telling(value: Node, key: string, code: string): Insertion[] {
  const tell = `toldHandler(${JSON.stringify(key)})`
  if (value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression') {
    const body = value.body as Node
    return body.type === 'BlockStatement'
      ? [[body.start + 1, ` ${tell};`]]
      : [
          [body.start, `(${tell}, `],
          [body.end, ')'],
        ]
  }
  if (value.type === 'ConditionalExpression')
    return [value.consequent, value.alternate].flatMap((own) => telling(own as Node, key, code))
  if (value.type === 'LogicalExpression' && value.operator === '&&')
    return telling(value.right as Node, key, code)
  if (WRAPPING.has(value.type)) return telling(value.expression as Node, key, code)
  const text = code.slice(value.start, value.end)
  if (value.type === 'Literal' || text === 'undefined') return []
  // What is not there stays so: a component may show a button only where it was given a handler.
  return [
    [value.start, '(('],
    [value.end, `) && ((...all) => (${tell}, (${text})(...all))))`],
  ]
}

/** The name that a declaration at the top of a file gives to what it holds. */
function nameOf(node: Node): string {
  const declared = (node.declaration ?? node) as Node
  const [first = declared] = (declared.declarations ?? []) as Node[]
  return ((first.id as Node | null | undefined)?.name as string | undefined) ?? ''
}

/** The handlers of one file's code, and the code in which each tells its first call. */
export function tellHandlers(file: string, code: string): { handlers: Handler[]; told: string } {
  const handlers: Handler[] = []
  const insertions: Insertion[] = []
  const times = new Map<string, number>()
  const visit = (node: Node, within: string): void => {
    if (node.type === 'JSXOpeningElement') {
      const element = code.slice((node.name as Node).start, (node.name as Node).end)
      for (const own of node.attributes as Node[]) note(own, `${file} ${within} <${element}>`)
    }
    for (const child of below(node)) visit(child, within)
  }
  const note = (node: Node, where: string): void => {
    const attribute = (node.name as Node | undefined)?.name as string | undefined
    const value = (node.value as Node | null | undefined)?.expression as Node | undefined
    if (!attribute || !value || !/^on[A-Z]/.test(attribute)) return
    const same = `${where} ${attribute}`
    const nth = (times.get(same) ?? 0) + 1
    times.set(same, nth)
    const key = nth === 1 ? same : `${same} ${nth}`
    const own = telling(value, key, code)
    if (own.length === 0) return
    insertions.push(...own)
    handlers.push({ key, file, line: code.slice(0, node.start).split('\n').length, attribute })
  }
  const program = parseAst(code, { lang: 'tsx' }, file) as unknown as Node
  for (const node of program.body as Node[]) visit(node, nameOf(node))
  const told = insertions
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, more]) => text.slice(0, at) + more + text.slice(at), code)
  return { handlers, told }
}

const VIRTUAL = 'virtual:told-handler'
const LOADED = `\0${VIRTUAL}`
const IMPORT = `import { toldHandler } from '${VIRTUAL}'\n`

/** Tells whoever watches the page's console once: Playwright reads it there, whatever becomes of the window next. */
const MODULE = `const told = new Set()
export function toldHandler(key) {
  if (told.has(key)) return
  told.add(key)
  console.debug(${JSON.stringify(CALLED)} + key)
}
`

/** A plugin that makes every handler of the windows tell its first call, and lists them all in `list`. */
export function toldHandlers(list: string): Plugin {
  const all = new Map<string, Handler[]>()
  return {
    name: 'told-handlers',
    enforce: 'pre',
    resolveId: (id) => (id === VIRTUAL ? LOADED : null),
    load: (id) => (id === LOADED ? MODULE : null),
    transform(code, id) {
      const file = path.relative(process.cwd(), id).replaceAll('\\', '/')
      if (!/^src\/renderer\/.*\.tsx$/.test(file)) return null
      const { handlers, told } = tellHandlers(file, code)
      if (handlers.length === 0) return null
      all.set(file, handlers)
      return { code: IMPORT + told, map: null }
    },
    generateBundle() {
      mkdirSync(path.dirname(list), { recursive: true })
      const sorted = [...all.values()].flat().sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
      writeFileSync(list, `${JSON.stringify(sorted, null, 2)}\n`)
    },
  }
}
