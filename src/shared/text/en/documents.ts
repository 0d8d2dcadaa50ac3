/** English words of the Word documents. */
import type { Text } from '../fr'

export const documents: Text['documents'] = {}
