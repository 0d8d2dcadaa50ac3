/** The English words, one file per place of the product. */

import { actions } from './en/actions'
import { agenda } from './en/agenda'
import { app } from './en/app'
import { cards } from './en/cards'
import { dataPapers } from './en/data-papers'
import { dates } from './en/dates'
import { documents } from './en/documents'
import { edits } from './en/edits'
import { failures } from './en/failures'
import { handouts } from './en/handouts'
import { home } from './en/home'
import { incoming } from './en/incoming'
import { library } from './en/library'
import { overview } from './en/overview'
import { packages } from './en/packages'
import { palette } from './en/palette'
import { participants } from './en/participants'
import { people } from './en/people'
import { peopleList } from './en/people-list'
import { planImport } from './en/plan-import'
import { readable } from './en/readable'
import { report } from './en/report'
import { rights } from './en/rights'
import { room } from './en/room'
import { run } from './en/run'
import { settings } from './en/settings'
import { sheets } from './en/sheets'
import { shortcuts } from './en/shortcuts'
import { template } from './en/template'
import { vault } from './en/vault'
import { wholePlan } from './en/whole-plan'
import type { Text } from './fr'

export const en: Text = {
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
