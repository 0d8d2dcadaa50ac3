/** Every style the documents use, by its id: the writer names styles and never formats by hand. */
import {
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import { type AxisTone, axisToneSchema } from '../../shared/domain/axis'
import type { Language } from '../../shared/domain/settings'
import type { LineRole, Tone } from '../../shared/handout/model'
import type { Text } from '../../shared/text/fr'
import { type Look, SANS, SERIF } from './look'

/** The styles of the lines: Word's own where there is one, so that Word says its name in the reader's language. */
const LINE_STYLES: Record<LineRole, string> = {
  series: 'Series',
  title: 'Title',
  subtitle: 'Subtitle',
  lead: 'Lead',
  body: 'Normal',
  label: 'Label',
  detail: 'Detail',
  item: 'Item',
  pause: 'Pause',
  time: 'Time',
  warning: 'Warning',
  band: 'Band',
}

/** The style of a line, which depends on the colour behind it. */
export const lineStyle = (role: LineRole, tone: Tone | null) =>
  tone ? `${LINE_STYLES[role]}-${tone}` : LINE_STYLES[role]

/** The style of an axis's name. */
export const axisStyle = (tone: AxisTone) => `Axis-${tone}`

/** Lists and what goes on below an item are indented by so many twips a level; deeper levels stay at the last. */
export const INDENT = 340
export const LEVELS = 9

const TONES: readonly Tone[] = [...axisToneSchema.options, 'logistics']

export type StyleNames = Text['documents']['styles']

const own = (id: string, name: string, options: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...options,
})

function paragraphStyles(look: Look, names: StyleNames): IParagraphStyleOptions[] {
  const { size, discreet, rule } = look
  const tight = { spacing: { before: 0, after: 20 } }
  const continued = Array.from({ length: LEVELS }, (_, level) =>
    own(`ListContinue${level + 1}`, level === 0 ? 'List Continue' : `List Continue ${level + 1}`, {
      paragraph: { indent: { left: INDENT * (level + 1) }, spacing: { after: 60 } },
    }),
  )
  return [
    own('Subtitle', 'Subtitle', {
      run: { size: size(13), color: discreet },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    }),
    own('Series', names.series, {
      run: { bold: true, size: size(11), color: discreet },
      paragraph: { spacing: { after: 80 }, keepNext: true },
    }),
    own('Lead', names.lead, {
      run: { font: SERIF, size: size(12) },
      paragraph: { spacing: { before: 120, after: 160 } },
    }),
    own('Label', names.label, {
      run: { size: size(11), color: discreet },
      paragraph: { ...tight, keepNext: true },
    }),
    own('Detail', names.detail, { run: { size: size(11), color: discreet }, paragraph: tight }),
    own('Item', names.item, { run: { bold: true }, paragraph: tight }),
    own('Pause', names.pause, { run: { color: discreet }, paragraph: tight }),
    own('Time', names.time, { paragraph: tight }),
    own('Warning', names.warning, {
      run: { color: look.warning },
      paragraph: {
        spacing: { before: 60, after: 60 },
        indent: { left: 160 },
        border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: look.warning } },
      },
    }),
    own('Band', names.band, {
      run: { size: size(9) },
      paragraph: { spacing: { before: 0, after: 0, line: 220 } },
    }),
    ...TONES.map((tone, index) =>
      own(lineStyle('band', tone), `${names.band} ${index + 1}`, {
        basedOn: 'Band',
        run: { bold: true, color: look.tones[tone].onFill },
      }),
    ),
    own('ColumnHead', names.columnHead, {
      run: { size: size(11), color: discreet },
      paragraph: { ...tight, keepNext: true },
    }),
    own('TableText', names.tableText, { paragraph: { spacing: { before: 0, after: 60 } } }),
    own('Quote', 'Quote', {
      run: { font: SERIF },
      paragraph: {
        indent: { left: 284 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: rule } },
      },
    }),
    own('PlainText', 'Plain Text', { run: { font: 'Consolas', size: size(11) } }),
    own('Rule', names.rule, {
      paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: rule } } },
    }),
    own('Spacer', names.spacer, {
      run: { size: 8 },
      paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } },
    }),
    own('Header', 'header', {
      run: { size: size(10), color: discreet },
      paragraph: { spacing: { after: 0 }, rightTabStop: look.width },
    }),
    own('Footer', 'footer', {
      run: { size: size(10), color: discreet },
      paragraph: { spacing: { after: 0 }, rightTabStop: look.width },
    }),
    ...continued,
  ]
}

function characterStyles(look: Look, names: StyleNames): ICharacterStyleOptions[] {
  return [
    { id: 'Strong', name: 'Strong', run: { bold: true } },
    { id: 'Emphasis', name: 'Emphasis', run: { italics: true } },
    { id: 'IntenseEmphasis', name: 'Intense Emphasis', run: { bold: true, italics: true } },
    { id: 'Deleted', name: names.deleted, run: { strike: true } },
    { id: 'Code', name: names.code, run: { font: 'Consolas' } },
    { id: 'Blank', name: names.blank, run: { underline: {}, color: look.discreet } },
    ...axisToneSchema.options.map((tone, index) => ({
      id: axisStyle(tone),
      name: `${names.axis} ${index + 1}`,
      run: { color: look.tones[tone].ink },
    })),
  ]
}

/** The styles of a document. docx's own headings lack an outline level and let go of their text: ours do not. */
export function stylesOf(language: Language, look: Look, names: StyleNames): IStylesOptions {
  const { size, ink } = look
  const heading = (level: number, run: { size: number; font?: string; color?: string }, before: number) => ({
    run: { bold: true, color: ink, ...run },
    paragraph: { keepNext: true, keepLines: true, outlineLevel: level, spacing: { before, after: 80 } },
  })
  return {
    default: {
      document: {
        run: {
          font: SANS,
          size: size(12),
          color: ink,
          language: { value: language === 'fr' ? 'fr-BE' : 'en-GB' },
        },
        paragraph: { spacing: { after: 100, line: 259 } },
      },
      title: {
        run: { font: SERIF, bold: true, size: size(24), color: ink },
        paragraph: { keepNext: true, spacing: { after: 80, line: 240 } },
      },
      heading1: heading(0, { font: SERIF, size: size(15) }, 280),
      heading2: heading(1, { size: size(12) }, 160),
      heading3: heading(2, { size: size(12), color: look.discreet }, 140),
      heading4: heading(3, { size: size(12) }, 80),
      heading5: heading(4, { size: size(12) }, 80),
      heading6: heading(5, { size: size(12) }, 80),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: look.tones.blue.ink, underline: {} } },
    },
    paragraphStyles: paragraphStyles(look, names),
    characterStyles: characterStyles(look, names),
  }
}
