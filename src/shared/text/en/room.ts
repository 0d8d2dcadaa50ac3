/** English words of the room window. */
import type { Text } from '../fr'

export const room: Text['room'] = {}
