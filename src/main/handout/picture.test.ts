/** The size of a picture from its bytes, and nothing of what is none. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pictureOf } from './picture'

const icon = readFileSync(new URL('../../../resources/icons/48x48.png', import.meta.url)).toString('base64')
/** The head of a JPEG of 320 by 200: a comment, then the frame. */
const jpeg = Buffer.from(
  'ffd8fffe0004ababffc0001108' + '00c8' + '0140' + '03012200021101031101',
  'hex',
).toString('base64')

it('knows a PNG and a JPEG', () => {
  expect(pictureOf(`data:image/png;base64,${icon}`)).toMatchObject({ type: 'png', width: 48, height: 48 })
  expect(pictureOf(`data:image/jpeg;base64,${jpeg}`)).toMatchObject({ type: 'jpg', width: 320, height: 200 })
})

it.each([
  '',
  'data:image/svg+xml;base64,PHN2Zy8+',
  'data:image/png;base64,AAAA',
  'data:image/jpeg;base64,/9j/',
  `data:image/jpeg;base64,${icon}`,
  'https://exemple.be/logo.png',
])('takes %j for no picture', (address) => {
  expect(pictureOf(address)).toBeNull()
})
