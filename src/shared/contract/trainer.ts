/** The contract of the trainer's window: its calls, an area a file, and the notices it hears. */

import type { Method } from '../domain/library/method'
import type { Settings } from '../domain/library/settings'
import type { Template } from '../domain/library/template'
import type { People } from '../domain/people/people'
import type { Card } from '../domain/plan/card'
import type { Grid } from '../domain/plan/grid'
import type { RunView } from '../domain/run/run-view'
import { notice } from './define'
import type { Failure } from './failure'
import type { Heard } from './remote'
import type { Room } from './room'
import { cardCalls } from './trainer/card-calls'
import { handoutCalls } from './trainer/handout-calls'
import { modelCalls } from './trainer/model-calls'
import { packageCalls } from './trainer/package-calls'
import { peopleCalls } from './trainer/people-calls'
import { planCalls } from './trainer/plan-calls'
import { rightsCalls } from './trainer/rights-calls'
import { runCalls } from './trainer/run-calls'
import { safekeepingCalls } from './trainer/safekeeping-calls'
import { sessionCalls } from './trainer/session-calls'
import { settingsCalls } from './trainer/settings-calls'
import { vaultCalls } from './trainer/vault-calls'
import type { VaultState } from './vault'
import type { NewerSession, Plan, RoomWindow, RunQuestion, SaveState, SessionEntry } from './workspace'

export const trainerContract = {
  window: 'trainer',
  calls: {
    ...settingsCalls,
    ...sessionCalls,
    ...modelCalls,
    ...planCalls,
    ...cardCalls,
    ...packageCalls,
    ...peopleCalls,
    ...runCalls,
    ...handoutCalls,
    ...vaultCalls,
    ...safekeepingCalls,
    ...rightsCalls,
  },
  notices: {
    sessions: notice<SessionEntry[]>(),
    newer: notice<readonly NewerSession[]>(),
    plan: notice<Plan | null>(),
    people: notice<People | null>(),
    run: notice<RunView | null>(),
    question: notice<RunQuestion | null>(),
    /** A key of the remote that another window had, and that is for the screen of the run. */
    heard: notice<Heard>(),
    room: notice<RoomWindow>(),
    seen: notice<Room>(),
    save: notice<SaveState>(),
    cards: notice<Card[]>(),
    methods: notice<Method[]>(),
    templates: notice<Template[]>(),
    grids: notice<Grid[]>(),
    settings: notice<Settings>(),
    /** How far the export has come, in files; null when none is under way. */
    handouts: notice<{ done: number; total: number } | null>(),
    problem: notice<Failure>(),
    vault: notice<VaultState>(),
  },
} as const
export type TrainerContract = typeof trainerContract
