/** When a session takes place, in both languages. */
import { expect, it } from 'vitest'
import { phaseOf } from '../../../tests/fixtures/build'
import { dated } from '../../../tests/fixtures/hostile-session'
import { calendarDate, timeOfDay } from '../domain/base/time'
import { whenOrBlank, whenText } from './hours'
import { penOf } from './pen'

const fr = penOf('fr')
const en = penOf('en')
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

it('announces the target end of the founding day', () => {
  const founding = dated([phaseOf('a', 400)], { targetEnd: timeOfDay(960) })
  expect(plain(whenText(fr, founding, null))).toBe('Lundi 19 février 2024, de 9 h à 16 h')
  // The comma after the weekday depends on the version of the system's locale data.
  expect(plain(whenText(en, founding, null))).toMatch(/^Monday,? 19 February 2024, 9:00 to 16:00$/)
})

it('takes the end of the last phase where none is announced', () => {
  const first = dated([phaseOf('a', 75)], { date: calendarDate('2024-03-01') })
  expect(plain(whenText(fr, first, 2))).toBe('Jour 2 : vendredi 1er mars 2024, de 9 h à 10 h 15')
})

it('says only when it starts as long as there is nothing else to say', () => {
  expect(plain(whenText(fr, dated([]), null))).toBe('Lundi 19 février 2024, à partir de 9 h')
})

it('leaves a line to fill in for a missing date', () => {
  const undated = dated([phaseOf('a', 60)], { date: null })
  expect(whenOrBlank(fr, undated, null).map((run) => run.kind)).toEqual(['text', 'blank', 'text'])
  expect(plain(whenText(fr, undated, 1))).toBe('Jour 1 : de 9 h à 10 h')
})
