/** Files put together in a ZIP archive that any system opens. */
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'

const deflate = promisify(deflateRaw)

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum
})

/** The checksum of ZIP (CRC-32, ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

/** Date and time as MS-DOS had them: two seconds, a day and a month from 1, a year from 1980; local time. */
function dosTime(at: Date): number {
  const date = ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate()
  const time = (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1)
  return ((date << 16) | time) >>> 0
}

/** Version 2.0 of the format, and names in UTF-8. */
const VERSION = 20
const UTF8 = 0x0800
const DEFLATED = 8
const MOST = 65_535

/** Throws when there are more files than the format can count. */
export async function zip(files: ReadonlyMap<string, Uint8Array>, at: Date): Promise<Buffer> {
  if (files.size > MOST) throw new RangeError('too many files for one archive')
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let place = 0
  for (const [name, bytes] of files) {
    const title = Buffer.from(name)
    const data = await deflate(bytes)
    // The fields that both headers share, in their order.
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(VERSION, 0)
    shared.writeUInt16LE(UTF8, 2)
    shared.writeUInt16LE(DEFLATED, 4)
    shared.writeUInt32LE(dosTime(at), 6)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(title.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(place, 10)
    local.push(Buffer.from('PK\x03\x04'), shared, title, data)
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([VERSION, 0]), shared, tail, title)
    place += 30 + title.length + data.length
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.size, 4)
  end.writeUInt16LE(files.size, 6)
  end.writeUInt32LE(length, 8)
  end.writeUInt32LE(place, 12)
  return Buffer.concat([...local, ...directory, Buffer.from('PK\x05\x06'), end])
}
