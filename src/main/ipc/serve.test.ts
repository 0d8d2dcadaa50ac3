import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call, notice } from '../../shared/contract/define'
import { trainerContract } from '../../shared/contract/trainer'
import { LONGEST_TEXT, textSchema } from '../../shared/domain/base/text-length'
import { notPossible } from '../workspace/refused'
import { announce, type Contents, type Ear, ok, serve } from './serve'

const contract = {
  window: 'test',
  calls: {
    double: call<number>()(z.int()),
    fail: call<null>()(z.string()),
    keep: call<null>()(z.union([z.strictObject({ text: textSchema }), z.strictObject({ count: z.int() })])),
  },
  notices: { changed: notice<number>() },
} as const

type Listener = (event: { senderFrame: { url: string } | null }, argument: unknown) => unknown

/** The contents of a window whose main frame shows that address, and a way to send as any frame. */
function windowAt(url: string) {
  const listeners = new Map<string, Listener>()
  const sent: unknown[] = []
  const mainFrame = { url }
  const contents: Contents = {
    ipc: { handle: (channel, listener) => void listeners.set(channel, listener as Listener) },
    mainFrame,
    isDestroyed: () => false,
    send: (channel, value) => void sent.push([channel, value]),
  }
  const send = (channel: string, argument: unknown, senderFrame: { url: string } | null = mainFrame) =>
    listeners.get(channel)?.({ senderFrame }, argument)
  return { contents, send, sent, channels: [...listeners.keys()], listeners }
}

const badRequest = { ok: false, failure: { kind: 'bad-request' } }

function served(url = 'app://jalon/trainer.html') {
  const window = windowAt(url)
  const asked: unknown[] = []
  const logged: unknown[] = []
  serve(
    contract,
    window.contents,
    {
      double: (number) => {
        asked.push(number)
        return ok(number * 2)
      },
      fail: (how) => {
        if (how === 'expected') throw notPossible()
        throw new Error('a note that must not be told')
      },
      keep: () => ok(null),
    },
    (error) => logged.push(error),
  )
  return { ...window, asked, logged }
}

describe('a served window', () => {
  it('is answered on the channels of its contract and no others', async () => {
    const { send, listeners } = served()
    expect([...listeners.keys()]).toEqual(['test:double', 'test:fail', 'test:keep'])
    expect(await send('test:double', 21)).toEqual({ ok: true, value: 42 })
  })

  it('says of a text that is too long that it is too long', async () => {
    const { send } = served()
    const keep = (length: number) => send('test:keep', { text: 'a'.repeat(length) })
    expect(await keep(LONGEST_TEXT)).toEqual({ ok: true, value: null })
    expect(await keep(LONGEST_TEXT + 1)).toEqual({ ok: false, failure: { kind: 'text-too-long' } })
    expect(await send('test:keep', { text: 1 })).toEqual(badRequest)
  })

  it.each([
    'https://example.org/',
    'app://jalon.example.org/trainer.html',
    'app://other/trainer.html',
    'file:///trainer.html',
    'http://jalon/',
    'about:blank',
    '',
  ])('is not answered while it shows « %s »', async (url) => {
    const { send, asked } = served(url)
    expect(await send('test:double', 21)).toEqual(badRequest)
    expect(asked).toEqual([])
  })

  it('is not answered for a frame inside it, nor for another window, nor for a frame that is gone', async () => {
    const { send, asked } = served()
    expect(await send('test:double', 21, { url: 'app://jalon/trainer.html' })).toEqual(badRequest)
    expect(await send('test:double', 21, null)).toEqual(badRequest)
    expect(asked).toEqual([])
  })

  it('is not answered when the argument is of another shape', async () => {
    const { send, asked } = served()
    for (const argument of [undefined, null, '21', 1.5, { number: 21 }, [21]]) {
      expect(await send('test:double', argument)).toEqual(badRequest)
    }
    expect(asked).toEqual([])
  })

  it('hears an expected failure as data, and of an unexpected one only that it was', async () => {
    const { send, logged } = served()
    expect(await send('test:fail', 'expected')).toEqual({ ok: false, failure: { kind: 'not-possible' } })
    expect(logged).toEqual([])
    expect(await send('test:fail', 'other')).toEqual({ ok: false, failure: { kind: 'unexpected' } })
    expect(logged).toHaveLength(1)
  })

  it('is told notices on their channel, until it is gone', () => {
    const { contents, sent } = served()
    announce(contract, { isDestroyed: () => false, webContents: contents }, 'changed', 7)
    const closing = { ...contents, isDestroyed: () => true }
    announce(contract, { isDestroyed: () => false, webContents: closing }, 'changed', 8)
    announce(contract, null, 'changed', 9)
    // Electron's own window does so: once gone it has no contents any more, before its closing is told.
    const gone: Ear = {
      isDestroyed: () => true,
      get webContents(): never {
        throw new TypeError('Object has been destroyed')
      },
    }
    announce(contract, gone, 'changed', 10)
    expect(sent).toEqual([['test:changed', 7]])
  })

  it('never throws and never lets a message of chance through, on any channel of the trainer’s window', async () => {
    const { contents, listeners } = windowAt('app://jalon/trainer.html')
    const reached: string[] = []
    const handlers = new Proxy({} as Parameters<typeof serve<typeof trainerContract>>[2], {
      get: (_target, name) => () => {
        reached.push(String(name))
        return ok(null)
      },
    })
    serve(trainerContract, contents, handlers, () => {})
    const takesNothing = Object.entries(trainerContract.calls)
      .filter(([, { argument }]) => argument.safeParse(null).success)
      .map(([name]) => name)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...listeners.values()),
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withObjectString: true,
          withNullPrototype: true,
        }),
        async (listener, argument) => {
          const answer = await listener({ senderFrame: contents.mainFrame }, argument)
          expect(answer).toHaveProperty('ok')
        },
      ),
      { numRuns: 2000 },
    )
    // An empty change of settings is one.
    expect(reached.filter((name) => !takesNothing.includes(name) && name !== 'setSettings')).toEqual([])
  })
})
