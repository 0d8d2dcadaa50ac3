/** News of packages for the trainer: those that were made here, and one that was chosen, beside what is here. */

import type { Instant } from '../domain/base/time'
import type { PackageCover, PackageKind } from '../domain/library/package'
import type { ItemChoice, ItemState } from '../domain/library/package-compare'
import type { PartChange } from '../readable/package-parts'

/** A package that was exported from here, with what was in it. */
export type MadePackage = PackageCover & { items: readonly { kind: PackageKind; id: string }[] }

/**
 * An item of the package. `asked`: none of the choices is usual. `loses`: what was noted for oneself would have no place in theirs.
 * `twin`: another one here has its title.
 */
export type PackageLine = {
  kind: PackageKind
  id: string
  title: string
  state: ItemState
  choices: readonly ItemChoice[]
  asked: boolean
  loses: boolean
  twin: boolean
  changes: readonly PartChange[]
}

/**
 * The package beside the one that came before it. `same`: nothing is to be done; `settled`: what differs was changed here;
 * `other`: of the same number, and with another content. `since`: the edition that came.
 */
export type PackageRelation = 'first' | 'newer' | 'same' | 'settled' | 'other' | 'older'

export type PackageFound = {
  file: string
  title: string
  author: string
  licence: string
  edition: string
  made: Instant
  relation: PackageRelation
  since: string
  lines: readonly PackageLine[]
  /** The titles of what came in it, is still here, and is not in this edition. */
  dropped: readonly string[]
}
