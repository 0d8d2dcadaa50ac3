/** Name tents, folded along their middle line, and badges to cut out. */
import type { Participant } from '../domain/people/people'
import type { Content } from './frame'
import type { DocumentBlock, Grid, GridCell, LineRole } from './model'
import { cell, line, text } from './parts'
import { BLANK, isBlank, type Pen } from './pen'
import { comingTo, type Making } from './source'

/** Millimetres: half of an A4 lying down less its margins, and a badge. */
const TENT = 93
const BADGE = 54
const PER_ROW = 3
/** Tents when nobody is registered yet. */
const EMPTY = 4

const sheet = (
  look: 'fold' | 'sheet',
  columns: number,
  height: number,
  rows: readonly (readonly GridCell[])[],
): Grid => ({
  kind: 'grid',
  look,
  columns: Array.from({ length: columns }, () => 1 / columns),
  alignments: Array.from({ length: columns }, () => 'center'),
  header: null,
  rows,
  height,
})

/** The first of the names as it is typed: « Marie-Claire » of « Marie-Claire Dupont ». */
const firstName = (pen: Pen, { name }: Participant) => pen.oneLine(name).split(' ')[0] ?? ''

const LONG = 8
const LONGEST = 13
/** Nobody reads further across a room. */
const CUT = 24

function tentRole(name: string): LineRole {
  const length = Array.from(name).length
  return length > LONGEST ? 'tent-longest' : length > LONG ? 'tent-long' : 'tent'
}

function cut(text: string, length: number) {
  const letters = Array.from(text)
  return letters.length > length ? `${letters.slice(0, length).join('')}…` : text
}

function tentOf(pen: Pen, person: Participant | null): Grid {
  const name = cut(person ? firstName(pen, person) : '', CUT)
  const below = person && !isBlank(person.organisation) ? cut(pen.oneLine(person.organisation), 60) : ''
  return sheet('fold', 1, TENT, [
    [cell()],
    [
      cell(
        line(tentRole(name), ...(name === '' ? [BLANK] : [text(name)])),
        ...(below === '' ? [] : [line('tent-detail', text(below))]),
      ),
    ],
  ])
}

function badgeOf(pen: Pen, person: Participant | null): GridCell {
  if (!person) return cell()
  const name = cut(pen.oneLine(person.name), 40)
  const below = cut(pen.oneLine(person.organisation), 60)
  return cell(
    line('badge', ...(name === '' ? [BLANK] : [text(name)])),
    ...(below === '' ? [] : [line('badge-detail', text(below))]),
  )
}

export function nameplates({ pen, source }: Making): Content {
  const people = comingTo(source)
  const named = people.length > 0 ? people : Array.from({ length: EMPTY }, () => null)
  const tents = named.flatMap((own, index): DocumentBlock[] => [
    ...(index > 0 ? [{ kind: 'page' as const }] : []),
    tentOf(pen, own),
  ])
  const rows = Array.from({ length: Math.ceil(people.length / PER_ROW) }, (_, row) =>
    Array.from({ length: PER_ROW }, (_, at) => badgeOf(pen, people[row * PER_ROW + at] ?? null)),
  )
  // A table of its own for each page, so that none is long enough to want a header.
  const badges = Array.from({ length: Math.ceil(rows.length / 3) }, (_, at) =>
    sheet('sheet', PER_ROW, BADGE, rows.slice(at * 3, at * 3 + 3)),
  ).flatMap((own): DocumentBlock[] => [{ kind: 'page' }, own])
  return {
    orientation: 'landscape',
    pages: 'bare',
    footer: '',
    sections: [{ columns: 1, blocks: [...tents, ...badges] }],
  }
}
