/** English words of the reference cards. */
import type { Text } from '../fr'

export const cards: Text['cards'] = {}
