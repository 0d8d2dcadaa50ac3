/** French words of the déroulé. */
export const agenda = {}
