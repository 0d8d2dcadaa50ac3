// What keeps a folder that others write in from doing harm (properties 16 to 21), taken away one at a time: see ../removals.mjs.

const library = (name) => `src/main/library/${name}`

export const ofTheFolder = [
  {
    property: 16,
    what: 'with names of a restoration that lead out of the workspace',
    file: library('segment.ts'),
    text: 'if (!isSegment(name) || dirname(resolve(folder, name)) !== resolve(folder)) throw new OutsideFolder()',
    replacement: 'void [dirname, resolve, OutsideFolder]',
    tests: [library('data-not-orders.test.ts')],
  },
  {
    property: 16,
    what: 'with a restoration that goes through links',
    file: library('restore.ts'),
    text: "if ((await kindOf(folders.trashes, on)) === 'other' || !(await isPlain(places.folder, on))) return null",
    replacement: 'void isPlain',
    tests: [library('data-not-orders.test.ts')],
    name: 'no link',
  },
  {
    property: 16,
    what: 'with a window as large as its file says',
    file: 'src/shared/format/window-file.ts',
    text: '.max(LARGEST)',
    replacement: '.max(1e9 * LARGEST)',
    tests: ['src/shared/format/window-file.test.ts'],
  },
  {
    property: 17,
    what: 'with a known file that is missing taken for nothing',
    file: library('reader.ts'),
    text: "if (value === null && (await isKnown(path, codec, file))) return await hold(path, file, 'missing')",
    replacement: 'void isKnown',
    tests: [library('reading-writes-nothing.test.ts')],
    name: 'people that are missing|taken elsewhere',
  },
  {
    property: 17,
    what: 'with a plan that is missing gone from the list',
    file: library('read-sessions.ts'),
    text: 'if (version || !versions.includes(name)) missing.push(path)',
    replacement: 'void path',
    tests: [library('reading-writes-nothing.test.ts')],
    name: 'keeps its line',
  },
  {
    property: 18,
    what: 'with a version kept of each file that is opened',
    file: library('json-file.ts'),
    text: 'if (codec.isStale?.(revision))',
    replacement: 'await keep(bytes)\n      if (codec.isStale?.(revision))',
    tests: [library('reading-writes-nothing.test.ts')],
    name: 'order of arrival',
  },
  {
    property: 18,
    what: 'with Jalon’s own models written in a folder that has none yet',
    file: 'src/main/workspace/model-shelf.ts',
    text: 'offered = list\n',
    replacement: 'offered = list\n      keepOffered()\n',
    tests: [library('reading-writes-nothing.test.ts')],
    name: 'order of arrival',
  },
]
