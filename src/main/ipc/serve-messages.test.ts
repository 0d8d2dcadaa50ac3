/** Every channel of every real contract under messages of chance: what is not of its shape reaches nobody. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rightMessage, wrongMessage } from '../../../tests/fixtures/some-message'
import { sized } from '../../../tests/fixtures/trust'
import { type Contract, channelOf } from '../../shared/contract/define'
import { roomContract } from '../../shared/contract/room'
import { smallContract } from '../../shared/contract/small'
import { trainerContract } from '../../shared/contract/trainer'
import { type Contents, ok, serve } from './serve'

/** The long form is `npm run test:trust`. */
const MESSAGES = sized(60, 10_000)

type Listener = (event: { senderFrame: { url: string } | null }, argument: unknown) => Promise<unknown>

const badRequest = { ok: false, failure: { kind: 'bad-request' } }

function served(contract: Contract) {
  const listeners = new Map<string, Listener>()
  const mainFrame = { url: `app://jalon/${contract.window}.html` }
  const reached: { name: string; argument: unknown }[] = []
  const logged: unknown[] = []
  const contents: Contents = {
    ipc: { handle: (channel, listener) => void listeners.set(channel, listener as Listener) },
    ...{ mainFrame, isDestroyed: () => false, send: () => {} },
  }
  const handlers = Object.fromEntries(
    Object.keys(contract.calls).map((name) => [
      name,
      (argument: unknown) => {
        reached.push({ name, argument })
        return ok(null)
      },
    ]),
  )
  serve(contract, contents, handlers, (error) => logged.push(error))
  return { listeners, mainFrame, reached, logged }
}

it.each([trainerContract, roomContract, smallContract])(
  'the channels of the window $window',
  async (contract) => {
    const { listeners, mainFrame, reached, logged } = served(contract)
    let [messages, refused, right] = [0, 0, 0]
    for (const [name, { argument }] of Object.entries((contract as Contract).calls)) {
      const listener = listeners.get(channelOf(contract, name))
      const wrong = wrongMessage(argument)
      const any = fc.oneof({ weight: 9, arbitrary: wrong }, { weight: 1, arbitrary: rightMessage(argument) })
      const strangers = [{ url: mainFrame.url }, { url: 'https://example.org/' }, null]
      await fc.assert(
        fc.asyncProperty(any, fc.nat(20), async (message, chance) => {
          messages += 1
          reached.length = 0
          const decoded = argument.safeParse(message)
          const frame = strangers[chance]
          const answer = await listener?.({ senderFrame: frame === undefined ? mainFrame : frame }, message)
          if (frame !== undefined || !decoded.success) {
            refused += 1
            expect(answer).toEqual(badRequest)
            expect(reached).toEqual([])
            return
          }
          right += 1
          expect(answer).toEqual(ok(null))
          expect(reached).toEqual([{ name, argument: decoded.data }])
        }),
        { numRuns: MESSAGES },
      )
    }
    expect(logged).toEqual([])
    expect(Reflect.get({}, 'more')).toBeUndefined()
    const calls = listeners.size
    console.log(
      `${contract.window}: ${messages} messages on ${calls} channels, ${refused} refused, ${right} right.`,
    )
    expect(refused).toBeGreaterThan(messages / 3)
    if (contract.window === 'trainer') expect(right).toBeGreaterThan(messages / 50)
  },
  900_000,
)
