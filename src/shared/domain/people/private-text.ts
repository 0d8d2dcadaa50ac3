/** Whether a session holds something about people that is not invented: then it deserves the vault. */
import type { People } from './people'

/** Those of the example, and what was tried while rehearsing it, say nothing of anybody. */
export const hasPrivateText = ({ participants, situations, notes, evaluation }: People): boolean =>
  participants.some(({ fictional }) => !fictional) ||
  situations.some(({ fictional }) => !fictional) ||
  notes.some(({ rehearsal }) => !rehearsal) ||
  (evaluation?.forms.length ?? 0) > 0
