// What keeps a text whole while a program syncs the folder (property 23), taken away one at a time: see ../removals.mjs.

const library = (name) => `src/main/library/${name}`
const replaced = [library('replaced-text.test.ts')]

export const ofSync = [
  {
    property: 23,
    what: 'with a plan saved in a copy that Syncthing deletes at the next conflict',
    file: library('session-place.ts'),
    text: 'isLeftToConflicts(session) && isSegment',
    replacement: 'isLeftToConflicts(session) && !isSegment',
    tests: replaced,
    name: 'would delete',
  },
  {
    property: 23,
    what: 'with what was saved forgotten when another text stands in its place',
    file: library('json-file.ts'),
    text: 'if (there) {\n',
    replacement: 'if (isThere) {\n',
    tests: replaced,
    name: 'stands in its place',
  },
  {
    property: 15,
    what: 'with somebody erased elsewhere meanwhile in what is kept on leaving',
    file: library('library.ts'),
    text: 'await stones.read().catch(() => {})\n',
    replacement: '',
    tests: replaced,
    name: 'was erased on another computer',
  },
  {
    property: 23,
    what: 'without a version of what came from elsewhere before its first change',
    file: library('json-file.ts'),
    text: 'if (!bytes || sha256(bytes) !== seen.digest) keptAt = null',
    replacement: '',
    tests: replaced,
    name: 'came from elsewhere',
  },
  {
    property: 23,
    what: 'with versions let go of by the clock of another computer',
    file: library('generations.ts'),
    text: ' && !last.has(generation)',
    replacement: '',
    tests: [library('generations.test.ts')],
    name: 'the last revisions',
  },
]
