// People's rights by hand: somebody erased stays erased through a restored backup; a session leaves without names.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeBackup, readBackup } from '../../src/main/library/backup/backup'
import { layOut } from '../../src/main/library/backup/restore'
import { foldersOf } from '../../src/main/library/disk/folders'
import type { ParticipantId } from '../../src/shared/domain/base/id'
import { instant } from '../../src/shared/domain/base/time'
import { usualSettings } from '../../src/shared/domain/library/settings'
import { nobody } from '../../src/shared/domain/people/people'
import { encodePeople } from '../../src/shared/format/people-file'
import { encodeSettings } from '../../src/shared/format/settings-file'
import { fr } from '../../src/shared/text/fr'
import { inFrench } from '../../src/shared/text/typography'
import { found } from '../fixtures/canaries'
import { planJ } from '../fixtures/plan-j'
import { noteOf, participantOf } from '../fixtures/some-people-edit'
import { expect, test } from '../launch'
import { expectAccessible } from '../pages/axe'
import { leaveSession, visit } from '../pages/frame'
import { prepare } from '../pages/home'
import { filesOf, textIn, workspaceAs } from '../workspace'

const words = inFrench(fr).rights
const HERS = ['Vandersaule', 'Bernissart']
const nadia = participantOf('her-1', {
  ...{ name: 'Nadia Vandersaule', organisation: 'CPAS Untel', note: 'sait tout de Bernissart' },
})

function toldWorkspace() {
  const workspace = workspaceAs({ retentionMonths: 12 }, planJ)
  writePeople(workspace)
  return workspace
}

function writePeople(workspace: string) {
  mkdirSync(path.join(workspace, 'people'), { recursive: true })
  const people = {
    ...nobody(planJ.id),
    participants: [nadia, participantOf('other' as ParticipantId, { name: 'Bea Tihange' })],
    notes: [noteOf('n-1', { text: 'Vandersaule et Bea ont ri' })],
  }
  writeFileSync(path.join(workspace, 'people', `${planJ.id}.json`), encodePeople(people))
}

test('erased everywhere, then a backup of before is restored: she does not come back', async ({
  launchJalon,
}) => {
  const workspace = toldWorkspace()
  const exported = (name: string, said: string) => {
    mkdirSync(path.join(workspace, 'exports', 'Plan J'), { recursive: true })
    writeFileSync(path.join(workspace, 'exports', 'Plan J', name), said)
  }
  exported('Carnet du participant – 01 Nadia Vandersaule.docx', 'carnet')
  exported('Participants.csv', 'Nom\nNadia Vandersaule\nBea Tihange\n')
  exported('Programme.md', 'Bonjour')
  const folders = foldersOf(workspace)
  const at = instant(Date.parse('2026-11-24T08:00:00Z'))
  const backup = await makeBackup(folders, at, '0.1.0')
  const { app, window } = await launchJalon({ workspace })
  await prepare(window, planJ.title)
  await visit(window, 'participants')
  await window.getByRole('button', { name: fr.participants.detailsOf('Nadia Vandersaule') }).click()
  const details = window.getByRole('complementary', { name: fr.participants.detailsOf('Nadia Vandersaule') })
  await details.getByRole('button', { name: words.erase.act }).click()
  const dialog = window.getByRole('dialog', { name: words.erase.title('Nadia Vandersaule') })
  await expect(dialog.getByRole('checkbox', { name: planJ.title, exact: true })).toBeChecked()
  await expect(dialog).toContainText('1 autre texte où figure son nom')
  const file = (name: string) => dialog.getByRole('checkbox', { name: `exports/Plan J/${name}` })
  await expect(file('Carnet du participant – 01 Nadia Vandersaule.docx')).toBeChecked()
  await expect(file('Participants.csv')).not.toBeChecked()
  await expect(file('Programme.md')).toHaveCount(0)
  await expectAccessible(window, 'Effacer partout')
  await dialog.getByRole('button', { name: words.erase.confirm }).click()
  await expect(dialog).toHaveCount(0)
  const left = words.files.left(1, 'exports/Plan J/Participants.csv')
  await expect(window.getByText(words.erase.doneBut('Nadia Vandersaule', left))).toBeVisible()
  await expect(details).toHaveCount(0)
  for (const trace of found(HERS, [workspace])) expect(trace).toContain('Participants.csv')
  expect(filesOf(workspace, 'exports/Plan J').sort()).toEqual(['Participants.csv', 'Programme.md'])
  rmSync(path.join(workspace, 'exports', 'Plan J', 'Participants.csv'))
  await app.close()

  await layOut(folders, await readBackup('avant.jalon', backup), at)
  const again = await launchJalon({ workspace })
  await prepare(again.window, planJ.title)
  await visit(again.window, 'participants')
  await expect(again.window.getByRole('textbox', { name: fr.participants.name }).first()).toHaveValue(
    'Bea Tihange',
  )
  await expect.poll(() => found(HERS, [workspace])).toEqual([])
})

