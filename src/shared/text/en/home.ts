/** English words of the list of sessions. */
import type { Text } from '../fr'

export const home: Text['home'] = {}
