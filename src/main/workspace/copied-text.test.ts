/** Text copied out of the vault does not outlive its closing on the clipboard, and nothing else is taken from there. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { HER, toldFolder } from '../../../tests/fixtures/erased-folder'
import { close, started } from '../../../tests/fixtures/erasing-workspace'
import { create, PHRASE } from '../../../tests/fixtures/vault-folder'
import { isPieceOf } from './copied-text'

async function opened() {
  const own = await started(toldFolder())
  await create(own)
  const copy = async (text: string) => {
    own.clipboard.text = text
    await own.workspace.copied()
  }
  return { ...own, copy }
}

/** The clipboard is read and cleared behind the lock's back. */
const settled = () => new Promise(setImmediate)

describe('when the vault locks', () => {
  it.each([HER.note, 'Nadia', 'tout de Bernissart', `Une ligne\r\n${HER.note}\tet une autre`])(
    'a piece of it goes: %s',
    async (text) => {
      const own = await opened()
      await own.copy(text)
      await own.workspace.lockVault()
      await settled()
      expect(own.clipboard.text).toBe('')
      await close(own)
    },
  )

  it('what was copied before the vault was made goes too', async () => {
    const own = await started(toldFolder())
    own.clipboard.text = HER.note
    await own.workspace.copied()
    await create(own)
    await own.workspace.lockVault()
    await settled()
    expect(own.clipboard.text).toBe('')
    await close(own)
  })

  it('a text that the system has only after the page has said so goes too', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const own = await opened()
    await own.copy('')
    own.clipboard.text = HER.note
    await vi.advanceTimersByTimeAsync(1000)
    vi.useRealTimers()
    await own.workspace.lockVault()
    await settled()
    expect(own.clipboard.text).toBe('')
    await close(own)
  })

  it.each([
    ['a piece of the plan', 'Accueil des participants', null],
    ['what another program has put there since', HER.note, 'Une recette'],
    ['nothing', '', null],
  ])('stays: %s', async (_what, text, since) => {
    const own = await opened()
    await own.copy(text)
    if (since) own.clipboard.text = since
    await own.workspace.lockVault()
    await settled()
    expect(own.clipboard.text).toBe(since ?? text)
    await close(own)
  })

  it('what another program has put there is never taken, whatever it says', async () => {
    const own = await opened()
    own.clipboard.text = HER.note
    await own.workspace.lockVault()
    await settled()
    expect(own.clipboard.text).toBe(HER.note)
    await own.workspace.openVault(PHRASE)
    await own.copy(HER.note)
    await own.workspace.forgetCopied()
    expect(own.clipboard.text).toBe('')
    await close(own)
  })
})

it('any piece of a text of three signs is known as one, however its lines are broken', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.nat(), fc.nat(60), (text, at, length) => {
      const start = at % text.length
      const piece = text.slice(start, start + length + 3)
      fc.pre(piece.trim().length >= 3)
      expect(isPieceOf([text], piece.replaceAll(' ', '\r\n'))).toBe(true)
      expect(isPieceOf([text], `0${piece.slice(0, 7)}0`)).toBe(false)
    }),
  )
})
