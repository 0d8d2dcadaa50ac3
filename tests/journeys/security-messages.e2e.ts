// Messages of chance through the bridge of each window of the running application: none accepted, nothing broken.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { ElectronApplication, Page } from 'playwright/test'
import { type Contract, channelOf } from '../../src/shared/contract/define'
import { roomContract } from '../../src/shared/contract/room'
import { smallContract } from '../../src/shared/contract/small'
import { trainerContract } from '../../src/shared/contract/trainer'
import { rightMessage, wrongMessage } from '../fixtures/some-message'
import { sized } from '../fixtures/trust'
import { filesUnder } from '../fixtures/workspace-folder'
import { expect, test } from '../launch'
import { everyWindow } from '../pages/every-window'

/** Messages for each channel; the long form is `npm run test:trust`. */
const MESSAGES = sized(25, 1000)
const contracts = { trainer: trainerContract, room: roomContract, small: smallContract } as const

type Asked = { name: string; argument: unknown }
type Answer = { ok: boolean; failure?: { kind: string } } | null

/** As the structured clone of a message would keep it, and as a message to the page can carry it. */
const portable = (message: unknown) => {
  try {
    const text = JSON.stringify(message)
    // A name that the tests' own channel would lose makes a wrong message right: `askStrangely` sends it from the page.
    return structuredClone(message) !== undefined && text.length < 20_000 && !text.includes('"__proto__"')
  } catch {
    return false
  }
}

function messagesTo(contract: Contract, make: typeof rightMessage, number: number, wrong: boolean): Asked[] {
  return Object.entries(contract.calls).flatMap(([name, { argument }]) =>
    fc
      .sample(make(argument), { numRuns: number, seed: 7 })
      .filter(portable)
      .map((message) => ({ name, argument: JSON.parse(JSON.stringify(message)) as unknown }))
      .filter((asked) => argument.safeParse(asked.argument).success !== wrong),
  )
}

/** One after the other; null for what cannot even be sent. */
const ask = (page: Page, asked: readonly Asked[]) =>
  page.evaluate(async (text) => {
    const all = JSON.parse(text) as Asked[]
    const { call } = Reflect.get(window, 'jalon') as {
      call: Record<string, (argument: unknown) => Promise<Answer>>
    }
    const answers: Answer[] = []
    const never = () => new Promise<null>((give) => setTimeout(() => give(null), 5_000))
    for (const { name, argument } of all) {
      const sent = call[name]?.(argument).catch(() => null)
      answers.push((await Promise.race([sent, never()])) ?? null)
    }
    return answers
  }, JSON.stringify(asked))

/** What structured clone takes and JSON does not, to every channel, and what it does not take. */
const askStrangely = (page: Page) =>
  page.evaluate(async () => {
    const { call } = Reflect.get(window, 'jalon') as {
      call: Record<string, (argument: unknown) => Promise<Answer>>
    }
    const own: Record<string, unknown> = { a: 1 }
    own.self = own
    let deep: unknown = []
    for (let level = 0; level < 500; level += 1) deep = [deep]
    const poison = JSON.parse('{"__proto__":{"session":"plan-j"},"constructor":1}')
    const strange = [
      ...[
        new Date(),
        new Map([[1, 2]]),
        new Set([1]),
        10n,
        Number.NaN,
        new ArrayBuffer(8),
        /x/,
        new Error('x'),
      ],
      ...[
        own,
        deep,
        poison,
        'x'.repeat(1_000_000),
        new Array(50_000).fill(0),
        () => 1,
        Symbol('x'),
        document.body,
      ],
      ...[new Proxy({}, { get: () => 'plan-j' }), undefined],
    ]
    const taken: string[] = []
    let sent = 0
    for (const [name, send] of Object.entries(call)) {
      for (const [place, argument] of strange.entries()) {
        sent += 1
        const answer = await Promise.resolve()
          .then(() => send(argument))
          .catch(() => null)
        if (answer?.ok || (answer && answer.failure?.kind !== 'bad-request')) taken.push(`${name} ${place}`)
      }
    }
    return { taken, sent }
  })

