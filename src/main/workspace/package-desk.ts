/** Packages: what goes out of the library, and what comes in beside what is here, all of it at once and back at once. */
import type { MadePackage, PackageFound, PackageLine, PackageRelation } from '../../shared/contract/packages'
import type { PackageChoice, PackageRequest } from '../../shared/contract/trainer/package-calls'
import { withPuts } from '../../shared/domain/base/put'
import { isSameTitle } from '../../shared/domain/base/same-title'
import type { Instant } from '../../shared/domain/base/time'
import {
  compareEditions,
  keyOfItem,
  type Package,
  type PackageId,
  type PackageItem,
  type PackageKind,
} from '../../shared/domain/library/package'
import {
  bringing,
  type Compared,
  comparePackage,
  droppedFrom,
  isAsMade,
  receiptOfMade,
} from '../../shared/domain/library/package-compare'
import type { Receipt } from '../../shared/domain/library/package-receipt'
import { losesOwnTexts, sharedItem } from '../../shared/domain/library/package-share'
import { changesBetween } from '../../shared/readable/package-parts'
import { changeCards } from './card-shelf'
import type { Desk } from './desk'
import type { ModelShelf } from './model-shelf'
import type { Batch } from './ports'
import { notPossible, Refused } from './refused'

type Chosen = { own: Package; file: string; made: Instant }

/** The way back of the last one: what takes it back, and what must still be as it was put. */
type Way = { back: Batch; puts: readonly PackageItem[] }