test('leaves without names once each replacement was seen; what is kept too long is anonymised', async ({
  launchJalon,
}) => {
  const workspace = toldWorkspace()
  const { window } = await launchJalon({ workspace, clock: '2030-01-01T09:00:00' })
  await prepare(window, planJ.title)
  await visit(window, 'participants')
  await window.getByRole('button', { name: words.menu }).click()
  await window.getByRole('menuitem', { name: words.anonymous.act }).click()
  const dialog = window.getByRole('dialog', { name: words.anonymous.title })
  const family = dialog.getByRole('checkbox', { name: words.anonymous.line('Vandersaule', 'Personne 1', 1) })
  await expect(family).toBeChecked()
  await dialog.getByRole('checkbox', { name: /CPAS Untel/ }).uncheck()
  await expectAccessible(window, 'Exporter sans les noms')
  await dialog.getByRole('button', { name: words.anonymous.confirm }).click()
  await expect(dialog).toHaveCount(0)
  const [folder = ''] = filesOf(workspace, 'exports')
  const files = filesOf(workspace, `exports/${folder}`)
  const told = files.map((name) => textIn(workspace, 'exports', folder, name)).join('\n')
  expect(told).toContain('Personne 1 et Personne 2 ont ri')
  expect(told).toContain('CPAS Untel')
  expect(told).not.toMatch(/Nadia|Vandersaule|Bernissart|Bea/)

  await leaveSession(window)
  await window.getByRole('button', { name: fr.app.sections.privacy, exact: true }).click()
  await window.getByRole('button', { name: words.section.anonymiseOf(planJ.title) }).click()
  const confirm = window.getByRole('dialog', { name: words.section.confirmTitle(planJ.title) })
  await expect(confirm).toBeVisible()
  await expectAccessible(window, 'Anonymiser')
  await confirm.getByRole('button', { name: words.section.confirm }).click()
  await expect(window.getByText(words.section.due(0))).toBeVisible()
  // Told once it is decided; on the disk a moment later.
  await expect
    .poll(() => found(HERS, [path.join(workspace, 'people'), path.join(workspace, 'versions')]))
    .toEqual([])
})

test('a session shared without the persons: nobody in the file, nor in the workspace of who opens it', async ({
  launchJalon,
}) => {
  const workspace = workspaceAs(
    {},
    {
      ...planJ,
      title: 'Une journée pour Nadia Vandersaule',
      nextTime: 'prévenir Bernissart',
      days: planJ.days.map((day) => ({
        ...day,
        phases: day.phases.map((phase, index) => ({
          ...phase,
          ...(index === 0 && { instructions: 'Avec N. Vandersaule', notes: 'Bernissart, sa rue' }),
        })),
      })),
    },
  )
  writePeople(workspace)
  const { app, window } = await launchJalon({ workspace })
  const file = path.join(test.info().outputPath(), 'partage.json')
  const answer = (jalon: typeof app, chosen: string) =>
    jalon.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = (...asked: unknown[]) => {
        Reflect.set(globalThis, 'proposed', (asked.at(-1) as { defaultPath: string }).defaultPath)
        return Promise.resolve({ canceled: false, filePath })
      }
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    }, chosen)
  await answer(app, file)
  await window.getByRole('button', { name: fr.home.menu.label('Une journée pour Nadia Vandersaule') }).click()
  await window.getByRole('menuitem', { name: words.share.act }).click()
  await expect(window.getByText(words.share.done('partage.json'))).toBeVisible()
  const isNamed = /Nadia|Vandersaule|Bernissart|Tihange|Untel/
  const shared = readFileSync(file, 'utf8')
  expect(shared).not.toMatch(isNamed)
  expect(shared).toContain('Une journée pour […]')
  expect(await app.evaluate(() => Reflect.get(globalThis, 'proposed'))).not.toMatch(isNamed)
  await app.close()

  const other = test.info().outputPath('elsewhere')
  mkdirSync(other, { recursive: true })
  // Without the example, which has people of its own.
  writeFileSync(
    path.join(other, 'settings.json'),
    encodeSettings({ ...usualSettings('fr'), exampleOffered: true }),
  )
  const theirs = await launchJalon({ workspace: other, lang: 'fr' })
  await answer(theirs.app, file)
  await theirs.window.getByRole('button', { name: words.share.import }).click()
  await visit(theirs.window, 'agenda')
  await expect(theirs.window.getByText('Apport', { exact: true }).first()).toBeVisible()
  await visit(theirs.window, 'participants')
  await expect(theirs.window.getByRole('textbox', { name: fr.participants.name })).toHaveCount(0)
  await theirs.app.close()
  expect(filesOf(other, 'sessions')).toHaveLength(1)
  expect(found([...HERS, 'Tihange'], [other])).toEqual([])
})
