// Property 8: what people said is nowhere in the clear, whatever was done with it, right after Jalon was killed.
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ParticipantId } from '../../src/shared/domain/base/id'
import { nobody, type Participant } from '../../src/shared/domain/people/people'
import { encodePeople } from '../../src/shared/format/people-file'
import { fr } from '../../src/shared/text/fr'
import { canaries, filesBelow, found, openToOthers } from '../fixtures/canaries'
import { planJ } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { leaveSession, visit } from '../pages/frame'
import { exportsIn, Handouts } from '../pages/handouts'
import { animate, prepare } from '../pages/home'
import { Run } from '../pages/run'
import { Vault } from '../pages/vault'
import { workspaceWith } from '../workspace'

const onTheDay = (clock: string) => `2026-11-24T${clock}`
const words = fr.vault
const [before, typed, imported] = [canaries('avant', 20), canaries('dit', 20), canaries('importé', 20)]

const someone = (id: string, said: string): Participant => ({
  ...{ id: id as ParticipantId, name: said, organisation: said, role: '', email: '', status: 'registered' },
  ...{ expectations: said, needs: '', presence: [], note: said, imageUses: [], fictional: false },
})

/** People in the clear in each place where an earlier Jalon, without a vault, may have left some. */
function earlierWorkspace() {
  const workspace = workspaceWith(planJ)
  const early = (from: number) => ({
    ...nobody(planJ.id),
    participants: before.slice(from).map((said, index) => someone(`p-${index}`, said)),
  })
  for (const [file, people] of [
    ['people/plan-j.json', early(0)],
    ['versions/people/plan-j/2026-11-20T08-00-00-000Z.r1.json', early(5)],
    ['trash/plan-k/people.json', { ...early(10), session: 'plan-k' as never }],
    ['quarantine/plan-j.2026-11-01T08-00-00.json', early(15)],
  ] as const) {
    mkdirSync(path.join(workspace, file, '..'), { recursive: true, mode: 0o700 })
    writeFileSync(path.join(workspace, file), encodePeople(people), { mode: 0o600 })
  }
  return workspace
}

/** A printer's program: it reads what it is given; once `hung` is there it never comes to an end. */
function printerIn(folder: string, hung: string) {
  const program = path.join(folder, 'soffice')
  writeFileSync(
    program,
    `#!/bin/sh\nshift 2\ncat "$@" | wc -c >> "${folder}/printed"\nwhile [ -e "${hung}" ]; do sleep 0.2; done\n`,
  )
  chmodSync(program, 0o755)
}

