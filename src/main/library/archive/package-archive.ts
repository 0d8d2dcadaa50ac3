/** A package as one file: an archive of a manifest and of one file for each item, as the workspace itself holds them. */
import { PACKAGE_LIMITS as limits } from '../../../shared/contract/limits'
import type { Instant } from '../../../shared/domain/base/time'
import {
  foldedId,
  keyOfItem,
  LONGEST_NAME,
  type Package,
  type PackageItem,
  type PackageKind,
  packageKindSchema,
} from '../../../shared/domain/library/package'
import { sharedItem } from '../../../shared/domain/library/package-share'
import type { Decoded } from '../../../shared/format/file-format'
import { decodeManifest, encodeManifest, type PackageManifest } from '../../../shared/format/package-file'
import { Refused } from '../../workspace/refused'
import { cardCodec, gridCodec, methodCodec, templateCodec } from '../disk/codecs'
import type { Codec } from '../disk/json-file'
import { sha256 } from '../disk/sha256'
import { PACKAGE_MANIFEST, refuseOther } from './archive-kind'
import { foreignJson, unzip } from './import-guard'
import { zip } from './zip-writer'

/** The codec of each kind of item. */
export const itemCodecs = {
  methods: methodCodec,
  'session-templates': templateCodec,
  grids: gridCodec,
  cards: cardCodec,
} as unknown as Record<PackageKind, Codec<PackageItem['value']>>

/** The package in the bytes of a file, and when it was made. */
export type ReadPackage = Package & { made: Instant }

/**
 * The archive, in bytes, without anything that is its author's alone, read back before it is given. Throws Refused when it could
 * not be brought back.
 */
export async function packPackage(own: Package, made: Instant, writer: string): Promise<Buffer> {
  const { items, ...cover } = own
  const files = new Map<string, Buffer>()
  for (const item of items.map(sharedItem))
    files.set(`${keyOfItem(item)}.json`, Buffer.from(itemCodecs[item.kind].encode(item.value, 1, writer)))
  const sums = Object.fromEntries([...files].map(([name, bytes]) => [name, sha256(bytes)]))
  const manifest = encodeManifest({ ...cover, made, files: sums }, { revision: 1, writer, digest: sha256 })
  const bytes = await zip(new Map([[PACKAGE_MANIFEST, Buffer.from(manifest)], ...files]), new Date(made))
  await readPackage('jalon-package', bytes)
  return bytes
}

const unreadable = (file: string) => new Refused({ kind: 'import-refused', file, reason: 'unreadable' })

/** The package in the bytes of a file of that name, each of its items checked. Throws Refused: then none of it is used. */
export async function readPackage(file: string, bytes: Buffer): Promise<ReadPackage> {
  refuseOther(file, bytes, 'package')
  const first = await unzip(file, bytes, { wanted: (name) => name === PACKAGE_MANIFEST, limits })
  const said = first.get(PACKAGE_MANIFEST)
  if (!said) throw unreadable(file)
  const { files: sums, ...cover } = manifestIn(file, said)
  const files = await unzip(file, bytes, {
    wanted: (name) => name !== PACKAGE_MANIFEST,
    isTrue: (name, own) => Object.hasOwn(sums, name) && sums[name] === sha256(own),
    limits,
  })
  if (files.size !== Object.keys(sums).length) throw unreadable(file)
  const items = [...files].map(([name, own]) => itemIn(file, name, own))
  // Two ids that one disk tells apart, and another does not.
  const known = new Set(items.map((item) => foldedId(keyOfItem(item))))
  if (known.size !== items.length) throw new Refused({ kind: 'import-refused', file, reason: 'name' })
  return { ...cover, items }
}

function manifestIn(file: string, bytes: Buffer): PackageManifest {
  const value = foreignJson(file, bytes) as Partial<Record<string, unknown>> | null
  return valueIn(file, decodeManifest(bytes.toString('utf8'), sha256), () => {
    const names = ['title', 'author', 'licence'].map((name) => value?.[name])
    return names.some((name) => typeof name === 'string' && name.length > LONGEST_NAME)
  })
}

/** `isTooLong`: whether that is why it cannot be read, in words that can be told. */
function valueIn<T>(
  file: string,
  decoded: Decoded<T> | { ok: false; reason: 'locked' },
  isTooLong = () => false,
): T {
  if (decoded.ok) return decoded.value
  if (decoded.reason === 'newer') throw new Refused({ kind: 'newer-format', file })
  if (isTooLong()) throw new Refused({ kind: 'import-refused', file, reason: 'text', most: LONGEST_NAME })
  throw unreadable(file)
}

const NAME = /^([a-z-]+)\/([^/]+)\.json$/

function itemIn(file: string, name: string, bytes: Buffer): PackageItem {
  const [, folder, id] = NAME.exec(name) ?? []
  const kind = packageKindSchema.safeParse(folder)
  if (!kind.success || id === undefined) throw new Refused({ kind: 'import-refused', file, reason: 'name' })
  foreignJson(file, bytes)
  const value = valueIn(file, itemCodecs[kind.data].decode(bytes.toString('utf8')))
  if (value.id !== id) throw new Refused({ kind: 'import-refused', file, reason: 'name' })
  return sharedItem({ kind: kind.data, value } as PackageItem)
}
