// Two runs of one session on one day: each has its own notes, figures, report and Word file, and one of them can be deleted.
import { expect, setClock, test } from '../launch'
import { exportsIn, read } from '../pages/handouts'
import { begunAt, onTheDay } from '../pages/plan-j-run'
import { LOOKS, seer } from '../pages/see'
import { filesOf, peopleOnDisk } from '../workspace'

test('the morning and the afternoon are told apart, on the screen and on paper', async ({ launchJalon }) => {
  const { app, window, workspace, run, keys } = await begunAt(launchJalon, '09:00:00')
  async function noteAndEnd(note: string, at: string) {
    await keys.press('e')
    await expect(run.note).toBeFocused()
    await run.note.fill(note)
    await keys.press('Enter')
    await expect(run.note).toHaveValue('')
    await keys.press('Escape')
    await setClock(app, onTheDay(at))
    await window.getByRole('button', { name: 'Quitter l’animation' }).click()
    await window.getByRole('button', { name: 'Terminer la séance…' }).click()
    const dialog = window.getByRole('dialog', { name: 'Terminer la séance' })
    await dialog.getByRole('button', { name: 'Terminer la séance' }).click()
    await expect(run.phase).toHaveText('Séance terminée')
    await window.getByRole('button', { name: 'Voir le bilan' }).click()
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Bilan')
  }
  await noteAndEnd('Parole du matin', '09:30:00')

  // A second start says that a run is there.
  await keys.press('F5')
  const held = window.getByText(/déjà été animée.*de 09:00 à 09:30/)
  await expect(held).toBeVisible()
  const see = await seer(app, window, LOOKS[0])
  await see('Animer, déjà animée')
  await setClock(app, onTheDay('13:00:00'))
  await window.getByRole('button', { name: 'Démarrer une autre animation' }).click()
  await expect(run.phase).toHaveText('Accueil')
  await expect(window.getByText('Parole du matin')).toHaveCount(0)
  await noteAndEnd('Parole de l’après-midi', '13:10:00')
  const ids = new Set(peopleOnDisk(workspace).notes.map((note) => note.run))
  expect(ids.size).toBe(2)

  const figures = window.getByRole('region', { name: 'Prévu et réel par phase' })
  const which = window.getByRole('combobox', { name: 'Animation' })
  await expect(which).toHaveValue(/de 13:00 à 13:10$/)
  await expect(figures).toContainText('−10 min Accueil')
  await expect(window.getByText('Parole de l’après-midi', { exact: true })).toBeVisible()
  await expect(window.getByText('Parole du matin')).toHaveCount(0)
  await which.click()
  await window.getByRole('option', { name: /de 09:00 à 09:30/ }).click()
  await expect(figures).toContainText('+10 min Accueil')
  await expect(window.getByText('Parole du matin', { exact: true })).toBeVisible()
  await expect(window.getByText('Parole de l’après-midi')).toHaveCount(0)
  await see('Bilan, deux animations')

  // The Word file is that of the run shown.
  await window.getByRole('button', { name: 'Exporter le compte rendu' }).click()
  await expect(window.getByText('Le compte rendu est exporté.')).toBeVisible()
  const [document = ''] = exportsIn(workspace)
  const { text } = await read(workspace, document)
  expect(text).toMatch(/Le mardi 24 novembre 2026, de 9\sh à 9\sh\s30/)
  expect(text).toMatch(/\+10\smin/)
  expect(text).toContain('Parole du matin')
  expect(text).not.toContain('Parole de l’après-midi')

  // Deleted, it is in the trash and comes back; its note stays.
  await window.getByRole('button', { name: 'Supprimer cette animation' }).click()
  await expect(
    window.getByText('Animation mise à la corbeille. Sa note reste dans Pistes d’action.'),
  ).toBeVisible()
  await expect(which).toHaveCount(0)
  await expect(figures).toContainText('−10 min Accueil')
  expect(filesOf(workspace, 'runs')).toHaveLength(1)
  await window.getByRole('button', { name: 'Annuler' }).last().click()
  await expect(which).toHaveValue(/de 09:00 à 09:30$/)
  expect(filesOf(workspace, 'runs')).toHaveLength(2)
})
