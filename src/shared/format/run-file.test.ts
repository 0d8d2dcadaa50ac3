import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, baselineJ } from '../../../tests/fixtures/plan-j'
import { type Run, someRun } from '../../../tests/fixtures/some-run'
import { sized } from '../../../tests/fixtures/trust'
import type { Digest } from './file-format'
import { decodeRun as decodeWith, encodeRun, encodeRunAction, encodeRunHeader } from './run-file'

const frozen = (version: number) =>
  readFileSync(new URL(`fixtures/run-v${version}.jsonl`, import.meta.url), 'utf8')
const digest: Digest = (own) => createHash('sha256').update(own).digest('hex')
const decodeRun = (own: string) => decodeWith(own, digest)
const text = frozen(4)
const lines = text.split('\n').slice(0, -1)
const [header = '', ...actions] = lines

/** As a run of an earlier version, which keeps the rules of then. */
const earlier = { ...baselineJ, date: null, zone: null }

/** One bit in so many is turned: every one of them is the long form, `npm run test:trust`. */
const STRIDE = sized(37, 1)

/** The content of a file of these lines: how many actions, and how many lines are lost. */
function read(...own: string[]) {
  const decoded = decodeRun(own.join(''))
  return decoded.ok ? [decoded.value.journal.length, decoded.value.lost] : decoded.reason
}
const file = (own: readonly string[]) => own.map((line) => `${line}\n`)

test('of version 1, frozen, opens for ever', () => {
  const old = frozen(1)
  const decoded = decodeRun(old)
  expect(decoded).toMatchObject({ ok: true, migratedFrom: 1, value: { lost: 0 } })
  const { baseline, journal } = (decoded as unknown as { value: Run }).value
  const usual = { minimum: null, optional: false, autoAdvance: false }
  expect(baseline).toEqual({
    ...earlier,
    phases: baselineJ.phases.map((phase) => ({ ...phase, ...usual })),
  })
  expect(journal[0]).toEqual({ kind: 'begin', at: at('9:00'), phase: 'A', from: null })
  expect(journal.at(-1)).toEqual({ kind: 'end', at: at('17:00'), to: null })
  expect(journal).toHaveLength(10)
  expect(decodeRun(old.replace('{', '{"surprise":1,'))).toEqual({ ok: false, reason: 'unreadable' })
})

test('of versions 2 and 3, frozen, opens for ever, though the lines of version 2 have no sum', () => {
  const decoded = decodeRun(frozen(3))
  expect(decoded.ok && decoded.migratedFrom).toBe(3)
  expect(decodeRun(frozen(2))).toEqual({ ...decoded, migratedFrom: 2 })
  expect(decoded.ok && decoded.value).toMatchObject({ baseline: earlier, lost: 0 })
  expect(decoded.ok && decoded.value.journal).toHaveLength(16)
})

test('of version 4, frozen, opens for ever and is written as it was read', () => {
  const decoded = decodeRun(text)
  expect(decoded.ok && decoded.value).toMatchObject({ baseline: baselineJ, lost: 0 })
  expect(decoded.ok && decoded.value.journal.map(({ kind }) => kind)).toEqual([
    'begin',
    'adjust',
    'pause',
    'resume',
    'begin',
    'begin',
    'undo',
    'plan',
    'plan',
    'begin',
    'begin-now',
    'backdate',
    'activity',
    'announce',
    'clock',
    'absence',
    'replan',
    'end',
  ])
  expect(decoded.ok && encodeRun(decoded.value, digest)).toBe(text)
})

test('whatever is written, at once or line by line, is read back the same', () => {
  fc.assert(
    fc.property(someRun, ({ baseline, journal }) => {
      for (const own of [undefined, digest]) {
        const whole = encodeRun({ baseline, journal }, own)
        expect(decodeRun(whole)).toEqual({ ok: true, value: { baseline, journal, lost: 0 } })
        const actions = journal.map((action) => encodeRunAction(action, own))
        expect(file([encodeRunHeader(baseline, own), ...actions]).join('')).toBe(whole)
      }
    }),
    { numRuns: 200 },
  )
})

