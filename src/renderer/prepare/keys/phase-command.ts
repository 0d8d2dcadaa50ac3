/** The keys of the déroulé: one table from what is pressed on a phase to what is meant. */
import type { PhaseKind } from '../../../shared/domain/plan/phase'
import { heldWith, meant, type Press } from '../../../shared/keys/press'

type Plain =
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'name'
  | 'leave'
  | 'remove'
  | 'add'
  | 'pin'
  | 'inspector'
  | 'method'
  | 'longer'
  | 'shorter'
  | 'menu'
  | 'extend-up'
  | 'extend-down'
  | 'extend-first'
  | 'extend-last'
  | 'move-up'
  | 'move-down'
  | 'day-before'
  | 'day-after'
  | 'duplicate'
  | 'all'

export type PhaseCommand =
  | { does: Plain }
  | { does: 'axis'; index: number }
  | { does: 'kind'; kind: PhaseKind }

/** On the row itself, or on something within it, which has most keys for itself. */
export type RowPlace = 'row' | 'within'

const PLAIN: Readonly<Record<string, Plain>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
  Enter: 'name',
  F2: 'name',
  Escape: 'leave',
  Delete: 'remove',
  n: 'add',
  p: 'pin',
  i: 'inspector',
  m: 'method',
  '+': 'longer',
  '=': 'longer',
  '-': 'shorter',
  ContextMenu: 'menu',
}
const WITH_SHIFT: Readonly<Record<string, Plain>> = {
  ArrowUp: 'extend-up',
  ArrowDown: 'extend-down',
  Home: 'extend-first',
  End: 'extend-last',
  F10: 'menu',
}
const WITH_ALT: Readonly<Record<string, Plain>> = {
  ArrowUp: 'move-up',
  ArrowDown: 'move-down',
  ArrowLeft: 'day-before',
  ArrowRight: 'day-after',
}

/** The commands that go on as long as the key is held; everything else is done once, above all making and deleting. */
const GOES_ON: readonly Plain[] = [
  'previous',
  'next',
  'extend-up',
  'extend-down',
  'longer',
  'shorter',
  'move-up',
  'move-down',
]

/** The digits after those of the axes, in this order. */
const LOGISTICS: readonly PhaseKind[] = ['break', 'meal', 'welcome', 'closing']

/** The command of the key with that many axes, or null; `held` for a key held down that has already done it. */
export function phaseCommandOf(press: Press, place: RowPlace, axes: number): PhaseCommand | 'held' | null {
  const command = named(press, place, axes)
  const goesOn = command !== null && (GOES_ON as readonly string[]).includes(command.does)
  return command && press.repeat && !goesOn ? 'held' : command
}

function named(press: Press, place: RowPlace, axes: number): PhaseCommand | null {
  const sign = meant(press)
  const held = heldWith(press)
  const plain = (does: Plain | undefined): PhaseCommand | null => (does ? { does } : null)
  if (held === 'alt') return plain(WITH_ALT[sign])
  if (held === 'command' && sign === 'd') return { does: 'duplicate' }
  if (place === 'within') return null
  if (held === 'command') return sign === 'a' ? { does: 'all' } : null
  if (held !== 'nothing') return null
  if (press.shiftKey && WITH_SHIFT[sign]) return plain(WITH_SHIFT[sign])
  if (!/^[1-9]$/.test(sign)) return plain(PLAIN[sign])
  const index = Number(sign) - 1
  if (index < axes) return { does: 'axis', index }
  const kind = LOGISTICS[index - axes]
  return kind ? { does: 'kind', kind } : null
}
