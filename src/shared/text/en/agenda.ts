/** English words of the déroulé. */
import type { Text } from '../fr'

export const agenda: Text['agenda'] = {}
