/** The icon of a kind of note; decorative, its name always stands beside it. */
import { IconBriefcase, IconBulb, IconFlag, IconHelp, IconQuote, IconRefresh } from '@tabler/icons-react'
import type { DraftKind } from './draft-kind'

const icons = {
  verbatim: IconQuote,
  question: IconHelp,
  idea: IconBulb,
  action: IconFlag,
  review: IconRefresh,
  situation: IconBriefcase,
} satisfies Record<DraftKind, unknown>

export function NoteKindIcon({ kind }: { kind: DraftKind }) {
  const Icon = icons[kind]
  return <Icon size={16} stroke={2} aria-hidden />
}
