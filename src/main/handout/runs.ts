/** Inlines and runs as Word's runs, each by a named style. */
import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { MARKS } from '../../shared/handout/marks'
import type { Run } from '../../shared/handout/model'
import { printedAddress } from '../../shared/markdown/address'
import type { Inline } from '../../shared/markdown/model'
import { plainTextOf } from '../../shared/markdown/plain'
import { PlainRun } from './plain-xml'
import { axisStyle } from './styles'

/** How the text around is set: Word's runs do not nest. */
type Manner = { strong: boolean; emphasis: boolean; deleted: boolean; link: boolean }
const PLAIN: Manner = { strong: false, emphasis: false, deleted: false, link: false }

/** A line to write on by hand, as long as a short sentence. */
const BLANK = '\u00A0'.repeat(48)

function styleOf({ strong, emphasis, deleted, link }: Manner): string | undefined {
  if (link) return 'Hyperlink'
  if (deleted) return 'Deleted'
  if (strong && emphasis) return 'IntenseEmphasis'
  return strong ? 'Strong' : emphasis ? 'Emphasis' : undefined
}

const textRun = (text: string, style: string | undefined) => new PlainRun(text, style)

function inlineRuns(inline: Inline, manner: Manner): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return [textRun(inline.text, styleOf(manner))]
    case 'code':
      return [textRun(inline.text, 'Code')]
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'link':
      return linkRuns(inline.address, inline.children, manner)
    default:
      return inline.children.flatMap((child) => inlineRuns(child, { ...manner, [inline.kind]: true }))
  }
}

/** A link is also printed: what cannot be clicked on paper stands after its words, unless it is its words. */
function linkRuns(address: string, children: readonly Inline[], manner: Manner): ParagraphChild[] {
  const printed = printedAddress(address, plainTextOf(children))
  return [
    new ExternalHyperlink({
      link: address,
      children: children.flatMap((child) => inlineRuns(child, { ...manner, link: true })),
    }),
    ...(printed === null ? [] : [textRun(` (${printed})`, styleOf(manner))]),
  ]
}

/** The runs of a line, in order. */
export function runsOf(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    switch (run.kind) {
      case 'axis':
        return [textRun(`${MARKS[run.tone]}\u00A0${run.name}`, axisStyle(run.tone))]
      case 'blank':
        return [textRun(BLANK, 'Blank')]
      case 'box':
        return [textRun(run.ticked ? '☑' : '☐', 'Box')]
      default:
        return inlineRuns(run, PLAIN)
    }
  })
}
