/** From version 2 of a card, which had no day before which it is to be read again. */

export const cardFrom2 = (data: unknown): unknown => ({ ...(data as object), reviewBefore: null })
