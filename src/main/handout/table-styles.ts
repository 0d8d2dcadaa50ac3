/** The styles of the tables, which docx has no words for: written as the standard has them (ISO/IEC 29500-1, 17.7.6). */
import type { Grid } from '../../shared/handout/model'
import type { Look } from './look'

export const TABLE_STYLES: Record<Grid['look'], string> = {
  facts: 'FactsTable',
  list: 'ListTable',
  ribbon: 'RibbonTable',
  form: 'FormTable',
  sheet: 'SheetTable',
  fold: 'FoldTable',
}

/** Between columns, in twips. */
export const GAP = 200

type Names = Record<Grid['look'], string>
type Margins = { top: number; right: number; bottom: number; left: number }

const border = (side: string, size: number, colour: string, style = 'single') =>
  `<w:${side} w:val="${style}" w:sz="${size}" w:space="0" w:color="${colour}"/>`

/** A rule on every side of every cell, in the order of the standard. */
const boxed = (style: string, colour: string) =>
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => border(side, 4, colour, style))
    .join('')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function tableStyle(id: string, name: string, borders: string, { top, right, bottom, left }: Margins) {
  const side = (edge: string, width: number) => `<w:${edge} w:w="${width}" w:type="dxa"/>`
  const margins = side('top', top) + side('left', left) + side('bottom', bottom) + side('right', right)
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${escaped(name)}"/><w:tblPr>` +
    `<w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr></w:style>`
  )
}

const EVEN = { top: 60, right: 120, bottom: 60, left: 120 }

/** A styles part with the looks of a grid, for docx to add to its own. */
export const tableStyles = ({ rule, blank }: Look, names: Names) =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${
    tableStyle(TABLE_STYLES.facts, names.facts, '', { top: 30, right: GAP, bottom: 30, left: 0 }) +
    tableStyle(
      TABLE_STYLES.list,
      names.list,
      border('top', 4, rule) + border('bottom', 4, rule) + border('insideH', 4, rule),
      { top: 36, right: GAP, bottom: 36, left: 0 },
    ) +
    tableStyle(TABLE_STYLES.ribbon, names.ribbon, '', {
      top: 30,
      right: 20,
      bottom: 30,
      left: 50,
    }) +
    tableStyle(TABLE_STYLES.form, names.form, boxed('single', blank), {
      top: 50,
      right: 100,
      bottom: 50,
      left: 100,
    }) +
    tableStyle(TABLE_STYLES.fold, names.fold, border('insideH', 4, rule, 'dashed'), EVEN) +
    tableStyle(TABLE_STYLES.sheet, names.sheet, boxed('dashed', blank), EVEN)
  }</w:styles>`
