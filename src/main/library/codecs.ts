/** How each kind of JSON file is read and written. */
import type { Card } from '../../shared/domain/card'
import type { People } from '../../shared/domain/people'
import type { Session } from '../../shared/domain/session'
import type { Settings } from '../../shared/domain/settings'
import { decodeCard, encodeCard } from '../../shared/format/card-file'
import { decodePeople, encodePeople } from '../../shared/format/people-file'
import { decodeSession, encodeSession } from '../../shared/format/session-file'
import { decodeSettings, encodeSettings } from '../../shared/format/settings-file'
import type { Codec } from './json-file'

export const sessionCodec: Codec<Session> = { decode: decodeSession, encode: encodeSession }
export const peopleCodec: Codec<People> = { decode: decodePeople, encode: encodePeople }
export const cardCodec: Codec<Card> = { decode: decodeCard, encode: encodeCard }
export const settingsCodec: Codec<Settings> = { decode: decodeSettings, encode: encodeSettings }
