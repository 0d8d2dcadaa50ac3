/** The icon of a kind of note, or of a situation caught like one; decorative, its name always stands beside it. */
import { IconBriefcase, IconBulb, IconFlag, IconHelp, IconQuote, IconRefresh } from '@tabler/icons-react'
import type { NoteKind } from '../../shared/domain/people/note'

const icons = {
  verbatim: IconQuote,
  question: IconHelp,
  idea: IconBulb,
  action: IconFlag,
  review: IconRefresh,
  situation: IconBriefcase,
} satisfies Record<NoteKind | 'situation', unknown>

export function NoteKindIcon({ kind }: { kind: NoteKind | 'situation' }) {
  const Icon = icons[kind]
  return <Icon size={16} stroke={2} aria-hidden />
}
