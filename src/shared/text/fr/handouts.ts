/** French words of the Supports screen. */
export const handouts = {}
