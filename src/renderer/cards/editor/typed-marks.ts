/** What is typed or pasted as Markdown becomes what it means; a sum and a year do not. */
import { type AnyExtension, InputRule, PasteRule } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

/** A list that begins beyond this is a sentence that begins with a year. */
const LARGEST_START = 99

/** Whether the signs are around words, as CommonMark has it: « 5 * 3 * 2 » is a sum. */
const isAround = (match: RegExpMatchArray) => !/^\s|\s$/.test(match.at(-1) ?? ' ')
const isStart = (match: RegExpMatchArray) => Number(match[1]) <= LARGEST_START

const GUARDS: Readonly<Record<string, (match: RegExpMatchArray) => boolean>> = {
  ...{ bold: isAround, italic: isAround, strike: isAround, orderedList: isStart },
}

/** What a rule does with a match that the guard lets through. */
const matched = (match: RegExpMatchArray) => ({
  index: match.index ?? 0,
  text: match[0],
  replaceWith: match.at(-1) ?? match[0],
})

function typed({ find, handler }: InputRule, isMeant: (match: RegExpMatchArray) => boolean): InputRule {
  if (!(find instanceof RegExp)) return new InputRule({ find, handler })
  const one = (text: string) => {
    const match = find.exec(text)
    return match && isMeant(match) ? matched(match) : null
  }
  return new InputRule({ find: one, handler })
}

function pasted({ find, handler }: PasteRule, isMeant: (match: RegExpMatchArray) => boolean): PasteRule {
  if (!(find instanceof RegExp)) return new PasteRule({ find, handler })
  const all = (text: string) => [...text.matchAll(find)].filter(isMeant).map(matched)
  return new PasteRule({ find: all, handler })
}

const guarded = (own: AnyExtension): AnyExtension => {
  const isMeant = GUARDS[own.name]
  if (!isMeant) return own
  return own.extend({
    addInputRules() {
      return ((this.parent?.() ?? []) as InputRule[]).map((rule) => typed(rule, isMeant))
    },
    addPasteRules() {
      return ((this.parent?.() ?? []) as PasteRule[]).map((rule) => pasted(rule, isMeant))
    },
  })
}

export const TextKit = StarterKit.extend({
  addExtensions() {
    return ((this.parent?.() ?? []) as AnyExtension[]).map(guarded)
  },
})
