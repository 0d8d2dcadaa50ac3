/** French words of the Word documents. */
export const documents = {}
