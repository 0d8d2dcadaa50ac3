/** The choice of documents and their options, kept in the settings of the workspace; the one shown is of the moment. */
import { create } from 'zustand'
import { DOCUMENT_IDS, type DocumentId } from '../../shared/domain/library/handout-options'
import type { HandoutChoice } from '../../shared/domain/library/settings'
import type { HandoutOptions } from '../../shared/handout/options'
import { told, useJalon, useWorkspace } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage } from '../bridge/words'

/** `pending`: what was changed and is not announced yet, so that a switch moves at once. */
type Shown = { shown: DocumentId; pending: HandoutChoice | null }
const useShown = create<Shown>(() => ({ shown: 'programme', pending: null }))

export const useShownDocument = () => useShown((state) => state.shown)
export const showDocument = (shown: DocumentId) => useShown.setState({ shown })

const announced = () => useJalon.getState().workspace?.settings.handouts ?? null

export function useHandoutChoice(): HandoutChoice {
  const { settings } = useWorkspace()
  return useShown((state) => state.pending) ?? settings.handouts
}

function change(next: (now: HandoutChoice) => HandoutChoice) {
  const now = useShown.getState().pending ?? announced()
  if (!now) return
  const pending = next(now)
  useShown.setState({ pending })
  void told(trainerBridge().call.setSettings({ handouts: pending })).then(() => {
    if (useShown.getState().pending === pending) useShown.setState({ pending: null })
  })
}

export const includeDocument = (id: DocumentId, included: boolean) =>
  change((now) => ({
    ...now,
    documents: DOCUMENT_IDS.filter((own) => (own === id ? included : now.documents.includes(own))),
  }))

export function setOption({ language, ...options }: Partial<HandoutOptions>) {
  change((now) => ({
    ...now,
    language: language ?? now.language,
    options: { ...now.options, ...options },
  }))
}

/** The options as they stand; the language follows the window's until it is chosen. */
export function useHandoutOptions(): HandoutOptions {
  const window = useLanguage()
  const { language, options } = useHandoutChoice()
  return { ...options, language: language ?? window }
}
