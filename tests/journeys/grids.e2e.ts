// Reading grids of one's own: made in the library, copied into a session, which no later change reaches.
import type { SessionId } from '../../src/shared/domain/base/id'
import { decodeGrid } from '../../src/shared/format/grid-file'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, test } from '../launch'
import { leaveSession, visit } from '../pages/frame'
import { prepare } from '../pages/home'
import { leaveSettings, openSettings } from '../pages/settings'
import { filesOf, planOnDisk, textIn, workspaceWith } from '../workspace'

const TITLE = 'Une matinée'
const session = sessionOf([dayOf('9:00', [phaseOf('Accueil', 15)])], {
  id: 'morning' as SessionId,
  title: TITLE,
})
const words = fr.people.gridDialog
const QUESTION = 'Qu’a-t-elle dit, avec ses mots ?'

test('a grid is made, copied, deleted and brought back, then chosen by a session, which keeps its own', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith(session) })
  const field = (name: string) => window.getByRole('textbox', { name, exact: true })
  const button = (name: string | RegExp) => window.getByRole('button', { name, exact: true })
  const grids = () =>
    filesOf(workspace, 'grids').flatMap((file) => {
      const grid = decodeGrid(textIn(workspace, 'grids', file))
      return grid.ok ? [grid.value.title] : []
    })
  const list = window.getByRole('navigation', { name: fr.library.tabs.grids })
  const openGrids = async () => {
    await button('Bibliothèque').click()
    await window.getByText(fr.library.tabs.grids, { exact: true }).click()
  }

  // The grid that ships is there. Another is made, with its rows, its columns and its question.
  await openGrids()
  await expect(list.getByRole('button')).toHaveText([new RegExp(`^${fr.people.grid.title}`)])
  await button(fr.library.grids.create).click()
  await expect(field(words.name)).toHaveValue('')
  await field(words.name).fill('Deux regards')
  await field(words.row(1)).fill('Ce que l’on voit')
  await field(words.column(1)).fill('La personne')
  await button(words.addRow).click()
  await field(words.row(2)).fill('Ce que l’on ressent')
  await field(words.question('Ce que l’on voit', 'La personne')).fill(QUESTION)
  await expect(list.getByRole('button', { name: /^Deux regards/ })).toContainText(fr.library.grids.size(2, 1))

  // A copy of it goes to the trash, comes back, and goes again.
  await button(fr.library.grids.duplicate).click()
  await expect(field(words.name)).toHaveValue('Deux regards (copie)')
  await field(words.name).fill('Un essai')
  await expect.poll(grids).toEqual(expect.arrayContaining(['Deux regards', 'Un essai']))
  await button(fr.library.grids.remove).click()
  await expect.poll(grids).not.toContain('Un essai')
  await button('Annuler').click()
  await expect.poll(grids).toContain('Un essai')
  await list.getByRole('button', { name: /^Un essai/ }).click()
  await expect(field(words.name)).toHaveValue('Un essai')
  await button(fr.library.grids.remove).click()
  await expect(list.getByRole('button', { name: /^Un essai/ })).toHaveCount(0)
  await openSettings(window)
  await button(fr.settings.trash.restoreOf('Un essai')).click()
  await expect.poll(grids).toContain('Un essai')
  await leaveSettings(window)

  // The session takes it.
  await button('Séances').click()
  await prepare(window, TITLE)
  await visit(window, 'situations')
  await button(fr.people.situations.add).click()
  await button(fr.people.situations.noGrid.other).click()
  await window.getByRole('menuitem', { name: 'Deux regards' }).click()
  await expect(window.getByRole('gridcell').first()).toContainText(QUESTION)
  await expect.poll(() => planOnDisk(workspace).grid?.title).toBe('Deux regards')

  // What changes in the library changes no session, and the session's own can go into the library.
  await leaveSession(window)
  await openGrids()
  await list.getByRole('button', { name: /^Deux regards/ }).click()
  await field(words.name).fill('Trois regards')
  await expect.poll(grids).toContain('Trois regards')
  await button('Séances').click()
  await prepare(window, TITLE)
  await visit(window, 'situations')
  await button(fr.people.situations.editGrid).click()
  await expect(field(words.name)).toHaveValue('Deux regards')
  await button(words.keep).click()
  await expect(window.getByText(words.kept('Deux regards'))).toBeVisible()
  await expect
    .poll(() => grids().toSorted())
    .toEqual(['Deux regards', fr.people.grid.title, 'Trois regards', 'Un essai'].toSorted())
})
