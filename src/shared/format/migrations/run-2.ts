/** From version 2 of a run, whose lines had no sum of their own: what they said is the same. */
export const runFrom2 = (data: unknown): unknown => data
