/** Each line of cases/typed/keys.json: what a key of that layout means there, by the tables of keys themselves. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { appCommandOf } from '../../src/renderer/app/app-command'
import { type PhaseCommand, phaseCommandOf } from '../../src/renderer/prepare/keys/phase-command'
import { commandOf } from '../../src/renderer/run/keys/run-command'
import { heldWith, isTyping, meant, type Press, zoomOf } from '../../src/shared/keys/press'

type Case = {
  layout: string
  key: string
  code: string
  with?: string
  where: string
  expect: string
  held?: boolean
}

const cases: Case[] = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../cases/typed/keys.json'), 'utf8'),
)

const pressOf = (
  { key, code, with: held = '' }: Pick<Case, 'key' | 'code' | 'with'>,
  repeat = false,
): Press => ({
  ...{ key, code, repeat, metaKey: false },
  ctrlKey: held.includes('Ctrl'),
  altKey: held.includes('Alt'),
  shiftKey: held.includes('Shift'),
})

const AXES = 4

/** What the whole application does with the key there, as one word or two; null for what is left to the field. */
function meaning(press: Press, where: string): string | null {
  const say = (command: object | null | 'held') =>
    command === 'held' ? 'nothing' : command && Object.values(command).join(' ')
  const zoom = zoomOf(press)
  if (zoom) return `zoom ${zoom}`
  if (where.startsWith('a dialog open')) return null
  const app = say(appCommandOf(press))
  switch (where) {
    case 'row chosen':
      return say(phaseCommandOf(press, 'row', AXES)) ?? app
    case 'in the run':
      return say(commandOf(press, 'page')) ?? app
    case 'note field of the run':
      return say(commandOf(press, 'field')) ?? app
    case 'in a field':
      return say(phaseCommandOf(press, 'within', AXES)) ?? app
    case 'home':
    case 'in the card editor':
      return app
    default:
      throw new Error(`Nobody knows where « ${where} » is.`)
  }
}

/** The words of the cases, in the words of the tables. What happens then is seen in the journeys. */
const MEANINGS: readonly [RegExp, string | null][] = [
  [/^length −5/, 'shorter'],
  [/^length (\+5|grows)/, 'longer'],
  [/^kind (meal|break|welcome|closing)/, 'kind $1'],
  [/^axis (\d)/, 'axis $axis'],
  [/^next phase chosen|^walks on/, 'next'],
  [/^previous phase chosen/, 'previous'],
  [/^first phase chosen/, 'first'],
  [/^last phase chosen/, 'last'],
  [/^(one )?phase deleted/, 'remove'],
  [/^title edited/, 'name'],
  [/^(one )?new phase/, 'add'],
  [/^one copy/, 'duplicate'],
  [/^fixed once/, 'pin'],
  [/^the phase goes on moving/, 'move-down'],
  [/^zoom out/, 'zoom out'],
  [/^section (\d)/, 'section $section'],
  [/^(last typing in the card taken back|taken back step by step)/, 'undo'],
  [/^what is typed is taken back first/, 'undo'],
  [/^done again/, 'redo'],
  [/^palette opens/, 'palette'],
  [/^sheet of keys$/, 'shortcuts'],
  [/^sheet of keys of the run/, 'shortcuts'],
  [/^one new session/, 'create'],
  [/^(room )?black/, 'black'],
  [/^(next phase|one phase on)/, 'next'],
  [/^previous phase/, 'back'],
  [/^pause/, 'pause'],
  [
    /^(« . » is typed|one character deleted|nothing|no pause|the text of the dialog|the dialog shuts|pasted once)/,
    null,
  ],
]

function expected(own: Case): string | null {
  for (const [pattern, means] of MEANINGS) {
    const found = pattern.exec(own.expect)
    if (!found) continue
    const at = (n: number) => String(Number(found[1]) - n)
    if (means === null) return null
    return means
      .replace('$1', found[1] ?? '')
      .replace('$axis', at(1))
      .replace('$section', at(1))
  }
  throw new Error(`Nobody knows what « ${own.expect} » is.`)
}

/** In the run they are answered by the screen, which knows that it runs: seen in the journey of the keys. */
const REFUSED_BY_THE_SCREEN = ['create', 'run']

