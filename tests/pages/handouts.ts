/** The Supports screen, and the documents that it wrote, read back. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { expect, type Locator, type Page } from 'playwright/test'
import { filesOf } from '../workspace'

export class Handouts {
  readonly export: Locator
  readonly existing: Locator

  constructor(readonly page: Page) {
    this.export = page.getByRole('button', { name: 'Exporter en Word' })
    this.existing = page.getByRole('dialog', { name: 'Ces documents existent déjà' })
  }

  /** Shows a document, and waits until it is made. */
  async show(document: string) {
    const list = this.page.getByRole('region', { name: 'Documents' })
    await list.getByRole('button', { name: document }).click()
    const preview = this.page.getByRole('region', { name: `Aperçu : ${document}` })
    await expect(preview).toHaveAttribute('aria-busy', 'false')
    return preview
  }

  /** Ticks these documents and no other. */
  async only(...documents: string[]) {
    const boxes = this.page.getByRole('checkbox', { name: /^Exporter : / })
    await expect(boxes.first()).toBeVisible()
    for (const box of await boxes.all()) {
      const name = (await box.getAttribute('aria-label')) ?? ''
      const isWanted = documents.includes(name.replace('Exporter\u00a0: ', ''))
      if ((await box.isChecked()) !== isWanted) await box.press('Space')
    }
  }

  async speak(language: 'Français' | 'English') {
    await this.page.getByRole('radiogroup', { name: 'Langue des documents' }).getByText(language).click()
  }
}

/** The folders under exports/ and the documents in them, as `folder/file`. */
export const exportsIn = (workspace: string) =>
  filesOf(workspace, 'exports').flatMap((folder) =>
    filesOf(workspace, path.join('exports', folder)).map((file) => `${folder}/${file}`),
  )

/** A document as it reads: its text with one space for each white one, and everything in the file. */
export async function read(workspace: string, document: string) {
  const zip = await JSZip.loadAsync(readFileSync(path.join(workspace, 'exports', document)))
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false)
  const parts = await Promise.all(names.map((name) => zip.file(name)?.async('string')))
  const body = (await zip.file('word/document.xml')?.async('string')) ?? ''
  return { text: textOf(body), parts: parts.map((part) => part ?? '') }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The words of a part, a paragraph on each line. */
const textOf = (xml: string) =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:tab\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[^\S\n]+/g, ' ')
