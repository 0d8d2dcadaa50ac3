/** One JSON file of the workspace, held through lowdb by an adapter of ours: decoded when read, durable once written. */
import { readFile } from 'node:fs/promises'
import { type Adapter, Low } from 'lowdb'
import type { Decoded } from '../../shared/format/file-format'
import { writeDurably } from './durable-file'

/** How a kind of file is read and written; the two functions come from shared/format. */
export type Codec<T> = {
  decode(text: string): Decoded<T>
  encode(value: T): string
}

/** The file holds something else than it should. */
export class Undecodable extends Error {
  constructor(readonly reason: 'unreadable' | 'newer') {
    super(reason)
    this.name = 'Undecodable'
  }
}

const adapter = <T>(path: string, codec: Codec<T>): Adapter<T> => ({
  async read() {
    const bytes = await readFile(path).catch((error) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (!bytes) return null
    const decoded = codec.decode(textOf(bytes))
    if (!decoded.ok) throw new Undecodable(decoded.reason)
    return decoded.value
  },
  write: (value) => writeDurably(path, codec.encode(value)),
})

function textOf(bytes: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Undecodable('unreadable')
  }
}

/** The value in the file, null when there is no file; throws Undecodable, or the system's error. */
export async function readJson<T>(path: string, codec: Codec<T>): Promise<T | null> {
  const file = new Low<T | null>(adapter<T | null>(path, codec as Codec<T | null>), null)
  await file.read()
  return file.data
}

/** Durable once resolved; throws the system's error, and then the file is as it was. */
export const writeJson = <T>(path: string, codec: Codec<T>, value: T): Promise<void> =>
  new Low<T>(adapter(path, codec), value).write()
