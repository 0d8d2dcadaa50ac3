// Who may import whom (docs/architecture.md); scripts/check-rules.mjs plants a violation of each rule to see it fail.
// Unit tests and what they alone use.
const tests = '\\.test\\.tsx?$|/fixtures/'
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`
const electron = '^electron$|(^|/)node_modules/electron/'
const screen = npm(
  'react',
  'react-dom',
  '@mantine/[^/]+',
  '@tabler/icons-react',
  '@dnd-kit/[^/]+',
  '@tiptap/[^/]+',
  '@fontsource(-variable)?/[^/]+',
  'zustand',
  'dayjs',
  'docx-preview',
)
// The folders of the domain, each knowing itself and those before it (docs/decisions.md, 163).
const domain = ['base', 'plan', 'library', 'people', 'run', 'edit']
// What moments of the trainer's work may share; every other folder of the renderer but app/ is a moment.
const below = 'bridge|ui|parts'
const moment = `^src/renderer/((?!(?:app|${below})/)[^/]+)/`

/** Files under `from` import nothing but what matches one of `to`. Their unit tests may see more. */
function only(name, comment, from, ...to) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: tests },
    // What cannot be found has a rule of its own.
    to: { pathNot: to.join('|'), couldNotResolve: false },
  }
}

/** A package that only one folder imports. */
function alone(name, packageName, folder) {
  return {
    name,
    comment: `${packageName} is known to ${folder} alone.`,
    severity: 'error',
    from: { path: '^src/', pathNot: [tests, `^src/(${folder})/`] },
    to: { path: npm(packageName) },
  }
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Files that need each other are one file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that this tool cannot find would escape every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-barrel',
      comment: 'Import the file that has it: index.ts is for the main process alone.',
      severity: 'error',
      from: { path: '(^|/)index\\.tsx?$', pathNot: '^src/main/index\\.ts$' },
      to: {},
    },
    {
      name: 'not-to-test',
      comment: 'The product does not need its tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: `${tests}|^tests/` },
    },
    only(
      'shared-is-pure',
      'No DOM, no Node, no Electron.',
      '^src/shared/',
      '^src/shared/',
      npm('zod', 'marked', 'minisearch', 'yaml', 'entities'),
    ),
    only(
      'domain-knows-only-itself',
      'The trade depends on nothing.',
      '^src/shared/domain/',
      '^src/shared/domain/',
      npm('zod'),
    ),
    ...domain.map((folder, place) =>
      only(
        'domain-in-order',
        `domain/${folder} knows ${domain.slice(0, place + 1).join(', ')} alone.`,
        `^src/shared/domain/${folder}/`,
        `^src/shared/domain/(${domain.slice(0, place + 1).join('|')})/`,
        npm('zod'),
      ),
    ),
    {
      name: 'domain-in-folders',
      comment: 'Each file of the trade stands in one of its folders.',
      severity: 'error',
      from: {},
      to: { path: '^src/shared/domain/', pathNot: `^src/shared/domain/(${domain.join('|')})/` },
    },
    alone('zod-where-types-are', 'zod', 'shared/domain|shared/format|shared/contract|shared/handout'),
    alone('marked-in-markdown', 'marked', 'shared/markdown'),
    alone('yaml-in-format', 'yaml', 'shared/format'),
    alone('entities-in-incoming', 'entities', 'shared/incoming'),
    alone('minisearch-in-search', 'minisearch', 'shared/search'),
    alone('lowdb-in-library', 'lowdb', 'main/library'),
    alone('docx-in-handout', 'docx', 'main/handout'),
    alone('tiptap-in-cards', '@tiptap/[^/]+', 'renderer/cards'),
    alone('docx-preview-in-handouts', 'docx-preview', 'renderer/handouts'),
    only(
      'preload-is-the-contract',
      'A bridge is made from the contract and nothing else.',
      '^src/preload/',
      '^src/preload/',
      '^src/shared/contract/',
      electron,
    ),
    {
      name: 'main-is-not-a-window',
      comment: 'Main imports main, shared, Node and Electron.',
      severity: 'error',
      from: { path: '^src/main/', pathNot: tests },
      to: {
        pathNot: [
          '^src/main/',
          '^src/shared/',
          electron,
          npm('lowdb', 'docx', 'jszip', '@zxcvbn-ts', 'unpdf'),
        ],
        dependencyTypesNot: ['core'],
        couldNotResolve: false,
      },
    },
    {
      name: 'main-in-folders',
      comment: 'Beside the composition and the command line, each file of main stands in a folder.',
      severity: 'error',
      from: { path: '^src/main/[^/]+$', pathNot: [tests, '^src/main/(index|command-line)\\.ts$'] },
      to: {},
    },
    only(
      'workspace-has-no-hands',
      'The single writer is given save, announce, now and newId: it reaches for nothing.',
      '^src/main/workspace/',
      '^src/main/workspace/',
      '^src/shared/',
    ),
    {
      name: 'handouts-without-electron',
      comment: 'The command lines run under plain Node.',
      severity: 'error',
      from: { path: '^src/main/commands/' },
      to: { path: electron, reachable: true },
    },
    only(
      'window-is-not-main',
      'A window has the bridge, its components, shared, and packages that draw.',
      '^src/renderer/',
      '^src/renderer/',
      '^src/shared/',
      screen,
    ),
    {
      name: 'moments-apart',
      comment: 'A moment of the work knows no other one, nor what composes them.',
      severity: 'error',
      from: { path: moment },
      to: { path: '^src/renderer/', pathNot: `^src/renderer/($1|${below})/` },
    },
    {
      name: 'parts-below-moments',
      comment: 'What several moments show is built on the bridge and the components.',
      severity: 'error',
      from: { path: '^src/renderer/parts/', pathNot: tests },
      to: { path: '^src/renderer/', pathNot: `^src/renderer/(${below})/` },
    },
    {
      name: 'bridge-below-moments',
      comment: 'The bridge knows no screen.',
      severity: 'error',
      from: { path: '^src/renderer/bridge/', pathNot: tests },
      to: { path: '^src/renderer/', pathNot: '^src/renderer/bridge/' },
    },
    {
      name: 'ui-knows-no-training',
      comment: 'Components that could serve any application.',
      severity: 'error',
      from: { path: '^src/renderer/ui/', pathNot: tests },
      to: { path: '^src/(renderer|shared)/', pathNot: '^src/renderer/ui/|^src/shared/(markdown|text)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    builtInModules: { add: ['electron'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    // Without these, packages that are ES modules alone, such as lowdb, are silently skipped.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
