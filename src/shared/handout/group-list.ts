/** The sub-groups as they were drawn, to put up in the room. */
import type { Participant } from '../domain/people/people'
import type { Content } from './frame'
import type { DocumentBlock, GridCell } from './model'
import { cell, heading, line, list, text } from './parts'
import { isBlank, orBlank, trainersOf } from './pen'
import { titleLines } from './session-facts'
import { comingTo, type Making } from './source'

export function groupList(making: Making): Content {
  const { pen, source } = making
  const words = pen.words.sheets
  const people = comingTo(source)
  const table = (members: readonly Participant[]) =>
    list(
      [words.name, words.organisation],
      [0.5, 0.5],
      ['left', 'left'],
      members.map((own): GridCell[] => [
        cell(line('item', ...orBlank(pen, own.name))),
        cell(...(isBlank(own.organisation) ? [] : [line('body', ...pen.plain(own.organisation))])),
      ]),
    )
  const groups = source.people.groups.flatMap((group, index): DocumentBlock[] => {
    const members = people.filter(({ id }) => group.members.includes(id))
    const name = pen.oneLine(group.name) || words.groups.untitled(index + 1)
    return members.length > 0 ? [heading(1, name), table(members)] : []
  })
  const alone = people.filter(({ id }) => !source.people.groups.some(({ members }) => members.includes(id)))
  const empty = [heading(1, words.groups.title), line('body', text(words.groups.none))]
  return {
    footer: trainersOf(pen, source.session),
    sections: [
      {
        columns: 1,
        blocks: [
          ...titleLines(pen, pen.words.documents.names.groups, source.session),
          ...(groups.length === 0 ? empty : groups),
          ...(groups.length > 0 && alone.length > 0 ? [heading(1, words.groups.alone), table(alone)] : []),
        ],
      },
    ],
  }
}
