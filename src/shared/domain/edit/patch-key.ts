/** The part of a history key that says what a patch changes: its fields, and how many entries each list of them has. */

/**
 * Typing in an entry of a list keeps the key; adding or removing one changes it, so that what is removed right after
 * something was typed comes back without taking the typing away.
 */
export const keyOfPatch = (patch: Readonly<Record<string, unknown>>): string =>
  Object.entries(patch)
    .map(([field, value]) => (Array.isArray(value) ? `${field} ${value.length}` : field))
    .join()
