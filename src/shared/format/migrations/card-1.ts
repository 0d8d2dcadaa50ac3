/** From version 1 of a card, which had an axis and tags alone to say what it is about. */

export const cardFrom1 = (data: unknown): unknown => ({ ...(data as object), theme: '', registers: [] })
