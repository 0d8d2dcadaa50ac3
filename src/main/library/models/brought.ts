/** The shelves of the library as they are once what an earlier start was stopped in is done. */
import { withPuts } from '../../../shared/domain/base/put'
import type { Found } from '../../workspace/desk'
import type { Batch, Place } from '../../workspace/ports'

type Shelves = Pick<Found, 'cards' | 'methods' | 'templates' | 'grids' | 'receipts'>

export function brought(shelves: Shelves, batch: Batch | null): Shelves {
  if (!batch) return shelves
  const puts = [...batch.puts, ...batch.receipts.map((value) => ({ kind: 'packages' as const, value }))]
  /** Null where there is no shelf, and nothing for it. */
  function shelf<T extends { id: string }>(kind: Place['kind'], own: readonly T[] | null): T[] | null {
    const values = puts.flatMap((put) => (put.kind === kind ? [put.value as unknown as T] : []))
    const gone = new Set(batch?.gone.flatMap((place) => (place.kind === kind ? [place.id] : [])))
    if (own === null && values.length === 0) return null
    return withPuts(own ?? [], values, gone)
  }
  return {
    cards: shelf('cards', shelves.cards) ?? [],
    methods: shelf('methods', shelves.methods),
    templates: shelf('session-templates', shelves.templates),
    grids: shelf('grids', shelves.grids),
    receipts: shelf('packages', shelves.receipts) ?? [],
  }
}