test('sixty things typed, imported, searched, printed, their export called off: none in the clear after a crash', async ({
  launchJalon,
}) => {
  test.slow()
  const workspace = earlierWorkspace()
  // Chromium puts sockets there, whose paths must be short.
  const scratch = mkdtempSync(path.join(tmpdir(), 'jalon-'))
  const bin = test.info().outputPath('bin')
  mkdirSync(bin)
  const hung = path.join(bin, 'hung')
  printerIn(bin, hung)
  const env = { TMPDIR: scratch, PATH: `${bin}${path.delimiter}${process.env.PATH}` }
  const { app, window } = await launchJalon({ workspace, clock: onTheDay('09:00:00'), env })
  const userData = await app.evaluate(({ app }) => app.getPath('userData'))
  const everywhere = [workspace, userData, scratch]
  const vault = new Vault(window)
  expect(found(before, everywhere).length).toBeGreaterThan(40)
  await animate(window, planJ.title)
  const run = new Run(window)
  await run.start()
  await run.leave()
  await window.getByRole('region', { name: words.name }).getByRole('button', { name: words.create }).click()
  const { phrase } = await vault.make('cerise vélo marée jalon', words.recovery.confirm)
  await expect(vault.badge).toHaveText(words.state.open)

  // Typed.
  await window.getByRole('button', { name: fr.app.sections.run }).click()
  for (const said of typed) {
    await window.keyboard.press('e')
    await run.note.fill(said)
    await window.keyboard.press('Enter')
    await expect(run.note).toHaveValue('')
  }
  await run.leave()

  // Imported.
  const sealed = path.join(workspace, 'people', 'plan-j.json')
  const size = statSync(sealed).size
  await leaveSession(window)
  await prepare(window, planJ.title)
  await visit(window, 'participants')
  const { importing, import: act } = fr.participants
  await window.getByRole('button', { name: act, exact: true }).click()
  const dialog = window.getByRole('dialog')
  // No figure stands in a name: what is looked for is where she works.
  const rows = imported.map((said, at) => `${String.fromCharCode(65 + at)}nna Roy\tCPAS ${said}\t${said}`)
  await dialog.getByRole('textbox').fill(['Nom complet\tStructure\tAttentes', ...rows].join('\n'))
  await dialog.getByRole('button', { name: importing.read }).click()
  await dialog.getByRole('button', { name: importing.confirm(20) }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => statSync(sealed).size).toBeGreaterThan(size + 4000)

  // Searched: in the notes, in the palette, among the sessions.
  await visit(window, 'actions')
  await window.getByText(fr.actions.views.notes, { exact: true }).click()
  await window.getByRole('searchbox', { name: fr.actions.notes.search }).fill(typed[7] ?? '')
  await expect(window.getByText(typed[7] ?? '').first()).toBeVisible()
  await window.keyboard.press('Control+k')
  await window.keyboard.type(imported[3] ?? '')
  await window.keyboard.press('Escape')
  await leaveSession(window)
  await window.getByRole('textbox', { name: fr.home.search }).fill(typed[9] ?? '')
  await window.getByRole('textbox', { name: fr.home.search }).fill('')

  // Printed, by a program that does; then an export is called off.
  await prepare(window, planJ.title)
  await visit(window, 'handouts')
  const handouts = new Handouts(window)
  const preview = await handouts.show('Feuille de présence')
  // In the typography of the page, which has other quotation marks.
  await expect(preview.getByText('importé03').first()).toBeVisible()
  await window.getByRole('button', { name: fr.handouts.print, exact: true }).click()
  await expect(window.getByText(fr.handouts.printed)).toBeVisible()
  expect(existsSync(path.join(bin, 'printed'))).toBe(true)
  await handouts.only('Carnet du participant')
  await handouts.export.click()
  await expect(window.getByText(/^\d+ sur 40 documents prêts$/)).toBeVisible()
  await window.getByRole('button', { name: 'Annuler' }).click()
  await expect(window.getByText(fr.handouts.calledOff)).toBeVisible()
  expect(exportsIn(workspace)).toEqual([])

  const said = [...before, ...typed, ...imported]
  await expect.poll(() => found(said, everywhere)).toEqual([])
  const gone = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await gone
  const files = everywhere.flatMap(filesBelow).length
  expect(found(said, everywhere)).toEqual([])
  console.log(
    `${said.length} things said, ${files} files of the workspace, user data and temporary folder: 0 found`,
  )
  for (const own of ['people', 'vault', 'runs', 'versions', 'trash', 'quarantine', 'exports']) {
    const folder = path.join(workspace, own)
    if (existsSync(folder)) expect(openToOthers(folder)).toEqual([])
  }

  // Killed while something is being printed: the next start takes it away.
  const again = await launchJalon({ workspace, clock: onTheDay('09:05:00'), env })
  const reopened = new Vault(again.window)
  await new Run(again.window).leave()
  await reopened.badge.click()
  await reopened.give(phrase)
  await expect(reopened.badge).toHaveText(words.state.open)
  await again.window.keyboard.press('Control+Digit1')
  await visit(again.window, 'handouts')
  await new Handouts(again.window).show('Feuille de présence')
  writeFileSync(hung, '')
  await again.window.getByRole('button', { name: fr.handouts.print, exact: true }).click()
  const printing = () => filesBelow(path.join(workspace, 'exports'))
  await expect.poll(printing).not.toEqual([])
  const over = again.app.waitForEvent('close')
  const child = again.app.process()
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  expect(printing()).not.toEqual([])
  // The printer's program holds the pipes of the application that started it.
  rmSync(hung)
  await over
  const last = await launchJalon({ workspace, clock: onTheDay('09:06:00'), env })
  // Up, so that it is not closed while its page is being loaded.
  await expect(new Run(last.window).timer).toBeVisible()
  await expect.poll(printing).toEqual([])
  expect(found(said, everywhere)).toEqual([])
  // Chromium shares memory through this folder for as long as it runs.
  await last.app.close()
  rmSync(scratch, { recursive: true, force: true })
})