describe('damage', () => {
  test('a half-written last line is ignored, wherever it was cut off', () => {
    const whole = file(lines.slice(0, -1))
    const last = lines.at(-1) ?? ''
    for (let length = 0; length <= last.length; length += 1) {
      expect(read(...whole, last.slice(0, length))).toEqual([actions.length - 1, 0])
    }
  })

  test('what no stopped write leaves behind the last line is damage', () => {
    const whole = file(lines.slice(0, -1))
    const last = lines.at(-1) ?? ''
    for (const tail of ['\0'.repeat(40), `${last.slice(0, 9)}\0\0`, `${last}*`, `${last}J`, `${last}\u001a`])
      expect(read(...whole, tail)).toEqual([actions.length - 1, 1])
  })

  test('a turned bit is told, wherever it is, or changes nothing', { timeout: 120_000 }, () => {
    const bytes = Buffer.from(text)
    const sound = decodeRun(text)
    let told = 0
    for (let bit = 0; bit < bytes.length * 8; bit += STRIDE) {
      const at = bit >> 3
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7))
      const decoded = decodeRun(bytes.toString('utf8'))
      if (!decoded.ok || decoded.value.lost > 0) told += 1
      else expect([bit, decoded]).toEqual([bit, sound])
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7))
    }
    const tried = Math.ceil((bytes.length * 8) / STRIDE)
    console.log(`journal of a run: ${tried} turned bits, ${told} told, ${tried - told} that change nothing`)
    expect(told).toBeGreaterThan(tried * 0.95)
  })

  test('a line of which a figure is another is told; one without a sum is believed', () => {
    const at = lines.findIndex((line) => line.includes('"by":300000'))
    const turned = (lines[at] ?? '').replace('300000', '300001')
    expect(read(...file(lines.with(at, turned)))).toEqual([at - 1, lines.length - at])
    const byHand = turned.replace(/,"sum":"[^"]*"/, '')
    expect(read(...file(lines.with(at, byHand)))).toEqual([actions.length, 0])
    expect(read(...file(lines.with(0, header.replace('Plan J', 'Plan K'))))).toBe('unreadable')
  })

  test('from a damaged line on, nothing is believed, and it is told', () => {
    for (const damaged of [
      '',
      '{"kind":"begin"',
      '\0\0\0',
      'null',
      '{"kind":"dance","at":0}',
      '{"kind":"pause","at":0.5}',
      '[]',
    ]) {
      const broken = lines.with(4, damaged)
      expect(read(...file(broken))).toEqual([3, actions.length - 3])
    }
    expect(read(...file([...lines.slice(0, -1), '{"kind":']))).toEqual([actions.length - 1, 1])
  })

  test('line ends of Windows and a mark of byte order are no matter', () => {
    expect(decodeRun(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(decodeRun(text))
  })

  test.each([
    ['empty', ''],
    ['a header without its line break', header],
    ['no header', file(actions).join('')],
    ['a damaged header', `${header.slice(0, -1)}\n`],
    ['null', 'null\n'],
    ['zero', '0\n'],
    ['a list', `[${header}]\n`],
    ['NULs', '\0'.repeat(500)],
    ['another format', text.replace('jalon-run', 'jalon-session')],
    ['a baseline without a phase', text.replace(/"phases":\[.*?\],"start"/, '"phases":[],"start"')],
    ['an unknown field', text.replace('{', '{"surprise":1,')],
    ['__proto__', text.replace('{', '{"__proto__":{"polluted":true},')],
    ['nested arrays, 100 000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`],
  ])('is refused when the header is damaged: %s', (_, damaged) => {
    expect(damaged).not.toBe(text)
    expect(read(damaged)).toBe('unreadable')
  })

  test('of a later version is left alone', () => {
    expect(read(text.replace('"version":4', '"version":5'))).toBe('newer')
  })

  test('a line nested 100 000 deep is a damaged line', () => {
    expect(read(...file([header, '['.repeat(100_000) + ']'.repeat(100_000)]))).toEqual([0, 1])
  })
})

test('an action that could not be read back is not written', () => {
  expect(() => encodeRunAction({ kind: 'pause', at: 0.5 as never })).toThrow()
})
