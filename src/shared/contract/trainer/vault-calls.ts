/** Calls of the trainer's window about the vault. A typed secret goes to main and comes back in no answer. */
import { z } from 'zod'
import { call } from '../define'
import type { OfferedPhrase, Prepared } from '../vault'

const phraseSchema = z.string().min(1).max(1000)

export const vaultCalls = {
  /** Four words drawn by chance. */
  offerPhrase: call<OfferedPhrase>()(z.null()),
  /** A new vault, or with the phrase in force a new master key; nothing changes before `confirmVault`. */
  prepareVault: call<Prepared>()(z.strictObject({ phrase: phraseSchema })),
  /** With the two groups asked for, as they were typed again. */
  confirmVault: call<null>()(z.strictObject({ typed: z.tuple([z.string().max(100), z.string().max(100)]) })),
  /** Asks where, and writes the key that is shown as a PDF; null when the trainer gave it up. */
  saveRecoveryKey: call<{ file: string } | null>()(z.null()),
  /** Puts the key that is shown on the clipboard, for two minutes at most. */
  copyRecoveryKey: call<null>()(z.null()),
  openVault: call<null>()(z.strictObject({ phrase: phraseSchema })),
  openVaultByKeychain: call<null>()(z.null()),
  recoverVault: call<null>()(z.strictObject({ key: z.string().max(1000), phrase: phraseSchema })),
  changePhrase: call<null>()(z.strictObject({ phrase: phraseSchema, next: phraseSchema })),
  keepInKeychain: call<null>()(z.strictObject({ used: z.boolean() })),
  /** Whether it seals the texts of plans for the trainers alone as well. */
  sealReserved: call<null>()(z.strictObject({ used: z.boolean() })),
  lockVault: call<null>()(z.null()),
  /** Something of the window was put on the clipboard: what is of the vault goes from there when it locks. */
  copied: call<null>()(z.null()),
  /** Somebody uses the window: the vault does not lock by itself yet. */
  stirred: call<null>()(z.null()),
}
