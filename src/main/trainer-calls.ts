/** The calls of the trainer's window, done, an area a file. */
import type { Handlers } from '../shared/contract/define'
import type { TrainerContract } from '../shared/contract/trainer'
import { cardHandlers } from './calls/card-calls'
import { handoutHandlers } from './calls/handout-calls'
import { modelHandlers } from './calls/model-calls'
import { packageHandlers } from './calls/package-calls'
import { peopleHandlers } from './calls/people-calls'
import { planHandlers } from './calls/plan-calls'
import { rightsHandlers } from './calls/rights-calls'
import { runHandlers } from './calls/run-calls'
import { safekeepingHandlers } from './calls/safekeeping-calls'
import { sessionHandlers } from './calls/session-calls'
import { settingsHandlers } from './calls/settings-calls'
import { vaultHandlers } from './calls/vault-calls'
import type { Desktop } from './desktop'
import type { PackageExchange } from './package-exchange'
import type { RightsDesk } from './rights-desk'
import type { Safekeeping } from './safekeeping'
import type { Workspace } from './workspace/workspace'

export const trainerCalls = (
  workspace: Workspace,
  desktop: Desktop,
  safekeeping: Safekeeping,
  rights: RightsDesk,
  exchange: PackageExchange,
): Handlers<TrainerContract> => ({
  ...settingsHandlers(workspace, desktop),
  ...sessionHandlers(workspace, desktop),
  ...modelHandlers(workspace),
  ...cardHandlers(workspace, desktop),
  ...packageHandlers(workspace, exchange),
  ...peopleHandlers(workspace, desktop),
  ...planHandlers(workspace, desktop),
  ...runHandlers(workspace, desktop),
  ...handoutHandlers(desktop),
  ...vaultHandlers(workspace, desktop),
  ...safekeepingHandlers(safekeeping),
  ...rightsHandlers(workspace, rights),
})