describe('each case', () => {
  it.each(cases.map((own) => [`${own.layout} ${own.with ?? ''} ${own.key} ${own.where}`, own] as const))(
    '%s',
    (_, own) => {
      const means = meaning(pressOf(own), own.where)
      const isRefused = own.where === 'in the run' && REFUSED_BY_THE_SCREEN.includes(means ?? '')
      expect(isRefused ? null : means).toBe(expected(own))
      if (!own.held) return
      const again = meaning(pressOf(own, true), own.where)
      const goesOn = /grows|walks on|goes on|step by step/.test(own.expect)
      if (goesOn) expect(again).toBe(means)
      else expect([null, 'nothing']).toContain(again)
    },
  )
})

/** What each key of the upper row types, without and with Shift: the layouts of X and of Windows. */
const UPPER_ROWS = {
  fr: ['&é"\'(-è_çà', '1234567890'],
  be: ['&é"\'(§è!çà', '1234567890'],
  us: ['1234567890', '!@#$%^&*()'],
  gb: ['1234567890', '!"£$%^&*()'],
  ch: ['1234567890', '+"*ç%&/()='],
  ca: ['1234567890', '!"/$%?&*()'],
  bepo: ['"«»()@+-/*', '1234567890'],
} as const

const digitKeys = Object.entries(UPPER_ROWS).flatMap(([layout, rows]) =>
  rows.flatMap((row, shift) =>
    [...row].map((key, index) => ({ layout, key, shift: shift === 1, digit: String((index + 1) % 10) })),
  ),
)

test('on every layout, without Shift, each key of the upper row is its digit or its own sign', () => {
  for (const { key, shift, digit, layout } of digitKeys) {
    const press = pressOf({ key, code: `Digit${digit}`, with: shift ? 'Shift' : '' })
    const own = '+-=?'.includes(key) || /\d/.test(key) ? key : shift ? key : digit
    expect(meant(press), `${layout} ${key}`).toBe(own)
    // With Alt a sign means nothing: the kinds of notes go by their place.
    if (!shift) expect(meant(pressOf({ key, code: `Digit${digit}`, with: 'Alt' })), layout).toBe(digit)
  }
})

test('what AltGr types is a sign, and no command', () => {
  for (const key of ['#', '{', '[', '|', '@', '~', '€']) {
    const onWindows = pressOf({ key, code: 'Digit3', with: 'Ctrl Alt' })
    const onLinux: Press = {
      ...pressOf({ key, code: 'Digit3' }),
      getModifierState: (name) => name === 'AltGraph',
    }
    for (const press of [onWindows, onLinux]) {
      expect(heldWith(press)).toBe('several')
      expect(appCommandOf(press)).toBeNull()
      expect(phaseCommandOf(press, 'row', AXES)).toBeNull()
      expect(commandOf(press, 'page')).toBeNull()
      expect(zoomOf(press)).toBeNull()
    }
  }
})

test('whatever makes or takes away is done once for each press, on every layout', () => {
  const once: readonly PhaseCommand['does'][] = [
    'add',
    'remove',
    'duplicate',
    'pin',
    'method',
    'day-before',
    'day-after',
  ]
  for (const key of ['n', 'N', 'p', 'm', 'Delete', 'd', 'ArrowLeft', 'ArrowRight'])
    for (const held of ['', 'Ctrl', 'Alt']) {
      const first = phaseCommandOf(pressOf({ key, code: '', with: held }), 'row', AXES)
      const again = phaseCommandOf(pressOf({ key, code: '', with: held }, true), 'row', AXES)
      if (first && first !== 'held' && once.includes(first.does)) expect(again, key).toBe('held')
    }
  for (const key of ['n', 'k', '1', '8'])
    expect(appCommandOf(pressOf({ key, code: '', with: 'Ctrl' }, true))).toBeNull()
})

test('the keypad of X types a sign for Delete, which is Delete all the same', () => {
  for (const key of ['\0', '\u007f']) {
    const press = pressOf({ key, code: 'NumpadDecimal' })
    expect(phaseCommandOf(press, 'row', AXES)).toEqual({ does: 'remove' })
  }
})

test('a named key types nothing, so that it may go on wherever it leads', () => {
  for (const key of ['ArrowDown', 'Tab', 'PageDown', 'Home'])
    expect(isTyping(pressOf({ key, code: key }))).toBe(false)
  for (const key of ['n', '+', 'Enter', 'Delete']) expect(isTyping(pressOf({ key, code: '' }))).toBe(true)
})
