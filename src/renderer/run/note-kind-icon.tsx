/** The icon of a kind of note; decorative, its name always stands beside it. */
import { IconBulb, IconFlag, IconHelp, IconQuote, IconRefresh } from '@tabler/icons-react'
import type { NoteKind } from '../../shared/domain/note'

const icons = {
  verbatim: IconQuote,
  question: IconHelp,
  idea: IconBulb,
  action: IconFlag,
  review: IconRefresh,
} satisfies Record<NoteKind, unknown>

export function NoteKindIcon({ kind }: { kind: NoteKind }) {
  const Icon = icons[kind]
  return <Icon size={16} stroke={2} aria-hidden />
}
