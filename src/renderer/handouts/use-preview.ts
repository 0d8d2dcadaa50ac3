/** The true Word file of the document that is shown, made again when the session or an option changes. */
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { Failure } from '../../shared/contract/failure'
import type { Previewed } from '../../shared/contract/trainer/handout-calls'
import type { SessionId } from '../../shared/domain/base/id'
import type { DocumentId } from '../../shared/domain/library/handout-options'
import type { HandoutOptions } from '../../shared/handout/options'
import { useWorkspace } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'

/** A pause in the changes, in milliseconds, before the document is made again. */
const PAUSE = 250

export type Preview =
  | { kind: 'making' }
  | { kind: 'shown'; document: DocumentId; file: Previewed }
  | { kind: 'failed'; failure: Failure }
  /** There is no such document, for the reason told. */
  | { kind: 'none'; reason: string }

/** `none`: why there is no such document; null when there is. */
export function usePreview(
  session: SessionId,
  document: DocumentId,
  options: HandoutOptions,
  none: string | null,
): Preview {
  const { open, people, settings, cards } = useWorkspace()
  const [preview, setPreview] = useState<Preview>({ kind: 'making' })
  const asked = JSON.stringify([session, document, options])
  const [settled] = useDebouncedValue(asked, PAUSE)
  const shownAt = `${settled} ${open?.revision ?? 0} ${none ?? ''}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the document is made of, beside what is asked
  useEffect(() => {
    const [id, wanted, how] = JSON.parse(settled) as [SessionId, DocumentId, HandoutOptions]
    if (none !== null) return setPreview({ kind: 'none', reason: none })
    let current = true
    void trainerBridge()
      .call.previewHandout({ session: id, document: wanted, options: how })
      .then((outcome) => {
        if (!current) return
        if (outcome.ok) setPreview({ kind: 'shown', document: wanted, file: outcome.value })
        else setPreview({ kind: 'failed', failure: outcome.failure })
      })
    return () => {
      current = false
    }
  }, [shownAt, people, settings.organisation, cards])
  return preview
}
