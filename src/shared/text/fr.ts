/** The French words, one file per place of the product. */

import { actions } from './fr/actions'
import { agenda } from './fr/agenda'
import { app } from './fr/app'
import { cards } from './fr/cards'
import { dataPapers } from './fr/data-papers'
import { dates } from './fr/dates'
import { documents } from './fr/documents'
import { edits } from './fr/edits'
import { failures } from './fr/failures'
import { handouts } from './fr/handouts'
import { home } from './fr/home'
import { incoming } from './fr/incoming'
import { library } from './fr/library'
import { overview } from './fr/overview'
import { packages } from './fr/packages'
import { palette } from './fr/palette'
import { participants } from './fr/participants'
import { people } from './fr/people'
import { peopleList } from './fr/people-list'
import { planImport } from './fr/plan-import'
import { readable } from './fr/readable'
import { report } from './fr/report'
import { rights } from './fr/rights'
import { room } from './fr/room'
import { run } from './fr/run'
import { settings } from './fr/settings'
import { sheets } from './fr/sheets'
import { shortcuts } from './fr/shortcuts'
import { template } from './fr/template'
import { vault } from './fr/vault'
import { wholePlan } from './fr/whole-plan'

export const fr = {
  app,
  home,
  library,
  overview,
  packages,
  palette,
  planImport,
  incoming,
  people,
  peopleList,
  participants,
  actions,
  agenda,
  cards,
  run,
  report,
  rights,
  room,
  handouts,
  dataPapers,
  dates,
  documents,
  sheets,
  shortcuts,
  template,
  readable,
  settings,
  edits,
  failures,
  vault,
  wholePlan,
}

export type Text = typeof fr
