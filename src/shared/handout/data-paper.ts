/** The pieces from which the papers about the data are put together. */

import type { Instant } from '../domain/base/time'
import type { Organisation } from '../domain/library/settings'
import { fileNameOf } from './file-name'
import type { DocumentBlock, HandoutDocument, LineRole } from './model'
import { line, listOf, text } from './parts'
import { BLANK, isBlank, type Pen } from './pen'

/** The facts of this workspace when a paper is made. */
export type Facts = {
  organisation: Organisation
  /** `none`: people are readable on this disk. */
  vault: 'none' | 'sealed'
  folder: string
  /** Months after which sessions are proposed to be anonymised; null for never. */
  retentionMonths: number | null
  sessions: number
  now: Instant
}

export function paper(
  pen: Pen,
  title: string,
  organisation: Organisation,
  blocks: DocumentBlock[],
): HandoutDocument {
  return {
    ...{ id: 'guide', language: pen.language, fileName: fileNameOf(title, '', null), title },
    creator: pen.oneLine(organisation.name) || pen.words.app.name,
    ...{ paper: 'a4', orientation: 'portrait', largeType: false, blackAndWhite: false, pages: 'numbered' },
    header: { left: pen.oneLine(organisation.name), first: title, next: title },
    ...{ logo: organisation.logo, colour: organisation.colour, tones: {}, footer: '', mark: '', tags: null },
    sections: [{ columns: 1, owner: null, opens: true, blocks: [line('title', text(title)), ...blocks] }],
  }
}

export const said = (pen: Pen, role: LineRole, words: string): DocumentBlock =>
  line(role, ...(isBlank(words) ? [BLANK] : pen.plain(words)))

export const labelled = (pen: Pen, label: string, words: string): DocumentBlock[] => [
  line('label', text(label)),
  said(pen, 'body', words),
]

export const bullets = (pen: Pen, items: readonly string[]): DocumentBlock[] =>
  listOf(items.map((own) => ({ line: pen.plain(own) })))
