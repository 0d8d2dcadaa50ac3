/**
 * From version 2, which knew neither the evening, signed for with the afternoon, nor when somebody came or left, nor in
 * which run a note was taken.
 */

type Tick = { day: string; half: 'morning' | 'afternoon'; present: boolean }
type Somebody = { presence: Tick[] }
type Version2 = { participants: Somebody[]; erased: Somebody[]; notes: object[] }

const ticked = (own: Somebody) => ({
  ...own,
  presence: own.presence.flatMap((tick) => {
    const whole = { ...tick, from: null, to: null }
    return tick.half === 'afternoon' ? [whole, { ...whole, half: 'evening' }] : [whole]
  }),
})

export function peopleFrom2(data: unknown): unknown {
  const old = data as Version2
  return {
    ...old,
    participants: old.participants.map(ticked),
    erased: old.erased.map(ticked),
    notes: old.notes.map((note) => ({ ...note, run: null })),
  }
}
