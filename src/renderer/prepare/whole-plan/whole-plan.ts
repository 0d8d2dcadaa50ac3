/** Which of the dialogs that look over the whole plan is open. */
import { create } from 'zustand'

export type WholePlanDialog = 'axes' | 'objectives' | 'materials'

export const useWholePlan = create<{ dialog: WholePlanDialog | null }>(() => ({ dialog: null }))
export const showWholePlan = (dialog: WholePlanDialog | null) => useWholePlan.setState({ dialog })
