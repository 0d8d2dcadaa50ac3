/** How a paragraph style is told in few words. */
import { BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { Text } from '../../shared/text/fr'

/** As Word lists them. */
export type StyleNames = Text['documents']['styles']

export const own = (
  id: string,
  name: string,
  options: Partial<IParagraphStyleOptions>,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...options,
})

/** Before, after and between lines: twips, and for lines 240ths of what the typeface asks for. */
export const space = (before: number, after: number, line = 225) => ({
  spacing: { before, after, line, lineRule: LineRuleType.AUTO },
})

/** A line under the paragraph, in eighths of a point. */
export const underline = (size: number, color: string) => ({
  border: { bottom: { style: BorderStyle.SINGLE, size, space: 1, color } },
})
