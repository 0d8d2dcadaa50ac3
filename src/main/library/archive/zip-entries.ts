/** The list of the files of a ZIP archive, read from its directory; nothing is inflated here. */

/** `data`: the bytes as they stand in the archive. */
export type ZipEntry = { name: string; data: Buffer; isDeflated: boolean }

const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
/** The length of an archive's last record, without its comment of at most 65 535 bytes. */
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ENCRYPTED = 1

type Refusal = { reason: 'unreadable' | 'entries' }
const unreadable: Refusal = { reason: 'unreadable' }

/** At most `most` entries. Archives of several volumes, encrypted ones and those of 4 GB are unreadable here. */
export function zipEntries(bytes: Buffer, most: number): ZipEntry[] | Refusal {
  try {
    return entriesIn(bytes, most)
  } catch {
    // Reading beyond the end of the bytes throws: what the archive says of itself is not true.
    return unreadable
  }
}

function entriesIn(bytes: Buffer, most: number): ZipEntry[] | Refusal {
  const end = endOf(bytes)
  if (end === null) return unreadable
  const count = bytes.readUInt16LE(end + 10)
  if (count > most) return { reason: 'entries' }
  const entries: ZipEntry[] = []
  const places: { from: number; to: number }[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY) return unreadable
    const method = bytes.readUInt16LE(at + 10)
    if (bytes.readUInt16LE(at + 8) & ENCRYPTED || (method !== 0 && method !== 8)) return unreadable
    const packed = bytes.readUInt32LE(at + 20)
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field))
    const local = bytes.readUInt32LE(at + 42)
    const data = dataAt(bytes, local, packed)
    if (!data || name === undefined || extra === undefined || comment === undefined) return unreadable
    places.push({ from: local, to: data.byteOffset - bytes.byteOffset + data.length })
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      data,
      isDeflated: method === 8,
    })
    at += 46 + name + extra + comment
  }
  return overlap(places) ? unreadable : entries
}

/** Entries that share their bytes inflate them each: no program writes such an archive but to do harm. */
function overlap(places: readonly { from: number; to: number }[]): boolean {
  const sorted = places.toSorted((one, other) => one.from - other.from)
  return sorted.some(({ from }, index) => index > 0 && from < (sorted[index - 1]?.to ?? 0))
}

function dataAt(bytes: Buffer, local: number, length: number): Buffer | null {
  if (bytes.readUInt32LE(local) !== LOCAL) return null
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  return start + length <= bytes.length ? bytes.subarray(start, start + length) : null
}

function endOf(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at
  }
  return null
}
