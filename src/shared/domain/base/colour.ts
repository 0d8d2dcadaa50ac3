/** Colours that can be read: contrast (WCAG 2.2), the nearest colour that has enough, and a colour's other shades. */

/** `#rrggbb`, in small letters. */
export type Colour = `#${string}`
type Parts = readonly [number, number, number]

/** The least contrast for text (WCAG 2.2 AA). */
export const READABLE = 4.5
/** The shades of a tone keep more, for a screen seen from afar. */
const COMFORTABLE = 6.6

const WHITE = '#ffffff'
const BLACK = '#000000'
/** design/DESIGN.md § 2: what is written on an axis in the dark theme, and the panel behind it. */
const NIGHT = '#0c1115'
const NIGHT_PANEL = '#182027'

const pattern = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i

/** The colour typed as `#0b5c8a`, `0B5C8A` or `#05a`; null when it is none. */
export function parseColour(typed: string): Colour | null {
  const [, digits] = pattern.exec(typed.trim()) ?? []
  if (!digits) return null
  const all = digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join('') : digits
  return `#${all.toLowerCase()}`
}

const partsOf = (colour: string): Parts => {
  const at = (start: number) => Number.parseInt(colour.replace('#', '').slice(start, start + 2), 16)
  return [at(0), at(2), at(4)]
}

const written = (parts: readonly number[]): Colour =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const luminance = (colour: string) => {
  const [red, green, blue] = partsOf(colour).map((part) => {
    const own = part / 255
    return own <= 0.04045 ? own / 12.92 : ((own + 0.055) / 1.055) ** 2.4
  }) as unknown as Parts
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG's ratio of two colours (`#rrggbb` or `RRGGBB`), 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** `share` of the way from one colour to the other, 0 to 1. */
function mixed(from: string, to: string, share: number): Colour {
  const target = partsOf(to)
  return written(partsOf(from).map((part, index) => part + ((target[index] ?? part) - part) * share))
}

/** The first colour on the way from `from` to `to` that has that contrast with `on`; the end of the way otherwise. */
function until(from: string, to: string, on: string, ratio: number): Colour {
  for (let step = 0; step < 100; step++) {
    const colour = mixed(from, to, step / 100)
    if (contrast(colour, on) >= ratio) return colour
  }
  return mixed(from, to, 1)
}

/** The nearest colour of that hue on which white can be read: the very same when it can be on the colour itself. */
export const nearestReadable = (colour: Colour): Colour => until(colour, BLACK, WHITE, READABLE)

/** A band, the tint behind a text of the axis, and the ink on that tint. */
export type Shades = { band: Colour; tint: Colour; ink: Colour }

/** The colour in the light theme, and what it becomes in the dark one; each pair that meets can be read. */
export function shadesOf(colour: Colour): { light: Shades; dark: Shades } {
  const band = nearestReadable(colour)
  const tint = mixed(band, WHITE, 0.87)
  const night = until(colour, WHITE, NIGHT, COMFORTABLE)
  const nightTint = mixed(night, NIGHT_PANEL, 0.78)
  return {
    light: { band, tint, ink: until(band, BLACK, tint, COMFORTABLE) },
    dark: {
      band: night,
      tint: nightTint,
      ink: until(mixed(night, WHITE, 0.4), WHITE, nightTint, COMFORTABLE),
    },
  }
}
