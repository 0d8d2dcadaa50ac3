/** Gives the keyboard to the row of a phase, if it is on the screen. */
export const focusRow = (id: string) => document.querySelector<HTMLElement>(`[data-phase="${id}"]`)?.focus()
