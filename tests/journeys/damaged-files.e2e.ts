// Session files that hold no session: each is told in a sentence, its bytes are kept, and the rest is usable.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SessionId } from '../../src/shared/domain/id'
import { encodeRun } from '../../src/shared/format/run-file'
import { encodeSession } from '../../src/shared/format/session-file'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { journal } from '../fixtures/journal'
import { unknownFile } from '../fixtures/later'
import { baselineJ } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { expectAccessible } from '../pages/axe'
import { prepare } from '../pages/home'
import { filesOf, textIn, workspaceWith } from '../workspace'

const sound = sessionOf([dayOf('9:00', [phaseOf('Accueil', 20), phaseOf('Bilan', 10)])], {
  id: 'sound' as SessionId,
  title: 'Une séance intacte',
})
const text = encodeSession(sound)

/** In the order in which they are told. */
const unreadable = {
  'a-empty.json': '',
  'b-truncated.json': text.slice(0, text.length / 2),
  'c-null.json': 'null',
  'd-shape.json': text.replace('"days"', '"dayz"'),
  'e-other.json': text.replace('jalon-session', 'someone-else'),
  'f-not-text.json': Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xc3]),
}
const newer = unknownFile({ ...sound, id: 'z-newer' as SessionId })

test('tells each of them in a sentence, keeps its bytes and opens the others', async ({ launchJalon }) => {
  const workspace = workspaceWith(sound)
  const sessions = path.join(workspace, 'sessions')
  for (const [name, bytes] of Object.entries(unreadable)) writeFileSync(path.join(sessions, name), bytes)
  writeFileSync(path.join(sessions, 'z-newer.json'), newer)

  const { window } = await launchJalon({ workspace })
  const dialog = window.getByRole('dialog', { name: 'À savoir' })
  for (const name of Object.keys(unreadable)) {
    await expect(dialog).toContainText(`Le fichier « sessions/${name} » ne contient pas de séance lisible.`)
    await expect(dialog).toContainText(`Il est gardé tel quel sous « quarantine/${name.slice(0, -5)}.`)
    await expect(dialog).toContainText('les autres séances s’ouvrent normalement.')
    await dialog.getByRole('button', { name: 'Compris' }).click()
  }
  await expect(dialog).toContainText(
    'Le fichier « sessions/z-newer.json » vient d’une version plus récente de Jalon.',
  )
  await expect(dialog).toContainText('mettez Jalon à jour pour l’ouvrir.')
  await dialog.getByRole('button', { name: 'Compris' }).click()
  await expect(dialog).toHaveCount(0)

  // It stays in sight afterwards, named and explained.
  const later = window.getByRole('region', { name: fr.home.newer.title })
  await expect(later).toContainText('sessions/z-newer.json')
  await expect(later).toContainText('ni ouverte ni modifiée ici')
  await expectAccessible(window, 'Accueil, une séance d’une version plus récente')

  const kept = filesOf(workspace, 'quarantine')
  expect(kept).toHaveLength(Object.keys(unreadable).length)
  for (const [name, bytes] of Object.entries(unreadable)) {
    const own = kept.find((each) => each.startsWith(name.slice(0, -5)))
    expect(readFileSync(path.join(workspace, 'quarantine', own ?? '')).equals(Buffer.from(bytes))).toBe(true)
  }
  expect(filesOf(workspace, 'sessions')).toEqual(['sound.json', 'z-newer.json'])
  expect(textIn(workspace, 'sessions', 'z-newer.json')).toBe(newer)

  await prepare(window, 'Une séance intacte')
  const agenda = new Agenda(window)
  await agenda.expectPhases('09:00 Accueil', '09:20 Bilan')
  await agenda.walkTo(1)
  await agenda.typeLength('30')
  await expect.poll(() => textIn(workspace, 'sessions', 'sound.json')).toContain('"duration": 30')
  expect(textIn(workspace, 'sessions', 'z-newer.json')).toBe(newer)
})

test('says it once: the next start has nothing to tell', async ({ launchJalon }) => {
  const workspace = workspaceWith(sound)
  writeFileSync(path.join(workspace, 'sessions', 'a-empty.json'), '')
  const { app, window } = await launchJalon({ workspace })
  await expect(window.getByRole('dialog', { name: 'À savoir' })).toContainText('a-empty.json')
  await app.close()
  const again = await launchJalon({ workspace })
  await expect(again.window.getByRole('article', { name: 'Une séance intacte' })).toBeVisible()
  await expect(again.window.getByRole('dialog')).toHaveCount(0)
})

test('tells of a damaged line in the journal of a run', async ({ launchJalon }) => {
  const workspace = workspaceWith(sound)
  const run = encodeRun({ baseline: baselineJ, journal: journal('9:00 begin A', '9:20 end') })
  mkdirSync(path.join(workspace, 'runs'))
  writeFileSync(path.join(workspace, 'runs', 'run-j.jsonl'), `${run}{"kind":"pau\n`)
  const { window } = await launchJalon({ workspace })
  const dialog = window.getByRole('dialog', { name: 'À savoir' })
  await expect(dialog).toContainText('Le journal « runs/run-j.jsonl » était endommagé')
  await expect(dialog).toContainText('Le fichier endommagé est gardé tel quel sous « quarantine/run-j.')
  expect(filesOf(workspace, 'quarantine')).toHaveLength(1)
})
