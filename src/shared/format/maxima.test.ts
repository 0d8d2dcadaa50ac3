/** Every maximum of every format is tried: what is just within is read as it was written, what is beyond is damage. */
import { describe, expect, it } from 'vitest'
import { boundsIn } from '../../../tests/fixtures/schema-bounds'
import { LONGEST_TEXT } from '../domain/base/text-length'
import { runActionSchema } from '../domain/run/run'
import { cardFormat } from './card-file'
import { erasedFormat } from './erased-file'
import { decodeData, encodeData, type FileFormat } from './file-format'
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

const formats = [
  ...[cardFormat, erasedFormat, gridFormat, methodFormat, peopleFormat, sealedFormat, sessionFormat],
  ...[sealedNoteFormat, settingsFormat, templateFormat, vaultFormat, packageFormat, receiptFormat],
] as FileFormat<unknown>[]

describe.each(formats.map((format) => [format.name, format] as const))('of %s', (_, format) => {
  const bounds = boundsIn(format.schema)

  it('what is just within is read as it was written', () => {
    for (const { path, bound, within } of bounds) {
      const data = { format: format.name, version: format.version, ...(within as object) }
      const read = decodeData(format, structuredClone(data))
      expect([path, bound, read.ok]).toEqual([path, bound, true])
      if (read.ok) expect(encodeData(format, read.value)).toEqual(data)
    }
  })

  it('what is just beyond is damage', () => {
    for (const { path, bound, beyond } of bounds) {
      const data = { format: format.name, version: format.version, ...(beyond as object) }
      expect([path, bound, decodeData(format, data)]).toEqual([
        path,
        bound,
        { ok: false, reason: 'unreadable' },
      ])
    }
  })

  it('no text is without an end, and no number is as large as a computer has it', () => {
    for (const { path, bound } of bounds)
      expect([path, bound]).not.toEqual([path, `at most ${Number.MAX_SAFE_INTEGER}`])
    const texts = JSON.stringify(bounds.map(({ bound }) => bound))
    const isShut = [sealedFormat, sealedNoteFormat, vaultFormat, erasedFormat].some((own) => own === format)
    // A cover and sums hold no text of a trainer's.
    const isCover = [packageFormat, receiptFormat].some((own) => own === format)
    if (!isShut && !isCover) expect(texts).toContain(`${LONGEST_TEXT} long`)
  })
})

it('of a run: its header and each action of its journal', () => {
  const bounds = [...boundsIn(runFormat.schema).map((own) => [runFormat.schema, own] as const)]
  const all = [...bounds, ...boundsIn(runActionSchema).map((own) => [runActionSchema, own] as const)]
  expect(all.length).toBeGreaterThan(40)
  for (const [schema, { path, bound, within, beyond }] of all) {
    const said = [within, beyond].map((value) => schema.safeParse(value).success)
    expect([path, bound, ...said]).toEqual([path, bound, true, false])
    expect(bound).not.toBe(`at most ${Number.MAX_SAFE_INTEGER}`)
  }
})
