/** From version 1 of the vault, which had no letterbox: it is given one at its next opening, by the key alone. */

export const vaultFrom1 = (data: unknown): unknown => ({ ...(data as object), letterbox: null })
