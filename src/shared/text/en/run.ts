/** English words of the run (Animer). */
import type { Text } from '../fr'

export const run: Text['run'] = {}
