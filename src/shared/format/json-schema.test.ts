/** The JSON Schemas of resources/schema, made from the schemas of the code: `npm run schemas` writes them again. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runActionSchema } from '../domain/run/run'
import { bringingFormat } from './bringing-file'
import { cardFormat } from './card-file'
import { erasedFormat } from './erased-file'
import { decode, type FileFormat, headerSchema } from './file-format'
import { gridFormat } from './grid-file'
import { methodFormat } from './method-file'
import { packageFormat, receiptFormat } from './package-file'
import { peopleFormat } from './people-file'
import { runFormat } from './run-file'
import { sealedFormat } from './sealed-file'
import { sealedNoteFormat } from './sealed-note-file'
import { sessionFormat } from './session-file'
import { settingsFormat } from './settings-file'
import { templateFormat } from './template-file'
import { vaultFormat } from './vault-file'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The schema of a file: the fields of its value behind those of the envelope. */
function schemaOf<T>({ name, version, schema }: FileFormat<T>): JsonSchema {
  const { $schema: _, properties, required = [], ...value } = z.toJSONSchema(schema)
  return {
    ...value,
    properties: { format: { const: name }, version: { const: version }, ...properties },
    required: ['format', 'version', ...required],
  }
}

/** The schema of a JSON file, with what the writer says of itself behind the envelope. */
function schemaOfFile<T>(own: FileFormat<T>): JsonSchema {
  const schema = schemaOf(own)
  const { format, version, ...properties } = schema.properties ?? {}
  const header = z.toJSONSchema(headerSchema).properties
  return { ...schema, properties: { format, version, ...header, ...properties } as never }
}

/** Each line of a run's file is its header or an action. */
function schemaOfRunLines(): JsonSchema {
  const { properties: { journal: _, ...properties } = {}, required = [], ...header } = schemaOf(runFormat)
  const { oneOf: actions = [] } = z.toJSONSchema(runActionSchema)
  const first = { ...header, properties, required: required.filter((name) => name !== 'journal') }
  const sum = { type: 'string', pattern: '^[0-9a-f]{16}$' }
  const summed = (line: JsonSchema) => ({ ...line, properties: { ...line.properties, sum } }) as JsonSchema
  return { anyOf: [summed(first), { oneOf: actions.map(summed) }] }
}

const schemas: Record<string, JsonSchema> = {
  session: schemaOfFile(sessionFormat),
  people: schemaOfFile(peopleFormat),
  card: schemaOfFile(cardFormat),
  method: schemaOfFile(methodFormat),
  grid: schemaOfFile(gridFormat),
  template: schemaOfFile(templateFormat),
  settings: schemaOfFile(settingsFormat),
  package: schemaOfFile(packageFormat),
  'package-receipt': schemaOfFile(receiptFormat),
  bringing: schemaOfFile(bringingFormat),
  erased: schemaOfFile(erasedFormat),
  vault: schemaOfFile(vaultFormat),
  sealed: schemaOfFile(sealedFormat),
  'sealed-note': schemaOfFile(sealedNoteFormat),
  run: schemaOfRunLines(),
}

/** The present version of each, whose frozen file the schema describes. */
const versions: Record<string, number> = {
  session: sessionFormat.version,
  people: peopleFormat.version,
  card: cardFormat.version,
  method: methodFormat.version,
  grid: gridFormat.version,
  template: templateFormat.version,
  settings: settingsFormat.version,
  package: packageFormat.version,
  'package-receipt': receiptFormat.version,
  bringing: bringingFormat.version,
  erased: erasedFormat.version,
  vault: vaultFormat.version,
  sealed: sealedFormat.version,
  'sealed-note': sealedNoteFormat.version,
  run: runFormat.version,
}

describe.each(Object.entries(schemas))('the schema of %s', (name, schema) => {
  const title = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: `jalon-${name}` }

  test('in resources/schema is the one of the code', async () => {
    const text = `${JSON.stringify({ ...title, ...schema }, null, 2)}\n`
    await expect(text).toMatchFileSnapshot(`../../../resources/schema/${name}.schema.json`)
  })

  test('accepts the frozen file, and nothing more', () => {
    const extension = name === 'run' ? 'jsonl' : 'json'
    const text = readFileSync(
      new URL(`fixtures/${name}-v${versions[name]}.${extension}`, import.meta.url),
      'utf8',
    )
    const values = name === 'run' ? text.trim().split('\n') : [text]
    const accepts = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema)
    for (const value of values.map((each) => JSON.parse(each))) {
      expect(accepts.safeParse(value).success).toBe(true)
      expect(accepts.safeParse({ ...value, surprise: 1 }).success).toBe(false)
    }
  })
})

describe('the plan has no place for people', () => {
  const text = readFileSync(new URL('fixtures/session-v3.json', import.meta.url), 'utf8')
  const people = JSON.parse(readFileSync(new URL('fixtures/people-v2.json', import.meta.url), 'utf8'))

  /** Every object inside a value, itself included. */
  const objectsIn = (value: unknown): Record<string, unknown>[] => {
    if (typeof value !== 'object' || value === null) return []
    const within = Object.values(value).flatMap(objectsIn)
    return Array.isArray(value) ? within : [value as Record<string, unknown>, ...within]
  }

  test('a participant, a situation or a note is refused wherever it is put', () => {
    const places = objectsIn(JSON.parse(text)).length
    expect(places).toBeGreaterThan(15)
    for (const [name, list] of Object.entries({
      participants: people.participants,
      situations: people.situations,
      notes: people.notes,
      people,
    })) {
      for (let place = 0; place < places; place += 1) {
        const plan = JSON.parse(text)
        Object.assign(objectsIn(plan)[place] ?? {}, { [name]: list })
        expect(decode(sessionFormat, JSON.stringify(plan))).toEqual({ ok: false, reason: 'unreadable' })
      }
    }
  })

  test('every object of its schema is closed, and none has the fields of a person or a note', () => {
    const objects = objectsIn(schemas.session).filter(({ type }) => type === 'object')
    expect(objects.length).toBeGreaterThan(8)
    for (const object of objects) expect(object.additionalProperties).toBe(false)
    const names = objects.flatMap(({ properties }) => Object.keys(properties as object))
    for (const own of ['participants', 'situations', 'email', 'needs', 'story', 'broughtBy', 'elapsed']) {
      expect(names).not.toContain(own)
    }
  })
})
