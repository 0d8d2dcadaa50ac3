/** Every style the documents use, by its id: the writer names styles and never formats by hand. */
import {
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import type { Language } from '../../shared/domain/library/settings'
import { type AxisTone, axisToneSchema } from '../../shared/domain/plan/axis'
import type { LineRole, Tone } from '../../shared/handout/model'
import { type Look, MONOSPACE, SANS, SERIF } from './look'
import { sheetStyles } from './sheet-styles'
import { own, type StyleNames, space, underline } from './style-parts'

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
  warning: 'Warning',
  band: 'Band',
  cover: 'Cover',
  owner: 'Owner',
  contents: 'TOCHeading',
  mention: 'Mention',
  tent: 'Tent',
  'tent-long': 'TentLong',
  'tent-longest': 'TentLongest',
  'tent-detail': 'TentDetail',
  badge: 'Badge',
  'badge-detail': 'BadgeDetail',
}

/** The style of a line, which depends on the colour behind it. */
export const lineStyle = (role: LineRole, tone: Tone | null) =>
  tone ? `${LINE_STYLES[role]}-${tone}` : LINE_STYLES[role]

/** The style of an axis's name. */
export const axisStyle = (tone: AxisTone) => `Axis-${tone}`

/** Lists and what goes on below an item are indented by so many twips a level; deeper levels stay at the last. */
export const INDENT = 300
export const LEVELS = 9

const TONES: readonly Tone[] = [...axisToneSchema.options, 'logistics']

function paragraphStyles(look: Look, names: StyleNames): IParagraphStyleOptions[] {
  const { size, body, discreet, rule } = look
  const tight = space(0, 20, 216)
  const marginal = {
    run: { size: size(10), color: discreet },
    paragraph: { ...space(0, 0), rightTabStop: look.width },
  }
  const continued = Array.from({ length: LEVELS }, (_, level) =>
    own(`ListContinue${level + 1}`, level === 0 ? 'List Continue' : `List Continue ${level + 1}`, {
      paragraph: { ...space(0, 60), indent: { left: INDENT * (level + 1) } },
    }),
  )
  const edge = (size: number, color: string) => ({
    left: { style: BorderStyle.SINGLE, size, space: 8, color },
  })
  return [
    // The colour stands here: LibreOffice lets that of the document's defaults cover a word's own within a table.
    own('Normal', 'Normal', { run: { color: look.ink } }),
    own('Series', names.series, {
      run: { bold: true, size: size(11), color: discreet },
      paragraph: { ...space(0, 60), keepNext: true },
    }),
    own('Subtitle', 'Subtitle', {
      run: { size: size(13), color: discreet },
      paragraph: { ...space(0, 60), keepNext: true },
    }),
    own('Lead', names.lead, { run: { font: SERIF, size: size(body - 0.5) }, paragraph: space(80, 120, 210) }),
    own('Label', names.label, {
      run: { size: size(11), color: discreet },
      paragraph: { ...space(look.air.label, 20, 216), keepNext: true },
    }),
    own('Detail', names.detail, { run: { size: size(11), color: discreet }, paragraph: tight }),
    own('Item', names.item, { run: { bold: true }, paragraph: tight }),
    own('Pause', names.pause, { run: { color: discreet }, paragraph: tight }),
    own('Warning', names.warning, {
      run: { color: look.warning },
      paragraph: { ...space(60, 60), indent: { left: 200 }, border: edge(24, look.warning) },
    }),
    // The start times stay with the bands below them.
    own('Band', names.band, { run: { size: size(9) }, paragraph: { ...space(0, 0, 200), keepNext: true } }),
    ...TONES.map((tone, index) =>
      own(lineStyle('band', tone), `${names.band} ${index + 1}`, {
        basedOn: 'Band',
        run: { bold: true, color: look.tones[tone].onFill },
        paragraph: { keepNext: false },
      }),
    ),
    own('ColumnHead', names.columnHead, {
      run: { size: size(11), color: discreet },
      paragraph: { ...tight, keepNext: true },
    }),
    own('TableText', names.tableText, { paragraph: space(0, 20, 216) }),
    own('Quote', 'Quote', {
      run: { font: SERIF },
      paragraph: { ...space(60, 100, 216), indent: { left: 240 }, border: edge(12, rule) },
    }),
    own('CalloutName', names.calloutName, {
      run: { bold: true },
      paragraph: { ...space(120, 0, 216), keepNext: true, indent: { left: 240 }, border: edge(24, rule) },
    }),
    own('Callout', names.callout, {
      paragraph: { ...space(0, 100, 216), indent: { left: 240 }, border: edge(24, rule) },
    }),
    own('PlainText', 'Plain Text', { run: { font: MONOSPACE, size: size(11) } }),
    own('Rule', names.rule, { paragraph: underline(4, rule) }),
    own('Spacer', names.spacer, {
      run: { size: 8 },
      paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } },
    }),
    own('Header', 'header', marginal),
    own('Footer', 'footer', marginal),
    ...continued,
    ...sheetStyles(look, names),
  ]
}

function characterStyles(look: Look, names: StyleNames): ICharacterStyleOptions[] {
  const { size } = look
  return [
    { id: 'Strong', name: 'Strong', run: { bold: true } },
    { id: 'Emphasis', name: 'Emphasis', run: { italics: true } },
    { id: 'IntenseEmphasis', name: 'Intense Emphasis', run: { bold: true, italics: true } },
    { id: 'Deleted', name: names.deleted, run: { strike: true } },
    { id: 'Code', name: names.code, run: { font: MONOSPACE } },
    { id: 'Box', name: names.box, run: { size: size(14) } },
    { id: 'Blank', name: names.blank, run: { underline: { color: look.blank } } },
    ...axisToneSchema.options.map((tone, index) => ({
      id: axisStyle(tone),
      name: `${names.axis} ${index + 1}`,
      run: { color: look.tones[tone].ink },
    })),
  ]
}

/** The styles of a document. docx's own headings lack an outline level and let go of their text: ours do not. */
export function stylesOf(language: Language, look: Look, names: StyleNames): IStylesOptions {
  const { size, body, title, ink, discreet } = look
  const heading = (
    outlineLevel: number,
    run: { size: number; font?: string; color?: string },
    before: number,
  ) => ({
    run: { bold: true, color: ink, ...run },
    paragraph: { ...space(before, 60, 216), keepNext: true, keepLines: true, outlineLevel },
  })
  const small = { size: size(body), color: discreet }
  return {
    default: {
      document: {
        run: {
          font: SANS,
          size: size(body),
          language: { value: language === 'fr' ? 'fr-BE' : 'en-GB' },
        },
        paragraph: space(0, 100),
      },
      title: {
        run: { font: SERIF, bold: true, size: size(22), color: title },
        paragraph: { ...space(0, 60, 200), keepNext: true },
      },
      heading1: heading(0, { font: SERIF, size: size(look.heading) }, look.air.heading),
      heading2: heading(1, { font: SERIF, size: size(12.5) }, 140),
      heading3: heading(2, { size: size(body) }, 120),
      heading4: heading(3, small, 60),
      heading5: heading(4, small, 60),
      heading6: heading(5, small, 60),
      listParagraph: { paragraph: space(0, 40, 216) },
      hyperlink: { run: { color: look.tones.blue.ink, underline: {} } },
    },
    paragraphStyles: paragraphStyles(look, names),
    characterStyles: characterStyles(look, names),
  }
}
