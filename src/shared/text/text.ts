/** The words of the product in the language asked for: French is the reference, English must match or not compile. */
import type { Language } from '../domain/library/settings'
import { en } from './en'
import { fr, type Text } from './fr'
import { inFrench } from './typography'

const texts: Record<Language, Text> = { fr: inFrench(fr), en }

export const textOf = (language: Language): Text => texts[language]
