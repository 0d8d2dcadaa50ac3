/** Reads the content that ships in resources/, in each language, and lists its texts for the tests. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Method } from '../../src/shared/domain/library/method'
import type { Language } from '../../src/shared/domain/library/settings'
import type { Template } from '../../src/shared/domain/library/template'
import type { People } from '../../src/shared/domain/people/people'
import type { Card } from '../../src/shared/domain/plan/card'
import type { Session } from '../../src/shared/domain/plan/session'
import { decodeCard } from '../../src/shared/format/card-file'
import type { Decoded } from '../../src/shared/format/file-format'
import { decodeMethod } from '../../src/shared/format/method-file'
import { decodePeople } from '../../src/shared/format/people-file'
import { decodeSession } from '../../src/shared/format/session-file'
import { decodeTemplate } from '../../src/shared/format/template-file'

export const LANGUAGES: readonly Language[] = ['fr', 'en']

const resources = path.resolve(import.meta.dirname, '../../resources')
export const sampleFile = (name: string, language: Language) => `samples/${name}.${language}.json`
export const cardFile = (id: string, language: Language) => `library/cards/${language}/${id}.json`
export const methodFile = (id: string, language: Language) => `library/methods/${language}/${id}.json`
export const templateFile = (id: string, language: Language) => `templates/${language}/${id}.json`
export const readResource = (file: string) => readFileSync(path.join(resources, file), 'utf8')

function contentOf<T>(file: string, decode: (text: string) => Decoded<T>): T {
  const decoded = decode(readResource(file))
  if (!decoded.ok) throw new Error(`${file} is ${decoded.reason}.`)
  return decoded.value
}

export const shippedSession = (language: Language): Session =>
  contentOf(sampleFile('founding-day', language), decodeSession)
export const shippedPeople = (language: Language): People =>
  contentOf(sampleFile('founding-day.people', language), decodePeople)

export const cardIds = (language: Language): string[] =>
  readdirSync(path.join(resources, 'library/cards', language))
    .map((name) => path.basename(name, '.json'))
    .sort()
export const shippedCards = (language: Language): Card[] =>
  cardIds(language).map((id) => contentOf(cardFile(id, language), decodeCard))

const idsIn = (folder: string): string[] =>
  readdirSync(path.join(resources, folder))
    .map((name) => path.basename(name, '.json'))
    .sort()
export const shippedMethods = (language: Language): Method[] =>
  idsIn(`library/methods/${language}`).map((id) => contentOf(methodFile(id, language), decodeMethod))
export const shippedTemplates = (language: Language): Template[] =>
  idsIn(`templates/${language}`).map((id) => contentOf(templateFile(id, language), decodeTemplate))

/** Every string in a value, ids and keys of enumerations included. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Everything that ships in one language, by the name of its file. */
export const shippedFiles = (language: Language): Record<string, unknown> => ({
  [sampleFile('founding-day', language)]: shippedSession(language),
  [sampleFile('founding-day.people', language)]: shippedPeople(language),
  ...Object.fromEntries(shippedMethods(language).map((own) => [methodFile(own.id, language), own])),
  ...Object.fromEntries(shippedTemplates(language).map((own) => [templateFile(own.id, language), own])),
  ...Object.fromEntries(shippedCards(language).map((card) => [cardFile(card.id, language), card])),
})
