/** French words of the room window. */
export const room = {}
