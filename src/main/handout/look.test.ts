/** Every colour is read by everyone: at least 4.5 to 1, WCAG 2.2 AA. */
import { expect, it } from 'vitest'
import { shippedSession } from '../../../tests/unit/shipped-content'
import { handoutOf } from '../../shared/handout/handout-of'
import { defaultHandoutOptions } from '../../shared/handout/options'
import { lookOf } from './look'

const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

it.each([true, false])('contrasts enough (black and white: %s)', (blackAndWhite) => {
  const options = { ...defaultHandoutOptions('fr'), blackAndWhite }
  const { ink, discreet, warning, tones } = lookOf(handoutOf('guide', shippedSession('fr'), [], options))
  const onWhite = [ink, discreet, warning, ...Object.values(tones).map((tone) => tone.ink)]
  for (const colour of onWhite) expect(contrast(colour, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
  for (const { onFill, fill } of Object.values(tones))
    expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(4.5)
  if (blackAndWhite) for (const colour of onWhite) expect(colour).toMatch(/^(\w\w)\1\1$/)
})
