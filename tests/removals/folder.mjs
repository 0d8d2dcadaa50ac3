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
]
