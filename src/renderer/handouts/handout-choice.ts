/** What the trainer chose to print and how, kept as long as the application is open. */
import { create } from 'zustand'
import { DOCUMENT_IDS, type DocumentId } from '../../shared/domain/handout-options'
import { defaultHandoutOptions, type HandoutOptions } from '../../shared/handout/options'
import { useLanguage } from '../bridge/words'

type HandoutChoice = {
  /** In the order of the list. */
  documents: readonly DocumentId[]
  shown: DocumentId
  /** Only what differs from the defaults: the language follows the window's until it is chosen. */
  options: Partial<HandoutOptions>
}

export const useHandoutChoice = create<HandoutChoice>(() => ({
  documents: ['programme', 'guide'],
  shown: 'programme',
  options: {},
}))

const { setState } = useHandoutChoice

export const showDocument = (shown: DocumentId) => setState({ shown })

export const includeDocument = (id: DocumentId, included: boolean) =>
  setState(({ documents }) => ({
    documents: DOCUMENT_IDS.filter((own) => (own === id ? included : documents.includes(own))),
  }))

export const setOption = (option: Partial<HandoutOptions>) =>
  setState(({ options }) => ({ options: { ...options, ...option } }))

/** The options as they stand, defaults included. */
export function useHandoutOptions(): HandoutOptions {
  const language = useLanguage()
  const options = useHandoutChoice((state) => state.options)
  return { ...defaultHandoutOptions(language), ...options }
}
