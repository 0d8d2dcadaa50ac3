/** The typefaces of the screen, put into every document so that the paper looks the same where they are not installed. */
import literataBold from './fonts/literata-bold.ttf?inline'
import literata from './fonts/literata-regular.ttf?inline'
import sourceSansBold from './fonts/source-sans-3-bold.ttf?inline'
import sourceSansItalic from './fonts/source-sans-3-italic.ttf?inline'
import sourceSans from './fonts/source-sans-3-regular.ttf?inline'
import { SANS, SERIF } from './look'

const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')

export const FONTS = [
  {
    name: SANS,
    data: bytesOf(sourceSans),
    bold: bytesOf(sourceSansBold),
    italic: bytesOf(sourceSansItalic),
  },
  { name: SERIF, data: bytesOf(literata), bold: bytesOf(literataBold) },
]
