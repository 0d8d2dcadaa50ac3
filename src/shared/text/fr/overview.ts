/** French words of the session's overview (Aperçu). */
export const overview = {}