export function packageDesk(desk: Desk, shelves: ModelShelf['atOnce']) {
  const { ports } = desk
  const { digest, store } = ports
  let chosen: Chosen | null = null
  let last: Way | null = null

  const here = (): PackageItem[] => [
    ...desk.methods.map((value) => ({ kind: 'methods' as const, value })),
    ...desk.templates.map((value) => ({ kind: 'session-templates' as const, value })),
    ...desk.grids.map((value) => ({ kind: 'grids' as const, value })),
    ...desk.cards.map((value) => ({ kind: 'cards' as const, value })),
  ]
  const receiptOf = (id: PackageId) => desk.receipts.find((own) => own.id === id) ?? null

  function keepReceipts(puts: readonly Receipt[], gone: readonly string[] = []) {
    desk.receipts = withPuts(desk.receipts, puts, new Set(gone))
  }

  /** All of it, on the disk and in memory. Throws Refused, and then none of it. */
  async function change(batch: Batch) {
    // The trainer's first change writes what Jalon ships with: it must not be offered a second time, nor never again.
    for (const shelf of Object.values(shelves)) shelf.keepOffered()
    await store.bringing.begin(batch)
    const of = <T extends PackageItem>(kind: T['kind']) => ({
      puts: batch.puts.flatMap((item) => (item.kind === kind ? [item.value as T['value']] : [])),
      gone: new Set(batch.gone.flatMap((place) => (place.kind === kind ? [place.id] : []))),
    })
    const change = { methods: of('methods'), templates: of('session-templates'), grids: of('grids') }
    shelves.methods.change(change.methods.puts as never, change.methods.gone)
    shelves['session-templates'].change(change.templates.puts as never, change.templates.gone)
    shelves.grids.change(change.grids.puts as never, change.grids.gone)
    const cards = of('cards')
    changeCards(desk, cards.puts as never, cards.gone)
    keepReceipts(
      batch.receipts,
      batch.gone.flatMap(({ kind, id }) => (kind === 'packages' ? [id] : [])),
    )
    await store.bringing.carryOut(batch)
  }

  function compared({ own }: Chosen): Compared[] {
    const receipt = receiptOf(own.id)
    const isOlder = receipt !== null && compareEditions(own.edition, receipt.edition) < 0
    return comparePackage(own, here(), receipt, digest, isOlder)
  }

  return {
    packagesMade: (): MadePackage[] =>
      desk.receipts
        .filter(({ made }) => made)
        .toSorted((one, other) => other.at - one.at)
        .map(({ made: _, at: __, items, ...cover }) => ({
          ...cover,
          items: items.map(({ kind, as }) => ({ kind, id: as })),
        })),

    /** The package that goes out. Throws Refused: `edition-taken` when its number says something else already. */
    packageOf({ id, items, ...cover }: PackageRequest): Package {
      const wanted = new Set(items.map((item) => `${item.kind}/${item.id}`))
      const own = here().filter((item) => wanted.has(keyOfItem(item)))
      if (own.length !== wanted.size) throw notPossible()
      const made = { ...cover, id: id ?? (ports.newId() as PackageId), items: own.map(sharedItem) }
      const receipt = id && receiptOf(id)
      if (id && !receipt?.made) throw notPossible()
      const order = receipt ? compareEditions(made.edition, receipt.edition) : 1
      if (order < 0 || (receipt && order === 0 && !isAsMade(made, receipt, digest)))
        throw new Refused({ kind: 'edition-taken', edition: receipt?.edition ?? made.edition })
      return made
    },
    /** It stands where the trainer wanted it. */
    packageMade(own: Package) {
      const receipt = receiptOfMade(own, ports.clock.now(), digest)
      keepReceipts([receipt])
      store.receipts.save(receipt)
    },

    /** The package of that file beside what is here; nothing is kept of it but in memory. */
    packageFound(file: string, { made, ...own }: Package & { made: Instant }): PackageFound {
      chosen = { own, file, made }
      const receipt = receiptOf(own.id)
      const lines = compared(chosen)
      const { title, author, licence, edition } = own
      return {
        ...{ file, title, author, licence, edition, made },
        relation: relationOf(own, receipt, lines),
        since: receipt?.edition ?? '',
        lines: lines.map((entry) => lineOf(entry, here(), desk)),
        dropped: droppedFrom(own, here(), receipt).map(({ value }) => value.title),
      }
    },

    /** Puts the one that was found last into the library; how many items were put. Throws Refused, and then none was. */
    async bringPackage(choices: readonly PackageChoice[]): Promise<number> {
      if (!chosen) throw notPossible()
      const { own } = chosen
      const byKey = new Map(choices.map(({ kind, id, choice }) => [`${kind}/${id}`, choice]))
      const entries = compared(chosen).map((entry) => {
        const choice = byKey.get(keyOfItem(entry.theirs))
        if (!choice || !entry.choices.includes(choice)) throw notPossible()
        return { entry, choice }
      })
      const { items: _, ...cover } = own
      const before = receiptOf(own.id)
      const at = ports.clock.now()
      const { newId } = ports
      const { puts, receipt } = bringing(entries, {
        ...{ newId, digest, at, cover, isMade: before?.made ?? false },
      })
      const mine = new Map(here().map((item) => [keyOfItem(item), item]))
      const former = puts.flatMap((put) => mine.get(keyOfItem(put)) ?? [])
      const fresh = puts.filter((put) => !mine.has(keyOfItem(put)))
      await change({ puts, receipts: [receipt], gone: [] })
      chosen = null
      last = {
        puts,
        back: {
          puts: former,
          receipts: before ? [before] : [],
          gone: [
            ...fresh.map(({ kind, value }) => ({ kind, id: value.id })),
            ...(before ? [] : [{ kind: 'packages' as const, id: own.id }]),
          ],
        },
      }
      return puts.length
    },

    /** Takes the last one back. Throws Refused when something of it was changed since. */
    async undoPackage() {
      const own = last
      const now = new Set(here().map(({ value }) => value as unknown))
      if (!own?.puts.every(({ value }) => now.has(value))) throw notPossible()
      last = null
      try {
        await change(own.back)
      } catch (error) {
        last = own
        throw error
      }
    },
  }
}

function relationOf(own: Package, receipt: Receipt | null, lines: readonly Compared[]): PackageRelation {
  if (!receipt) return 'first'
  const order = compareEditions(own.edition, receipt.edition)
  if (order !== 0) return order > 0 ? 'newer' : 'older'
  if (lines.some(({ state }) => ['new', 'changed', 'conflict'].includes(state))) return 'other'
  return lines.every(({ state }) => state === 'same') ? 'same' : 'settled'
}

function lineOf(entry: Compared, here: readonly PackageItem[], desk: Desk): PackageLine {
  const { theirs, taken, mine, state, choices, asked } = entry
  const { kind, value } = theirs
  const isTwin = (own: { kind: PackageKind; value: { title: string } }) =>
    own.kind === kind && isSameTitle(own.value.title, value.title)
  const differs = mine && state !== 'same'
  return {
    ...{ kind, id: value.id, title: value.title, state, choices, asked },
    loses: mine !== null && losesOwnTexts(theirs, mine),
    twin: state === 'new' && value.title.trim() !== '' && here.some(isTwin),
    changes: differs ? changesBetween(mine, taken, desk.settings.language) : [],
  }
}
