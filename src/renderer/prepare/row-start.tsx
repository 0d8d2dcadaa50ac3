/** The hours of the rows, apart from the rows: a length that moves every hour of the day draws the hours again, and not them. */
import { createContext, use } from 'react'
import type { PhaseId } from '../../shared/domain/id'
import { useText } from '../bridge/words'

/** By phase; those that the short version leaves out have none. */
export const Starts = createContext<ReadonlyMap<PhaseId, string>>(new Map())

export function RowStart({ phase }: { phase: PhaseId }) {
  return use(Starts).get(phase) ?? '–'
}

/** The id of what names the row of that phase. */
export const rowNameId = (phase: PhaseId) => `row-${phase}`

/** `length`: in words. */
type NameProps = { phase: PhaseId; title: string; kind: string; length: string }

/** What a screen reader says of the row; unseen. */
export function RowName({ phase, title, kind, length }: NameProps) {
  const { row, short } = useText().agenda
  return (
    <span hidden id={rowNameId(phase)}>
      {row.describe(use(Starts).get(phase) ?? short.leftOut, title, kind, length)}
    </span>
  )
}
