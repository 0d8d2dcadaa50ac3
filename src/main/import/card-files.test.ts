/** Files of cards are read whole or refused, and bytes that are no text are told. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { readCardFiles } from './card-files'

test('text in UTF-8 is read, other bytes are told, and too much is refused', async () => {
  const folder = temporaryFolder()
  const written = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const secret = written('Le secret.md', '# Le secret\n')
  const bytes = written('image.md', Buffer.from([0xff, 0xfe, 0x00]))
  expect(await readCardFiles([secret, bytes])).toEqual([
    { name: 'Le secret', text: '# Le secret\n' },
    { name: 'image', text: null },
  ])
  // A picture under the name of a card: each may be large, all of them together not.
  const large = written('trop.md', Buffer.alloc(30_000_000))
  await expect(readCardFiles([large, large])).rejects.toMatchObject({
    failure: { kind: 'import-refused', reason: 'size', most: 50_000_000 },
  })
  const long = written('roman.md', 'a'.repeat(100_001))
  await expect(readCardFiles([secret, long])).rejects.toMatchObject({
    failure: { kind: 'import-refused', file: 'roman.md', reason: 'text', most: 100_000 },
  })
  await expect(readCardFiles(Array.from({ length: 2001 }, () => secret))).rejects.toMatchObject({
    failure: { kind: 'import-refused', reason: 'entries' },
  })
})
