/** The sentence for what keeps a template from being used. */
import type { ToldFault } from '../handout/template-fault'
import type { Text } from './fr'

export function faultText(words: Text['template'], { kind, text, near, nearest }: ToldFault): string {
  return kind === 'unknown' ? words.unknown(text, nearest) : words.faults[kind](text, near)
}
