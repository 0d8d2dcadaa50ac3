/** How anything in the main process gives up on a call for an expected reason: thrown here, answered as data by ipc. */
import type { Failure } from '../../shared/contract/failure'

export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind)
    this.name = 'Refused'
  }
}

export const vaultLocked = () => new Refused({ kind: 'vault-locked' })
/** The refusal of an act that waits until nothing runs before a group: nothing was done. */
export const whileRunning = () => new Refused({ kind: 'while-running' })
export const textTooLong = () => new Refused({ kind: 'text-too-long' })
export const planTooLong = () => new Refused({ kind: 'plan-too-long' })
export const notPossible = () => new Refused({ kind: 'not-possible' })
