/** A place where a field of a session, of its people or of a run stands. */
import type { DocumentId } from '../domain/library/handout-options'

export type Screen = 'home' | 'overview' | 'agenda' | 'run' | 'room' | 'people' | 'cards' | 'report'

/** The places by the path of the field; `.*` stands for all below. */
export type Places = Readonly<
  Record<string, readonly [papers: readonly DocumentId[], screens: readonly Screen[]]>
>
