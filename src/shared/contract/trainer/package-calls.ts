/** Calls of the trainer's window about packages: models that go to colleagues, or come from them. */
import { z } from 'zod'
import { idSchema } from '../../domain/base/id'
import { packageCoverSchema, packageIdSchema, packageKindSchema } from '../../domain/library/package'
import { MOST_ITEMS } from '../../domain/library/package-receipt'
import { call } from '../define'
import type { MadePackage, PackageFound } from '../packages'

const itemSchema = z.strictObject({ kind: packageKindSchema, id: idSchema })

export const packageRequestSchema = packageCoverSchema.extend({
  /** Null for a new package. */
  id: packageIdSchema.nullable(),
  items: z.array(itemSchema).min(1).max(MOST_ITEMS),
})
export type PackageRequest = z.infer<typeof packageRequestSchema>

export const packageChoiceSchema = itemSchema.extend({ choice: z.enum(['add', 'take', 'keep', 'both']) })
export type PackageChoice = z.infer<typeof packageChoiceSchema>

export const packageCalls = {
  /** Those exported from here, last made first. */
  packagesMade: call<readonly MadePackage[]>()(z.null()),
  /** Asks where to write it; null when nowhere. */
  exportPackage: call<{ file: string } | null>()(packageRequestSchema),
  /** Asks for a file and shows it beside what is here; null when none was chosen. Nothing is kept. */
  choosePackage: call<PackageFound | null>()(z.null()),
  /** The same for a file that was dropped. */
  readPackage: call<PackageFound>()(
    z.strictObject({ name: z.string().max(1000), bytes: z.instanceof(Uint8Array) }),
  ),
  /** Puts the package that was shown last into the library, all of it or nothing; how many items were put. */
  bringPackage: call<{ count: number }>()(
    z.strictObject({ choices: z.array(packageChoiceSchema).max(MOST_ITEMS) }),
  ),
  /** Takes the last one back. */
  undoPackage: call<null>()(z.null()),
}
