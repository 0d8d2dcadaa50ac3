/** English words of the session's overview (Aperçu). */
import type { Text } from '../fr'

export const overview: Text['overview'] = {}
