/** The styles of covers, certificates, contents, name tents and lines to write on. */
import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx'
import { type Look, SERIF } from './look'
import { own, type StyleNames, space, underline } from './style-parts'

/** The pitch of lines to write on, in twips: 8.5 millimetres. */
const PITCH = 482

/** Two neighbours of one style with a border merge into one box in some readers: the lines alternate. */
export const WRITING = ['Writing', 'WritingToo'] as const

export function sheetStyles(look: Look, names: StyleNames): IParagraphStyleOptions[] {
  const { size, discreet, title } = look
  const name = (id: string, label: string, points: number) =>
    own(id, label, {
      run: { font: SERIF, bold: true, size: points * 2 },
      paragraph: { ...space(0, 60, 200), alignment: AlignmentType.CENTER },
    })
  const under = (id: string, label: string, points: number) =>
    own(id, label, {
      run: { size: points * 2, color: discreet },
      paragraph: { ...space(0, 0), alignment: AlignmentType.CENTER },
    })
  const writing = (id: string, label: string, colour: string) =>
    own(id, label, {
      paragraph: {
        spacing: { before: 0, after: 0, line: PITCH, lineRule: LineRuleType.EXACT },
        ...underline(4, colour),
      },
    })
  const contents = (level: number, bold: boolean) =>
    own(`TOC${level}`, `toc ${level}`, {
      run: bold ? { bold: true } : {},
      paragraph: { ...space(bold ? 140 : 0, 40, 216), indent: { left: (level - 1) * 240 } },
    })
  return [
    own('Cover', names.cover, {
      run: { font: SERIF, bold: true, size: 68, color: title },
      paragraph: { ...space(2400, 240, 192), keepNext: true },
    }),
    own('Owner', names.owner, {
      run: { font: SERIF, bold: true, size: size(17) },
      paragraph: { ...space(0, 160, 216), keepNext: true },
    }),
    own('TOCHeading', 'TOC Heading', {
      run: { font: SERIF, bold: true, size: 44, color: title },
      paragraph: { ...space(0, 240), keepNext: true },
    }),
    contents(1, true),
    contents(2, false),
    contents(3, false),
    own('Gap', names.gap, {
      run: { size: 8 },
      paragraph: { spacing: { before: 0, after: 0, line: 300, lineRule: LineRuleType.EXACT } },
    }),
    own('Mention', names.mention, {
      run: { size: size(10), color: discreet },
      paragraph: space(120, 80, 216),
    }),
    name('Tent', names.tent, 96),
    name('TentLong', `${names.tent} 2`, 64),
    name('TentLongest', `${names.tent} 3`, 40),
    under('TentDetail', `${names.tent} 4`, 20),
    name('Badge', names.badge, 20),
    under('BadgeDetail', `${names.badge} 2`, 12),
    writing('Writing', names.writing, look.blank),
    writing('WritingToo', `${names.writing} 2`, look.blank === '000000' ? '000001' : '828C88'),
  ]
}
