/** Whether the palette is open, for the key and the button that open it. */
import { create } from 'zustand'

export const usePalette = create<{ opened: boolean }>(() => ({ opened: false }))
export const openPalette = () => usePalette.setState({ opened: true })