/** No dialog, no other program: each question of the desktop is answered with « cancel ». */
const withoutDesktop = (app: ElectronApplication) =>
  app.evaluate(({ app, dialog, shell }) => {
    const told: string[] = []
    Reflect.set(globalThis, 'left', told)
    const no = async () => ({ canceled: true, filePaths: [], response: 1 })
    for (const name of ['showOpenDialog', 'showSaveDialog', 'showMessageBox']) Reflect.set(dialog, name, no)
    for (const name of ['openPath', 'openExternal', 'showItemInFolder'])
      Reflect.set(shell, name, async (to: string) => void told.push(`${name} ${to}`))
    app.on('will-quit', () => told.push('quit'))
  })

const digestOf = (workspace: string) =>
  Object.fromEntries(
    [...filesUnder(workspace)]
      .filter(([name]) => name !== '.jalon.lock')
      .map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]),
  )

test('no wrong message is taken by any window, and the files are what they were', async ({ launchJalon }) => {
  test.setTimeout(300_000)
  const { app, pages, workspace } = await everyWindow(launchJalon)
  await withoutDesktop(app)
  // Nothing is on its way to the disk any more.
  const saving = () =>
    pages.trainer.evaluate(async () => (await Reflect.get(window, 'jalon').call.load(null)).value.save.kind)
  await expect.poll(saving).toBe('saved')
  const before = digestOf(workspace)
  let sent = 0
  for (const [name, page] of Object.entries(pages)) {
    const asked = messagesTo(contracts[name as keyof typeof contracts], wrongMessage, MESSAGES, true)
    const answers = await ask(page, asked)
    const taken = asked.filter((_, place) => answers[place]?.failure?.kind !== 'bad-request')
    expect(taken, name).toEqual([])
    const strange = await askStrangely(page)
    expect(strange.taken, name).toEqual([])
    sent += asked.length + strange.sent
  }
  expect(digestOf(workspace)).toEqual(before)
  const channels = await app.evaluate(({ webContents, ipcMain }) => ({
    own: webContents
      .getAllWebContents()
      .flatMap(({ ipc }) => [...(Reflect.get(ipc, '_invokeHandlers') as Map<string, unknown>).keys()])
      .sort(),
    shared: [...(Reflect.get(ipcMain, '_invokeHandlers') as Map<string, unknown>).keys()],
  }))
  const contracted = Object.values(contracts).flatMap((own) =>
    Object.keys(own.calls).map((name) => channelOf(own as Contract, name)),
  )
  expect(channels).toEqual({ own: contracted.sort(), shared: [] })

  // The very window at another origin: whatever it sends.
  await app.evaluate(async ({ BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes('room'))
    await own?.loadURL('about:blank')
  })
  // Told to this side a moment later.
  await pages.room.waitForURL('about:blank')
  const room = Array.from({ length: MESSAGES * 4 }, () => ({ name: 'load', argument: null }))
  const answers = await ask(pages.room, room)
  expect(answers.filter((answer) => answer?.failure?.kind !== 'bad-request')).toEqual([])
  console.log(`${sent} wrong messages through the bridges, ${room.length} from another origin: 0 taken.`)
})

test('right messages about what is not there end in an answer, and main goes on', async ({ launchJalon }) => {
  test.setTimeout(600_000)
  const { app, pages } = await everyWindow(launchJalon)
  await withoutDesktop(app)
  const kinds = new Map<string, number>()
  const unexpected = new Set<string>()
  for (const name of ['room', 'small', 'trainer'] as const) {
    const asked = messagesTo(contracts[name], rightMessage, sized(3, 60), false)
    // The small window closes when it is told to show the trainer's.
    const own = asked.filter((one) => one.name !== 'showTrainer' && one.name !== 'printHandout')
    const answers = await ask(pages[name], own)
    for (const [place, answer] of answers.entries()) {
      const kind = answer === null ? 'lost' : answer.ok ? 'ok' : (answer.failure?.kind ?? 'none')
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      if (['lost', 'none', 'unexpected', 'bad-request'].includes(kind))
        unexpected.add(`${kind} ${own[place]?.name} ${JSON.stringify(own[place]?.argument).slice(0, 300)}`)
    }
  }
  console.log([...kinds].map(([kind, count]) => `${count} ${kind}`).join(', '))
  expect([...unexpected]).toEqual([])
  expect(await pages.trainer.evaluate(() => Reflect.get(window, 'jalon').call.load(null))).toMatchObject({
    ok: true,
  })
  expect(await app.evaluate(() => Reflect.get(globalThis, 'left') as string[])).not.toContain('quit')
})
