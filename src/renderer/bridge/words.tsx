/** The words and the language of the window, for every component below. */
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { Language } from '../../shared/domain/library/settings'
import { textOf } from '../../shared/text/text'

const Words = createContext<Language>('fr')

export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <Words.Provider value={language}>{children}</Words.Provider>
}

export const useLanguage = () => useContext(Words)
export const useText = () => textOf(useContext(Words))
