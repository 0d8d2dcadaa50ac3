/** The main process's end of a contract: answers the calls of one window, and of nothing else. */
import type { Contract, Handlers, Outcome, ValueOf } from '../../shared/contract/define'
import { channelOf } from '../../shared/contract/define'
import type { Failure } from '../../shared/contract/failure'
import { LONGEST_TEXT } from '../../shared/domain/base/text-length'
import { Refused } from '../workspace/refused'
import { isTrusted, type Sender } from './sender'

type Asked = { senderFrame: Sender | null }

/** The part of a window's web contents that is needed here. */
export type Contents = {
  readonly ipc: { handle(channel: string, listener: (event: Asked, argument: unknown) => unknown): void }
  readonly mainFrame: Sender
  isDestroyed(): boolean
  send(channel: string, value: unknown): void
}

/** Answers every call of the contract that comes from the main frame of this window, at our own origin. */
export function serve<C extends Contract>(
  contract: C,
  contents: Contents,
  handlers: Handlers<C>,
  log: (error: unknown) => void,
) {
  for (const [name, { argument }] of Object.entries(contract.calls)) {
    const answer = handlers[name as keyof C['calls']]
    contents.ipc.handle(
      channelOf(contract, name),
      async ({ senderFrame }, sent): Promise<Outcome<unknown>> => {
        if (!isTrusted(senderFrame, contents.mainFrame))
          return { ok: false, failure: { kind: 'bad-request' } }
        const decoded = argument.safeParse(sent)
        if (!decoded.success) return { ok: false, failure: misunderstood(decoded.error.issues) }
        try {
          return await answer(decoded.data)
        } catch (error) {
          if (error instanceof Refused) return { ok: false, failure: error.failure }
          log(error)
          return { ok: false, failure: { kind: 'unexpected' } }
        }
      },
    )
  }
}

type Issue = { code?: string | undefined; maximum?: unknown; errors?: unknown }

/** A text that is too long is told for what it is: somebody pasted it. */
function misunderstood(issues: readonly Issue[]): Failure {
  const isLong = ({ code, maximum, errors }: Issue): boolean =>
    (code === 'too_big' && maximum === LONGEST_TEXT) ||
    (Array.isArray(errors) && errors.flat().some((own: Issue) => isLong(own)))
  return { kind: issues.some(isLong) ? 'text-too-long' : 'bad-request' }
}

/** The part of a window that is needed to tell it something. */
export type Ear = { isDestroyed(): boolean; readonly webContents: Pick<Contents, 'isDestroyed' | 'send'> }

/** Tells the window; one that is gone hears nothing, and is not even asked for its contents: that throws. */
export function announce<C extends Contract, K extends keyof C['notices'] & string>(
  contract: C,
  window: Ear | null,
  name: K,
  value: ValueOf<C['notices'][K]>,
) {
  if (!window || window.isDestroyed() || window.webContents.isDestroyed()) return
  window.webContents.send(channelOf(contract, name), value)
}

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const done = ok(null)
