/** The items of a package beside those of the workspace: which are new, which changed, on which side, and what is done with each. */

import { LONGEST_TEXT } from '../base/text-length'
import type { Instant } from '../base/time'
import { foldedId, type Package, type PackageCover, type PackageItem } from './package'
import type { Receipt, ReceiptItem } from './package-receipt'
import { losesOwnTexts, sharedItem, withOwnTexts } from './package-share'
import { type Digest, sumOf } from './package-sum'

/**
 * `changed`: by its author since it came, and not here. `mine`: here, and not by its author. `conflict`: both, or one that never
 * came in this package; or theirs has no place for something that is only mine. `gone`: it came, and is not here any more.
 */
export type ItemState = 'new' | 'same' | 'changed' | 'mine' | 'conflict' | 'gone'

/** `keep`: as it is here, which is nothing where there is none. */
export type ItemChoice = 'add' | 'take' | 'keep' | 'both'

export type Compared = {
  theirs: PackageItem
  /** Theirs under the id, and beside which other the title, that it has or would have here. */
  taken: PackageItem
  /** The one of the workspace that it is; null when there is none. */
  mine: PackageItem | null
  state: ItemState
  /** The choices that make sense, the usual one first. */
  choices: readonly ItemChoice[]
  /** No choice is usual: the trainer is asked. */
  asked: boolean
  /** Its id in the workspace. */
  as: string
}

const CHOICES: Record<ItemState, readonly ItemChoice[]> = {
  new: ['add', 'keep'],
  same: ['keep'],
  changed: ['take', 'keep', 'both'],
  mine: ['keep', 'take', 'both'],
  conflict: ['keep', 'take', 'both'],
  gone: ['keep', 'add'],
}

/** `isOlder`: the package is an earlier edition than the one that came: nothing goes back unasked. */
export function comparePackage(
  { items }: Pick<Package, 'items'>,
  here: readonly PackageItem[],
  receipt: Receipt | null,
  digest: Digest,
  isOlder = false,
): Compared[] {
  const known = new Map(receipt?.items.map((own) => [`${own.kind}/${own.id}`, own]))
  const byId = new Map(here.map((own) => [`${own.kind}/${foldedId(own.value.id)}`, own]))
  return items.map((theirs) => {
    const own = known.get(`${theirs.kind}/${theirs.value.id}`) ?? null
    // A disk that takes two names for one would have it in the place of the other.
    const mine = byId.get(`${theirs.kind}/${foldedId(own?.as ?? theirs.value.id)}`) ?? null
    const state = stateOf(theirs, mine, own, digest)
    const as = mine?.value.id ?? own?.as ?? theirs.value.id
    return {
      ...{ theirs, taken: takenAs(theirs, as), mine, state, as },
      choices: isOlder && state === 'changed' ? ['keep', 'take', 'both'] : CHOICES[state],
      asked: state === 'conflict',
    }
  })
}

function stateOf(
  theirs: PackageItem,
  mine: PackageItem | null,
  receipt: ReceiptItem | null,
  digest: Digest,
): ItemState {
  if (!mine) return receipt ? 'gone' : 'new'
  const [their, own] = [theirs, mine].map((item) => sumOf(item, digest))
  if (their === own) return 'same'
  if (!receipt) return 'conflict'
  const isTheirsSame = their === receipt.sum
  const isMineSame = own === receipt.own
  if (isTheirsSame) return isMineSame ? 'same' : 'mine'
  return isMineSame && !losesOwnTexts(theirs, mine) ? 'changed' : 'conflict'
}

/** The items that came in the package, are still here, and are not in this edition. */
export function droppedFrom(
  { items }: Pick<Package, 'items'>,
  here: readonly PackageItem[],
  receipt: Receipt | null,
): PackageItem[] {
  const named = new Set(items.map(({ kind, value }) => `${kind}/${value.id}`))
  const left = receipt?.items.filter(({ kind, id }) => !named.has(`${kind}/${id}`)) ?? []
  const ids = new Set(left.map(({ kind, as }) => `${kind}/${as}`))
  return here.filter(({ kind, value }) => ids.has(`${kind}/${value.id}`))
}

export type Brought = { puts: PackageItem[]; receipt: Receipt }

const withId = (item: PackageItem, id: string, title = item.value.title): PackageItem =>
  ({ ...item, value: { ...item.value, id, title } }) as PackageItem

/** Told apart in a list from the one that it stands beside. */
const beside = (item: PackageItem, id: string) =>
  withId(item, id, `${item.value.title.slice(0, LONGEST_TEXT - 4)} (2)`)

const takenAs = (theirs: PackageItem, as: string) =>
  foldedId(as) === foldedId(theirs.value.id) ? withId(theirs, as) : beside(theirs, as)

type Context = { newId(): string; digest: Digest; at: Instant; cover: PackageCover; isMade: boolean }

/** The items to put, each whole, and the receipt that tells of all of them. */
export function bringing(
  compared: readonly { entry: Compared; choice: ItemChoice }[],
  { newId, digest, at, cover, isMade }: Context,
): Brought {
  const puts: PackageItem[] = []
  const items = compared.map(({ entry, choice }): ReceiptItem => {
    const { theirs, as } = entry
    const sum = sumOf(theirs, digest)
    const told = { kind: theirs.kind, id: theirs.value.id, sum }
    const put = choice === 'keep' ? null : putOf(entry, choice, newId)
    if (put) puts.push(put)
    // An item that is kept as it is differs from theirs from now on, unless it is the same.
    const own = put ? sumOf(put, digest) : entry.state === 'same' ? ownSum(entry, digest, sum) : sum
    return { ...told, as: put?.value.id ?? as, own }
  })
  const { id, title, author, licence, edition } = cover
  return { puts, receipt: { id, title, author, licence, edition, made: isMade, at, items } }
}

const ownSum = ({ mine }: Compared, digest: Digest, sum: string) => (mine ? sumOf(mine, digest) : sum)

function putOf({ theirs, taken, mine }: Compared, choice: ItemChoice, newId: () => string): PackageItem {
  if (choice === 'both') return beside(theirs, newId())
  return mine ? withOwnTexts(taken, mine) : taken
}

/** The receipt of a package that was made here. */
export function receiptOfMade(own: Package, at: Instant, digest: Digest): Receipt {
  const { items, ...cover } = own
  return {
    ...{ ...cover, made: true, at },
    items: items.map((item) => {
      const sum = sumOf(item, digest)
      return { kind: item.kind, id: item.value.id, as: item.value.id, sum, own: sum }
    }),
  }
}

/** Whether the same items were in it, each as it is now. */
export const isAsMade = (own: Package, { items }: Receipt, digest: Digest) =>
  items.length === own.items.length &&
  own.items.every((item) => {
    const sum = sumOf(sharedItem(item), digest)
    return items.some((one) => one.kind === item.kind && one.id === item.value.id && one.sum === sum)
  })
