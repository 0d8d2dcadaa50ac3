/** The calls of the trainer's window, done, an area a file. */
import type { Handlers } from '../../shared/contract/define'
import type { TrainerContract } from '../../shared/contract/trainer'
import type { PackageExchange } from '../exchange/package-exchange'
import type { RightsDesk } from '../exchange/rights-desk'
import type { Safekeeping } from '../exchange/safekeeping'
import type { Workspace } from '../workspace/workspace'
import { cardHandlers } from './card-calls'
import type { Desktop } from './desktop'
import { handoutHandlers } from './handout-calls'
import { modelHandlers } from './model-calls'
import { packageHandlers } from './package-calls'
import { peopleHandlers } from './people-calls'
import { planHandlers } from './plan-calls'
import { rightsHandlers } from './rights-calls'
import { runHandlers } from './run-calls'
import { safekeepingHandlers } from './safekeeping-calls'
import { sessionHandlers } from './session-calls'
import { settingsHandlers } from './settings-calls'
import { vaultHandlers } from './vault-calls'

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
