/** Text copied out of the vault leaves the clipboard when the vault locks, if it is still there. */

import { stringsIn, textsIn } from '../../shared/domain/people/text-places'
import { reservedTextsOf } from '../../shared/domain/plan/reserved-texts'
import type { Desk } from './desk'

/** Characters: what is shorter says nothing of anybody, and stands in many other texts. */
const SHORTEST = { piece: 3, whole: 8 }

/** Milliseconds within which the system has what the page copied. */
const SYSTEM = 250

/** As the page and the system hand it on: with one kind of line end and of space. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Whether the text is a piece of one of these, or has one of them in it. */
export function isPieceOf(texts: readonly string[], text: string): boolean {
  const own = plain(text)
  if (own.length < SHORTEST.piece) return false
  return texts
    .map(plain)
    .some((each) => each.includes(own) || (each.length >= SHORTEST.whole && own.includes(each)))
}

export function copiedText(desk: Desk) {
  const { clipboard, vault } = desk.ports
  let copied: string | null = null
  let again: NodeJS.Timeout | undefined

  /** Not what another program has put there since, nor a piece of the plan. */
  async function forget() {
    const own = copied
    copied = null
    clearTimeout(again)
    if (own === null) return
    // Before the first wait: the vault takes them away.
    const texts = [...desk.kept.values()].flatMap(({ session, people }) => [
      ...(people ? textsIn(people) : []),
      ...(session.sealed === 'open' ? stringsIn(reservedTextsOf(session)) : []),
    ])
    if (isPieceOf(texts, own) && (await clipboard.read()) === own) clipboard.clear()
  }
  desk.whenLocked.push(() => void forget())

  return {
    /** Something of the window was put on the clipboard just now. */
    async copied() {
      const there = await clipboard.read()
      clearTimeout(again)
      copied = ['open', 'none'].includes(vault.state().kind) ? there : null
      if (copied === null) return
      // The page may say so before the system has the text: it is looked at again.
      again = setTimeout(async () => {
        const now = await clipboard.read()
        if (copied !== null) copied = now
      }, SYSTEM)
      again.unref()
    },
    /** Jalon is left: its vault closes with it. */
    async forgetCopied() {
      if (vault.state().kind === 'open') await forget()
    },
  }
}
