// Session files that hold no session: each is told in a sentence, its bytes are kept, and the rest is usable.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SessionId } from '../../src/shared/domain/base/id'
import { instant } from '../../src/shared/domain/base/time'
import { nobody } from '../../src/shared/domain/people/people'
import { encodePeople } from '../../src/shared/format/people-file'
import { encodeRun } from '../../src/shared/format/run-file'
import { encodeSession } from '../../src/shared/format/session-file'
import { momentText } from '../../src/shared/text/format'
import { fr } from '../../src/shared/text/fr'
import { textOf } from '../../src/shared/text/text'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { journal } from '../fixtures/journal'
import { unknownFile } from '../fixtures/later'
import { baselineJ } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { expectAccessible } from '../pages/axe'
import { prepare } from '../pages/home'
import { LOOKS, seer } from '../pages/see'
import { filesOf, textIn, workspaceAs, workspaceWith } from '../workspace'

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
  for (const [name, bytes] of Object.entries(unreadable)) {
    const own = kept.find((each) => each.startsWith(name.slice(0, -5)))
    expect(readFileSync(path.join(workspace, 'quarantine', own ?? '')).equals(Buffer.from(bytes))).toBe(true)
    // Reading moves nothing.
    expect(readFileSync(path.join(sessions, name)).equals(Buffer.from(bytes))).toBe(true)
  }
  const waiting = window.getByRole('region', { name: fr.home.held.title })
  await expect(waiting).toContainText('sessions/b-truncated.json')
  await waiting
    .getByRole('group', { name: fr.home.held.of('sessions/b-truncated.json') })
    .getByRole('button', { name: fr.home.held.trash })
    .press('Enter')
  await expect(waiting).not.toContainText('sessions/b-truncated.json')
  expect(filesOf(workspace, 'sessions')).not.toContain('b-truncated.json')
  expect(textIn(workspace, 'sessions', 'z-newer.json')).toBe(newer)

  await prepare(window, 'Une séance intacte')
  const agenda = new Agenda(window)
  await agenda.expectPhases('09:00 Accueil', '09:20 Bilan')
  await agenda.walkTo(1)
  await agenda.typeLength('30')
  await expect.poll(() => textIn(workspace, 'sessions', 'sound.json')).toContain('"duration": 30')
  expect(textIn(workspace, 'sessions', 'z-newer.json')).toBe(newer)
})

test('says it once: the next start has its line in the list and no dialog', async ({ launchJalon }) => {
  const workspace = workspaceWith(sound)
  writeFileSync(path.join(workspace, 'sessions', 'a-cut.json'), '{')
  const { app, window } = await launchJalon({ workspace })
  await expect(window.getByRole('dialog', { name: 'À savoir' })).toContainText('a-cut.json')
  await app.close()
  const again = await launchJalon({ workspace })
  await expect(again.window.getByRole('article', { name: 'Une séance intacte' })).toBeVisible()
  await expect(again.window.getByRole('region', { name: fr.home.held.title })).toContainText('a-cut.json')
  await expect(again.window.getByRole('dialog')).toHaveCount(0)
})

for (const look of LOOKS) {
  test(`people that are missing, in ${look.language}: only read, then taken up when they come or when she decides`, async ({
    launchJalon,
  }) => {
    const { home, failures } = textOf(look.language)
    // Neither title is a word of the interface in either language.
    const days = [dayOf('9:00', [phaseOf('Alpha', 20), phaseOf('Omega', 10)])]
    const own = sessionOf(days, { id: 'sound' as SessionId, title: 'Une séance intacte' })
    const other = { ...own, id: 'other' as SessionId, title: 'Une autre séance' }
    const workspace = workspaceAs({ language: look.language, theme: look.theme }, own, other)
    const texts = [own, other].map(({ id }) => encodePeople({ ...nobody(id) }))
    const versions = ['sound', 'other'].map((id) => path.join(workspace, 'versions', 'people', id))
    for (const [at, folder] of versions.entries()) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, '2026-11-20T08-00-00-000Z.r1.json'), texts[at] ?? '')
    }
    const { app, window } = await launchJalon({ workspace })
    const see = await seer(app, window, look)
    const dialog = window.getByRole('dialog')
    for (const id of ['other', 'sound']) {
      const moment = momentText(instant(Date.parse('2026-11-20T08:00:00Z')), look.language)
      await expect(dialog).toContainText(failures['missing-file']({ file: `people/${id}.json`, moment }))
      await dialog.getByRole('button').last().click()
    }
    const waiting = window.getByRole('region', { name: home.held.title })
    await expect(waiting).toContainText(home.held.why.people.missing)
    await see('held-home')
    await waiting.getByRole('button', { name: 'Une séance intacte' }).press('Enter')
    await expect(window.getByText(home.held.explained)).toBeVisible()
    await see('held-reading')
    expect(filesOf(workspace, 'people')).toEqual([])

    // It comes while she reads: the list is there again, with the session in its place.
    mkdirSync(path.join(workspace, 'people'), { recursive: true })
    writeFileSync(path.join(workspace, 'people', 'sound.json'), texts[0] ?? '')
    await expect(window.getByRole('article', { name: 'Une séance intacte' })).toBeVisible({ timeout: 40_000 })
    await waiting
      .getByRole('group', { name: home.held.of('Une autre séance') })
      .getByRole('button', { name: home.held.version('').trim() })
      .press('Enter')
    await expect(waiting).toHaveCount(0)
    expect(filesOf(workspace, 'people')).toEqual(['other.json', 'sound.json'])
  })
}

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
