/** Every colour is read by everyone: at least 4.5 to 1, WCAG 2.2 AA. */
import { expect, it } from 'vitest'
import { onlyOne } from '../../../tests/fixtures/only-handout'
import { shippedSession } from '../../../tests/unit/shipped-content'
import { contrast } from '../../shared/domain/base/colour'
import { defaultHandoutOptions } from '../../shared/handout/options'
import { lookOf } from './look'

it.each([true, false])('contrasts enough (black and white: %s)', (blackAndWhite) => {
  const options = { ...defaultHandoutOptions('fr'), blackAndWhite }
  const { ink, discreet, warning, tones } = lookOf(onlyOne('guide', shippedSession('fr'), [], options))
  const onWhite = [ink, discreet, warning, ...Object.values(tones).map((tone) => tone.ink)]
  for (const colour of onWhite) expect(contrast(colour, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
  for (const { onFill, fill } of Object.values(tones))
    expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(4.5)
  if (blackAndWhite) for (const colour of onWhite) expect(colour).toMatch(/^(\w\w)\1\1$/)
})
