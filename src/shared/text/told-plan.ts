/** What is said about a plan that comes in, in words. */
import type { Told } from '../incoming/plan-told'
import type { Text } from './fr'

/** Lines that are named in one sentence; the rest is counted. */
const NAMED = 20

export function toldText(own: Told, { told, looks }: Text['incoming']): string {
  switch (own.kind) {
    case 'table':
      return told.table(own.name, looks[own.look], own.rows)
    case 'hidden-sheet':
      return told.hiddenSheet(own.name, own.rows)
    case 'hidden-text':
      return told.hiddenText(own.texts.length, own.texts.join(' ; '))
    case 'total':
      return told.total(own.text)
    case 'separator':
      return told.separator(own.text)
    case 'column':
      return told.column(own.heading)
    case 'guessed-title':
      return told.guessedTitle(own.heading)
    case 'nobody':
      return told.nobody(own.text, own.title)
    case 'doubt':
      return doubtText(own, told)
    case 'pictures':
      return told.pictures(own.count)
    case 'comments':
      return told.comments(own.count)
    case 'texts':
      return told.texts(own.texts.length, own.texts.slice(0, NAMED), Math.max(0, own.texts.length - NAMED))
    case 'cut':
    case 'spaced':
      return told[own.kind]
    case 'quote':
      return told.quote(own.line)
  }
}

type DoubtTold = Pick<Extract<Told, { kind: 'doubt' }>, 'doubt' | 'title' | 'minutes'>

export function doubtText({ doubt, title, minutes }: DoubtTold, told: Text['incoming']['told']): string {
  switch (doubt.kind) {
    case 'no-length':
      return told.noLength(title, minutes)
    case 'unread-length':
      return told.unreadLength(doubt.written, title, minutes)
    case 'unread-hour':
      return told.unreadHour(doubt.written, title)
    case 'rough-length':
      return told.roughLength(doubt.written, title, minutes)
    case 'unit':
      return told.unit(doubt.written, title, minutes)
    case 'shared':
      return told.shared(doubt.written, title, doubt.phases, minutes)
    case 'disagrees':
      return told.disagrees(doubt.written, title, minutes, doubt.between)
  }
}
