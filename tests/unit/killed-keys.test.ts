/** Killed while the passphrase or the master key changes: one of the phrases opens, and everything is still there. */
import { expect, it } from 'vitest'
import { isTemporary } from '../../src/main/library/disk/durable-file'
import { builtProcess } from '../fixtures/built-process'
import { killedAfter } from '../fixtures/killed-process'
import { openedLibrary } from '../fixtures/opened-library'
import { planJ } from '../fixtures/plan-j'
import { sized } from '../fixtures/trust'
import { clearFolder, create, open, PHRASE, SECRET, text, traces } from '../fixtures/vault-folder'
import { filesUnder } from '../fixtures/workspace-folder'

/** The number of kills of each kind; the long form is `npm run test:trust`. */
const KILLS = sized(6, 150)
const AT_ONCE = 3

/** Kills it that many milliseconds after it began; what it had said. */
async function killed(program: string, folder: string, kind: string, after: number) {
  const { lines } = await killedAfter(program, [folder, kind], after)
  const last = (word: string) => lines.findLast((line) => line.startsWith(word))?.slice(word.length + 1)
  const done = lines.filter((line) => line.startsWith('done')).length
  return { phrases: [last('begun') ?? PHRASE, last('done') ?? PHRASE], done }
}

/** Opens the folder with the first of the phrases that does; what is lost, in words. */
async function lossesIn(folder: string, phrases: readonly string[]): Promise<string[]> {
  const library = await openedLibrary(folder)
  for (const phrase of phrases) {
    if (library.vault.state().kind === 'locked') await library.vault.open(phrase).catch(() => null)
  }
  if (library.vault.state().kind !== 'open') return ['nothing opens']
  const said = text(await library.store.readPeople(planJ.id))
  // What was cut short goes on by itself.
  await library.vault.lock()
  library.release()
  const files = [...filesUnder(folder)]
  const sealed = files.flatMap(([name, bytes]) => {
    const { format, key } = name.endsWith('.json') ? JSON.parse(bytes.toString()) : { format: '', key: '' }
    return format === 'jalon-sealed' && !name.startsWith('vault') ? [key] : []
  })
  return [
    ...(said === SECRET ? [] : [`the people say ${said}`]),
    ...library.told.map((problem) => JSON.stringify(problem)),
    ...(new Set(sealed).size === 1 ? [] : [`sealed by ${new Set(sealed).size} keys`]),
    ...traces(folder).map((name) => `${name} is in the clear`),
    ...files.filter(([name]) => isTemporary(name.split('/').at(-1) ?? '')).map(([name]) => name),
  ]
}

it.each([
  ['phrase', 'the passphrase'],
  ['key', 'the master key'],
])(`${KILLS} times killed while %s changes`, { timeout: 10 * 60_000 }, async (kind, what) => {
  const program = await builtProcess('keys-process')
  const losses: string[] = []
  let [begun, changes] = [0, 0]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let index = begun++; index < KILLS; index = begun++) {
        const folder = clearFolder()
        const first = await open(folder)
        await create(first)
        await first.vault.lock()
        first.release()
        const { phrases, done } = await killed(program, folder, kind, 20 + ((index * 37) % 400))
        changes += done
        losses.push(...(await lossesIn(folder, phrases)))
      }
    }),
  )
  console.log(
    `killed ${KILLS} times while ${what} changed (${changes} changes done): ${losses.length} losses`,
  )
  expect(losses).toEqual([])
})
