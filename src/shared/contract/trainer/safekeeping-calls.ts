/** Calls of the trainer's window about the trash, backups and exports of everything. */
import { z } from 'zod'
import { call } from '../define'
import type { BackupFound, BackupMade, ExportedAll, LeftInClear, Trashed } from '../safekeeping'

export const safekeepingCalls = {
  /** Last deleted first. */
  trash: call<Trashed[]>()(z.null()),
  /** With every earlier version; `ids` as the trash told them. */
  eraseTrashed: call<null>()(
    z.strictObject({ ids: z.array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)).max(10_000) }),
  ),
  /** Asks where; null when the trainer gave it up. */
  backUp: call<BackupMade | null>()(z.null()),
  /** Asks which one, and checks it whole; null when the trainer gave it up. */
  chooseBackup: call<BackupFound | null>()(z.null()),
  /** Puts the one chosen last in the place of everything, and starts Jalon again. */
  restoreBackup: call<null>()(z.null()),
  /** The files that stay readable in the folder beside the vault. */
  leftInClear: call<LeftInClear[]>()(z.null()),
  /** How many files became readable without the phrase since the vault was opened, or since they were listed. */
  leftAdded: call<number>()(z.null()),
  /** Deletes the files of those lines for good; `names` as they were told. */
  deleteLeft: call<null>()(z.strictObject({ names: z.array(z.string().min(1).max(4096)).max(10_000) })),
  /** Asks where; null when the trainer gave it up. */
  exportAll: call<ExportedAll | null>()(z.null()),
}
