/** The locks of the master key: the passphrase, the printed recovery key, and the system's keychain if one wants it. */
import { hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Scrypt, Slot } from '../../shared/format/vault-file'
import { KEY, open, seal } from './cipher'
import { sameTyped } from './passphrase'

/** A guess costs about half a second and 128 MB. */
export const USUAL: Scrypt = { N: 2 ** 17, r: 8, p: 1 }

const SALT = 16

/** The vault and the key that a slot is about. */
export type About = { vault: string; key: string }

type PassphraseSlot = Extract<Slot, { kind: 'passphrase' }>
type RecoverySlot = Extract<Slot, { kind: 'recovery' }>

const about = ({ vault, key }: About, ...rest: (string | number)[]) =>
  ['jalon-vault', 1, vault, key, ...rest].join('|')

/** Bytes of work below which a guess takes no time that anybody could notice. */
const CHEAP = 8_000_000

const IN_THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
const { phrase, salt, length, options } = workerData
parentPort.postMessage(require('node:crypto').scryptSync(phrase, salt, length, options))`

/**
 * In a thread of its own: the windows and the run go on meanwhile. Electron's own asynchronous scrypt does not do: to
 * check its parameters, BoringSSL computes the whole of it in the main loop first.
 */
function stretched(phrase: string, salt: string, { N, r, p }: Scrypt): Promise<Buffer> {
  // Node counts a little more than 128·N·r bytes, and refuses what its usual limit of 32 MB does not allow.
  const options = { N, r, p, maxmem: 128 * r * (N + p + 2) + 1_048_576 }
  return new Promise((resolve, reject) => {
    const [typed, bytes] = [sameTyped(phrase), Buffer.from(salt, 'base64')]
    if (128 * N * r > CHEAP) {
      const workerData = { phrase: typed, salt: bytes, length: KEY, options }
      const thread = new Worker(IN_THREAD, { eval: true, workerData })
      thread.once('message', (key: Uint8Array) => resolve(Buffer.from(key)))
      thread.once('error', reject)
      return
    }
    scrypt(typed, bytes, KEY, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

export async function byPassphrase(
  master: Uint8Array,
  phrase: string,
  own: About,
  work = USUAL,
): Promise<Slot> {
  const salt = randomBytes(SALT).toString('base64')
  const key = await stretched(phrase, salt, work)
  return { kind: 'passphrase', salt, scrypt: work, ...seal(key, master, aboutPassphrase(own, salt, work)) }
}

const aboutPassphrase = (own: About, salt: string, { N, r, p }: Scrypt) =>
  about(own, 'passphrase', salt, N, r, p)

/** The master key, or null when it is another phrase. */
export async function openByPassphrase(slot: PassphraseSlot, phrase: string, own: About) {
  const key = await stretched(phrase, slot.salt, slot.scrypt)
  return open(key, slot, aboutPassphrase(own, slot.salt, slot.scrypt))
}

// 160 bits of chance need no stretching.
const derived = (recovery: Uint8Array, salt: string) =>
  Buffer.from(hkdfSync('sha256', recovery, Buffer.from(salt, 'base64'), 'jalon recovery key', KEY))

export function byRecoveryKey(master: Uint8Array, recovery: Uint8Array, own: About): Slot {
  const salt = randomBytes(SALT).toString('base64')
  return { kind: 'recovery', salt, ...seal(derived(recovery, salt), master, about(own, 'recovery', salt)) }
}

/** The master key, or null when it is another recovery key. */
export const openByRecoveryKey = (slot: RecoverySlot, recovery: Uint8Array, own: About) =>
  open(derived(recovery, slot.salt), slot, about(own, 'recovery', slot.salt))
