/** How each kind of JSON file is read and written, its checksum included. */

import type { Method } from '../../../shared/domain/library/method'
import type { Receipt } from '../../../shared/domain/library/package-receipt'
import type { Settings } from '../../../shared/domain/library/settings'
import type { Template } from '../../../shared/domain/library/template'
import type { People } from '../../../shared/domain/people/people'
import type { Card } from '../../../shared/domain/plan/card'
import type { Grid } from '../../../shared/domain/plan/grid'
import type { Session } from '../../../shared/domain/plan/session'
import { decodeCard, encodeCard } from '../../../shared/format/card-file'
import { decodeErased, type ErasedFile, encodeErased } from '../../../shared/format/erased-file'
import type { Decoded, Digest, Stamp } from '../../../shared/format/file-format'
import { decodeGrid, encodeGrid } from '../../../shared/format/grid-file'
import { decodeMethod, encodeMethod } from '../../../shared/format/method-file'
import { decodeReceipt, encodeReceipt } from '../../../shared/format/package-file'
import { decodePeople, encodePeople } from '../../../shared/format/people-file'
import { decodeNewerSession, decodeSession, encodeSession } from '../../../shared/format/session-file'
import { decodeSettings, encodeSettings } from '../../../shared/format/settings-file'
import { decodeTemplate, encodeTemplate } from '../../../shared/format/template-file'
import type { Codec } from './json-file'
import { sha256 } from './sha256'

type Decode<T> = (text: string, digest: Digest) => Decoded<T>
type Encode<T> = (value: T, stamp: Stamp) => string

const codec = <T>(decode: Decode<T>, encode: Encode<T>): Codec<T> => ({
  decode: (text) => decode(text, sha256),
  encode: (value, revision, writer) => encode(value, { revision, writer, digest: sha256 }),
})

export const sessionCodec: Codec<Session> = {
  ...codec<Session>(decodeSession, encodeSession),
  decodeNewer: (text) => decodeNewerSession(text, sha256),
}
export const peopleCodec = codec<People>(decodePeople, encodePeople)
export const cardCodec = codec<Card>(decodeCard, encodeCard)
export const gridCodec = codec<Grid>(decodeGrid, encodeGrid)
export const methodCodec = codec<Method>(decodeMethod, encodeMethod)
export const templateCodec = codec<Template>(decodeTemplate, encodeTemplate)
export const receiptCodec = codec<Receipt>(decodeReceipt, encodeReceipt)
export const erasedCodec = codec<ErasedFile>(decodeErased, encodeErased)
export const settingsCodec = codec<Settings>(decodeSettings, encodeSettings)
