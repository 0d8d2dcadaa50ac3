/** What every document says about itself: its file, its author, what stands above its pages. */
import { firstDate, type Session } from '../domain/session'
import { fileNameOf } from './file-name'
import type { HandoutDocument } from './model'
import type { DocumentId, HandoutOptions } from './options'
import { type Pen, trainersOf } from './pen'

type Content = Pick<HandoutDocument, 'orientation' | 'footer' | 'sections'>

export function framed(
  pen: Pen,
  session: Session,
  id: DocumentId,
  options: HandoutOptions,
  content: Content,
): HandoutDocument {
  const name = pen.words.documents.names[id]
  const title = pen.oneLine(session.title)
  const organisation = pen.oneLine(session.practical.organisation)
  return {
    id,
    language: pen.language,
    fileName: fileNameOf(name, session.title, firstDate(session)),
    title: title ? `${name} – ${title}` : name,
    creator: organisation || trainersOf(pen, session) || pen.words.app.name,
    largeType: options.largeType,
    blackAndWhite: options.blackAndWhite,
    header: { left: organisation, first: name, next: title },
    ...content,
  }
}
