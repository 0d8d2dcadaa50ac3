/** The frame of every document: its file, its author, and the lines above its pages. */

import { parseColour } from '../domain/base/colour'
import type { DocumentId } from '../domain/library/handout-options'
import type { Axis } from '../domain/plan/axis'
import { firstDate } from '../domain/plan/session'
import { fileNameOf } from './file-name'
import type { HandoutDocument, Section } from './model'
import { trainersOf } from './pen'
import { type Making, organiserOf } from './source'

/** A document as its builder makes it: an upright A4 with numbered pages unless it says otherwise. */
export type Content = Partial<Pick<HandoutDocument, 'paper' | 'orientation' | 'pages'>> & {
  footer: string
  sections: readonly Omit<Section, 'owner' | 'opens'>[]
}

/** For whom a content is, and the place in the list that makes its file sort; nobody for everyone. */
export type Owned = { content: Content; owner: string | null; number: number | null }

/** Of two axes with one tone, the first decides. */
const tonesOf = (axes: readonly Axis[]): HandoutDocument['tones'] =>
  Object.fromEntries(
    [...axes].reverse().flatMap(({ tone, colour }) => {
      const own = parseColour(colour)
      return own ? [[tone, own]] : []
    }),
  )

/** The document of these contents, one after the other. At least one. */
export function framed({ pen, source, options }: Making, id: DocumentId, parts: readonly Owned[]) {
  const { session, organisation } = source
  const [first] = parts
  const words = pen.words.documents
  const name = id === 'certificate' ? words.certificates[options.certificate] : words.names[id]
  const title = pen.oneLine(session.title)
  const only = parts.length === 1 ? first : undefined
  const said = [name, only?.owner, title].filter(Boolean)
  const left = organiserOf(pen, source)
  const document: HandoutDocument = {
    id,
    language: pen.language,
    fileName: fileNameOf(words.names[id], session.title, firstDate(session), only),
    title: said.join(' – '),
    creator: left || trainersOf(pen, session) || pen.words.app.name,
    paper: first?.content.paper ?? 'a4',
    orientation: first?.content.orientation ?? 'portrait',
    pages: first?.content.pages ?? 'numbered',
    largeType: options.largeType,
    blackAndWhite: options.blackAndWhite,
    header: { left, first: name, next: title },
    logo: organisation.logo,
    colour: options.blackAndWhite ? '' : organisation.colour,
    tones: tonesOf(session.axes),
    footer: first?.content.footer ?? '',
    mark: session.example ? words.example : '',
    tags: null,
    sections: parts.flatMap(({ content, owner }) =>
      content.sections.map((section, index) => ({ ...section, owner, opens: index === 0 })),
    ),
  }
  return document
}
