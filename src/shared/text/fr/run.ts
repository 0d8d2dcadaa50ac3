/** French words of the run (Animer). */
export const run = {}
