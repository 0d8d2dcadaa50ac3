/** The evaluation at the end of the day, on paper: closed items from 1 to 4, open questions, no name. */
import type { Content } from './frame'
import type { DocumentBlock, GridCell } from './model'
import { cell, heading, line, list, text } from './parts'
import { isBlank, trainersOf } from './pen'
import { titleLines } from './session-facts'
import type { Making } from './source'

const MARKS = ['1', '2', '3', '4']

/** The questions asked: the session's own items and questions, else the usual ones. */
function askedIn({ pen, source }: Making) {
  const words = pen.words.sheets.evaluation
  const own = source.people.evaluation
  const said = (texts: readonly string[] | undefined, usual: readonly string[]) => {
    const known = (texts ?? []).filter((one) => !isBlank(one))
    return known.length > 0 ? known : usual
  }
  return { items: said(own?.items, words.items), questions: said(own?.questions, words.questions) }
}

export function evaluationForm(making: Making): Content {
  const { pen, source } = making
  const words = pen.words.sheets.evaluation
  const { items, questions } = askedIn(making)
  const rows = items.map((item): GridCell[] => [
    cell(line('body', ...pen.plain(item))),
    ...MARKS.map(() => cell(line('body', { kind: 'box', ticked: false }))),
  ])
  const blocks: DocumentBlock[] = [
    ...titleLines(pen, pen.words.documents.names.evaluation, source.session),
    line('lead', text(words.lead)),
    heading(1, words.statements),
    list(
      [words.statement, ...MARKS],
      [0.72, 0.07, 0.07, 0.07, 0.07],
      ['left', 'center', 'center', 'center', 'center'],
      rows,
    ),
    heading(1, words.inYourWords),
    ...questions.flatMap((question): DocumentBlock[] => [
      heading(2, pen.oneLine(question)),
      { kind: 'lines', count: 3 },
    ]),
  ]
  return { footer: trainersOf(pen, source.session), sections: [{ columns: 1, blocks }] }
}
