/** Whether a phrase is among those that are tried first: words and names of everybody, dates, repeats, runs of the keyboard. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as french } from '@zxcvbn-ts/language-fr'
import { sameTyped } from './passphrase'

/** Guesses that a phrase must resist: at two a second for one computer, ten billion are a century and a half. */
const GUESSES = 1e10
/** Letters that are looked at: what follows only adds. */
const LOOKED_AT = 100
/** Words that everybody who finds a vault of Jalon's tries first. */
const OWN = ['jalon', 'coffre', 'formation', 'formateur', 'formatrice']

const estimator = () =>
  new ZxcvbnFactory({ dictionary: { ...common, ...french }, graphs: adjacencyGraphs, maxLength: LOOKED_AT })

export function isWeak(phrase: string): boolean {
  return estimator().check(sameTyped(phrase).slice(0, LOOKED_AT), OWN).guesses < GUESSES
}
