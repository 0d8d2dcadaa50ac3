/** From version 1 of a method, which did not say where it comes from. */

export const methodFrom1 = (data: unknown): unknown => ({ ...(data as object), origin: '' })
