/** The French words, one file per place of the product. */

import { actions } from './fr/actions'
import { agenda } from './fr/agenda'
import { app } from './fr/app'
import { cards } from './fr/cards'
import { documents } from './fr/documents'
import { edits } from './fr/edits'
import { failures } from './fr/failures'
import { handouts } from './fr/handouts'
import { home } from './fr/home'
import { overview } from './fr/overview'
import { participants } from './fr/participants'
import { people } from './fr/people'
import { room } from './fr/room'
import { run } from './fr/run'
import { sheets } from './fr/sheets'
import { template } from './fr/template'

export const fr = {
  app,
  home,
  overview,
  people,
  participants,
  actions,
  agenda,
  cards,
  run,
  room,
  handouts,
  documents,
  sheets,
  template,
  edits,
  failures,
}

export type Text = typeof fr
