/** The colours that trainers give to their axes, as rules beside those of tokens.css: one for each colour, made once. */
import { type Colour, type Shades, shadesOf } from '../../shared/domain/base/colour'

const sheet = new CSSStyleSheet()
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
const dressed = new Set<Colour>()

const rule = ({ band, tint, ink }: Shades) => `{ --a: ${band}; --t: ${tint}; --k: ${ink} }`

/** Makes `data-tone` know that colour, in both themes; returns it. */
export function dress(colour: Colour): Colour {
  if (dressed.has(colour)) return colour
  dressed.add(colour)
  const { light, dark } = shadesOf(colour)
  const own = `[data-tone="${colour}"]`
  sheet.insertRule(`${own} ${rule(light)}`)
  sheet.insertRule(
    `[data-mantine-color-scheme="dark"] ${own}, ${own}[data-mantine-color-scheme="dark"] ${rule(dark)}`,
    sheet.cssRules.length,
  )
  return colour
}
