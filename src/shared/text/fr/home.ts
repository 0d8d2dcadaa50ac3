/** French words of the list of sessions. */
export const home = {}
