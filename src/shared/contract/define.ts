/** How a window's contract is written down: its calls with the shape of their argument, and the notices it hears. */
import type { z } from 'zod'
import type { Failure } from './failure'

/** A call: the schema that decodes its argument in the main process, and the type of its result. */
export type Call<Argument, Result> = { readonly argument: z.ZodType<Argument>; readonly result?: Result }
export type Notice<Value> = { readonly value?: Value }

/** `call<Result>()(schema)`: two steps, because the result is named and the argument is inferred. */
export const call =
  <Result>() =>
  <Argument>(argument: z.ZodType<Argument>): Call<Argument, Result> => ({ argument })
export const notice = <Value>(): Notice<Value> => ({})

// A contract holds calls of every argument and result.
// biome-ignore lint/suspicious/noExplicitAny: `unknown` would refuse every schema but that of `unknown`
type AnyCall = Call<any, any>
// biome-ignore lint/suspicious/noExplicitAny: as above
type AnyNotice = Notice<any>
export type Contract = { window: string; calls: Record<string, AnyCall>; notices: Record<string, AnyNotice> }

/** The outcome of a call: an expected failure is data, told in words by the window. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure }

export type ArgumentOf<C> = C extends Call<infer Argument, unknown> ? Argument : never
export type ResultOf<C> = C extends { readonly result?: infer Result } ? Exclude<Result, undefined> : never
export type ValueOf<N> = N extends Notice<infer Value> ? Exclude<Value, undefined> : never

/** The object that the preload script gives to its window: these names and no others. */
export type Bridge<C extends Contract> = {
  call: {
    [K in keyof C['calls']]: (
      argument: ArgumentOf<C['calls'][K]>,
    ) => Promise<Outcome<ResultOf<C['calls'][K]>>>
  }
  /** Listens to a notice; returns the function that stops listening. */
  on: { [K in keyof C['notices']]: (listener: (value: ValueOf<C['notices'][K]>) => void) => () => void }
}

/** The handlers that the main process must provide for a contract; a missing one does not compile. */
export type Handlers<C extends Contract> = {
  [K in keyof C['calls']]: (
    argument: ArgumentOf<C['calls'][K]>,
  ) => Outcome<ResultOf<C['calls'][K]>> | Promise<Outcome<ResultOf<C['calls'][K]>>>
}

/** The name of the channel of a call or a notice. */
export const channelOf = (contract: Contract, name: string) => `${contract.window}:${name}`
