/** The content of vault/ledger.json once it is opened: the revision of each record as it was last seen. */
import { z } from 'zod'

const ledgerSchema = z.record(z.string(), z.int().min(1))
export type Ledger = Map<string, number>

export const encodeLedger = (ledger: Ledger): string => JSON.stringify(Object.fromEntries(ledger))

/** Null when the text is no ledger. Never throws. */
export function decodeLedger(text: string): Ledger | null {
  try {
    return new Map(Object.entries(ledgerSchema.parse(JSON.parse(text))))
  } catch {
    return null
  }
}
