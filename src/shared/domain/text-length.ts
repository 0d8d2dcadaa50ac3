/** How long a text may be: what is longer is no text of a training day, and would hold up whatever reads it. */

/** UTF-16 units, for each text of each file: fifty pages. */
export const LONGEST_TEXT = 100_000
