/** French words of the reference cards. */
export const cards = {}
