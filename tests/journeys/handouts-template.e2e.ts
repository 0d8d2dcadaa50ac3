// The organisation's own template: added, read, used for certificates, its letterhead untouched; a wrong one is refused.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import type { ElectronApplication } from 'playwright/test'
import { FOREIGN_PIECES, letterheadWith } from '../fixtures/foreign-pieces'
import { expect, test } from '../launch'
import { expectAccessible } from '../pages/axe'
import { visit } from '../pages/frame'
import { exportsIn, Handouts, read } from '../pages/handouts'
import { prepare } from '../pages/home'
import { realFoundingDay } from '../workspace'

const letterhead = path.resolve(import.meta.dirname, '../fixtures/letterhead.docx')

/** The next file dialogs are answered with this path. */
const answer = (app: ElectronApplication, file: string) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, file)

test('prints certificates on the letterhead, and names a tag that means nothing', async ({ launchJalon }) => {
  const { app, window, workspace } = await launchJalon({ lang: 'fr', workspace: realFoundingDay() })
  await prepare(window, 'Travail social 2.0, ouvrir la boîte noire')
  await visit(window, 'handouts')
  const handouts = new Handouts(window)
  await handouts.only('Attestation')
  await handouts.show('Attestation')
  await window.getByRole('button', { name: 'Vos modèles…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Vos modèles Word' })

  const wrong = path.join(workspace, 'faux.docx')
  writeFileSync(wrong, 'pas un fichier Word')
  await answer(app, wrong)
  await dialog.getByRole('button', { name: 'Ajouter un modèle…' }).click()
  await expect(window.getByText('n’est pas un fichier Word que Jalon peut lire')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const misspelt = path.join(workspace, 'Erreur.docx')
  const zip = await JSZip.loadAsync(readFileSync(letterhead))
  const body = (await zip.file('word/document.xml')?.async('string')) ?? ''
  zip.file('word/document.xml', body.replace('{{contenu}}', '{{contneu}}'))
  writeFileSync(misspelt, await zip.generateAsync({ type: 'nodebuffer' }))
  await window.getByRole('button', { name: 'Vos modèles…' }).click()
  await answer(app, misspelt)
  await dialog.getByRole('button', { name: 'Ajouter un modèle…' }).click()
  await expect(
    dialog.getByText('La balise {{contneu}} n’existe pas. Vouliez-vous écrire {{contenu}} ?'),
  ).toBeVisible()
  await expectAccessible(window, 'Modèles')
  await dialog.getByRole('button', { name: 'Retirer « Erreur.docx »' }).click()

  // What would act where the documents are opened is named, and not one of them has it.
  const lively = path.join(workspace, 'Vivant.docx')
  writeFileSync(lively, await letterheadWith(FOREIGN_PIECES.filter((_, at) => [0, 7, 9].includes(at))))
  await answer(app, lively)
  await dialog.getByRole('button', { name: 'Ajouter un modèle…' }).click()
  await expect(
    dialog.getByText('une image ou un son à aller chercher à « https://evil.example/pixel.png »'),
  ).toBeVisible()
  await expect(dialog.getByText('un autre modèle à ouvrir, « https://evil.example/x.dotm »')).toBeVisible()
  await expectAccessible(window, 'Modèles')
  await dialog.getByRole('button', { name: 'Retirer « Vivant.docx »' }).click()

  // Braces that were forgotten are told where they stand, and such a template is offered for no document.
  const unclosed = path.join(workspace, 'Sans accolade.docx')
  copyFileSync(path.resolve(import.meta.dirname, '../cases/templates/02-balises-non-fermees.docx'), unclosed)
  await answer(app, unclosed)
  await dialog.getByRole('button', { name: 'Ajouter un modèle…' }).click()
  await expect(
    dialog.getByText('Il manque une accolade fermante après « {{nom} », dans « Bonjour'),
  ).toBeVisible()
  await expect(dialog.getByText('Il manque une accolade ouvrante avant « {accès}} »')).toBeVisible()
  await window.keyboard.press('Escape')
  await window.getByRole('combobox', { name: 'Modèle', exact: true }).click()
  await expect(window.getByRole('option', { name: 'Sans accolade.docx (à corriger)' })).toHaveAttribute(
    'data-combobox-disabled',
    'true',
  )
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Vos modèles…' }).click()
  await dialog.getByRole('button', { name: 'Retirer « Sans accolade.docx »' }).click()

  const mine = path.join(workspace, 'En-tête.docx')
  copyFileSync(letterhead, mine)
  await answer(app, mine)
  await dialog.getByRole('button', { name: 'Ajouter un modèle…' }).click()
  await expect(dialog.getByText('12 balises reconnues')).toBeVisible()
  const starter = path.join(workspace, 'depart.docx')
  await answer(app, starter)
  await dialog.getByRole('button', { name: 'Enregistrer un modèle de départ…' }).click()
  await expect(window.getByText('Le modèle de départ est enregistré.')).toBeVisible()
  expect(readFileSync(starter).subarray(0, 2).toString()).toBe('PK')
  await window.keyboard.press('Escape')

  await window.getByRole('combobox', { name: 'Modèle', exact: true }).click()
  await window.getByRole('option', { name: 'En-tête.docx' }).click()
  const preview = await handouts.show('Attestation')
  await expect(preview.getByText('Haute École fictive').first()).toBeVisible()
  await handouts.export.click()
  await expect(window.getByText('14 documents exportés.')).toBeVisible()
  const [first = ''] = exportsIn(workspace)
  const { text, parts } = await read(workspace, first)
  expect(text).toContain('Pour Nadia Vandersaule')
  expect(text).not.toContain('{{')
  const theirs = await (await JSZip.loadAsync(readFileSync(letterhead)))
    .file('word/header1.xml')
    ?.async('string')
  expect(parts).toContain(theirs)
})
