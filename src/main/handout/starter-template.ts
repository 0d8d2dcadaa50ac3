/** A template to start from: a letterhead to replace, every kind of tag once, a table whose rows repeat. */
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Language } from '../../shared/domain/library/settings'
import { textOf } from '../../shared/text/text'
import { lookOf, PAPER } from './look'
import { stylesOf } from './styles'
import { TABLE_STYLES, tableStyles } from './table-styles'

const SIDE = 1134
const WIDTH = PAPER.a4.short - 2 * SIDE

export async function starterTemplate(language: Language): Promise<Uint8Array> {
  const { template, documents, sheets } = textOf(language)
  const { tags, rows, fields, starter } = template
  const tag = (name: string) => `{{${name}}}`
  const look = lookOf({
    ...{
      id: 'programme',
      language,
      fileName: '',
      title: '',
      creator: '',
      paper: 'a4',
      orientation: 'portrait',
    },
    ...{
      largeType: false,
      blackAndWhite: false,
      pages: 'numbered',
      logo: '',
      colour: '',
      footer: '',
      mark: '',
    },
    header: { left: '', first: '', next: '' },
    sections: [],
    tags: null,
    tones: {},
  })
  const line = (style: string, text: string) => new Paragraph({ style, children: [new TextRun(text)] })
  const heading = (text: string) =>
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] })
  const row = (words: readonly string[], header: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(header ? { tableHeader: true } : {}),
      children: words.map(
        (text) => new TableCell({ children: [line(header ? 'ColumnHead' : 'TableText', text)] }),
      ),
    })
  const field = (name: keyof typeof fields) => tag(`${rows.participants}.${fields[name]}`)
  const widths = [0.1, 0.45, 0.45].map((share) => Math.round(share * WIDTH))
  const table = new Table({
    style: TABLE_STYLES.list,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row([sheets.number, sheets.name, sheets.organisation], true),
      row([field('number'), field('name'), field('employer')], false),
    ],
  })
  const file = new Document({
    title: starter.fileName.replace(/\.docx$/, ''),
    creator: textOf(language).app.name,
    lastModifiedBy: textOf(language).app.name,
    styles: stylesOf(language, look, documents.styles),
    externalStyles: tableStyles(look, documents.styles),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAPER.a4.short, height: PAPER.a4.long },
            margin: { top: 1700, bottom: 1300, left: SIDE, right: SIDE, header: 567, footer: 510 },
          },
        },
        headers: { default: new Header({ children: [line('Header', starter.letterhead)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Footer',
                children: [
                  new TextRun({
                    children: [starter.footer, new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          line('Series', tag(tags.series.name)),
          line('Title', tag(tags.title.name)),
          line('Subtitle', `${tag(tags.dates.name)}, ${tag(tags.place.name)}`),
          line('Lead', tag(tags.summary.name)),
          heading(documents.objectives),
          line('Normal', tag(tags.objectives.name)),
          heading(documents.content),
          line('Normal', tag(tags.content.name)),
          heading(starter.participants),
          table,
          line('Mention', starter.help),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}
