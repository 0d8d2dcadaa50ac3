/** Packages, by the keyboard: what goes out of the library, what comes in, and the file that is chosen for either. */
import { type ElectronApplication, expect, type Page } from 'playwright/test'
import type { Text } from '../../src/shared/text/fr'

/** Wherever a file is asked for, it is that one. */
export const chooseFile = (app: ElectronApplication, file: string) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, file)

export class Packages {
  constructor(
    private readonly page: Page,
    private readonly text: Text,
  ) {}

  get dialog() {
    return this.page.getByRole('dialog')
  }

  async openLibrary() {
    const { sections } = this.text.app
    await this.page.getByRole('button', { name: sections.library, exact: true }).press('Enter')
    await this.page.getByRole('heading', { level: 1, name: this.text.library.title }).waitFor()
  }

  private async share(item: string) {
    await this.page.getByRole('button', { name: this.text.packages.share, exact: true }).press('Enter')
    await this.page.getByRole('menuitem', { name: item }).press('Enter')
  }

  async openExport() {
    await this.share(this.text.packages.exportAction)
    await expect(this.field('name')).toBeFocused()
  }

  openImport = () => this.share(this.text.packages.importAction)

  field = (name: 'name' | 'author' | 'edition') =>
    this.dialog.getByRole('textbox', { name: this.text.packages.export[name] })

  row = (title: string) => this.dialog.getByRole('row').filter({ hasText: title }).first()

  async export(count: number, file: string) {
    await this.dialog.getByRole('button', { name: this.text.packages.export.act(count) }).press('Enter')
    await expect(this.page.getByText(this.text.packages.export.done(file))).toBeVisible()
  }

  /** With so many items, and then what is said of it. */
  async take(count: number, title: string) {
    await this.dialog.getByRole('button', { name: this.text.packages.import.act(count) }).press('Enter')
    await expect(this.page.getByText(this.text.packages.import.done(title, count))).toBeVisible()
    await expect(this.dialog).toHaveCount(0)
  }
}
