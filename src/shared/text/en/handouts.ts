/** English words of the Supports screen. */
import type { Text } from '../fr'

export const handouts: Text['handouts'] = {}
