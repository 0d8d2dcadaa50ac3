/** The vault: its state in the title bar, and its dialogs. */
import { expect, type Page } from 'playwright/test'
import { fr, type Text } from '../../src/shared/text/fr'

export class Vault {
  readonly badge
  readonly dialog

  constructor(
    readonly page: Page,
    readonly words: Text['vault'] = fr.vault,
  ) {
    const states = new RegExp(Object.values(words.state).join('|'))
    this.badge = page.getByRole('banner').getByRole('button', { name: states })
    this.dialog = page.getByRole('dialog')
  }

  /** The dialog of creation or of a new key is open: goes through it, and returns the recovery key. */
  async make(phrase: string | null, last: string): Promise<{ phrase: string; key: string }> {
    const { dialog, words } = this
    const field = dialog.getByRole('textbox', { name: /phrase|passphrase/i })
    if (phrase === null) {
      await dialog.getByRole('button', { name: words.draw }).click()
      await expect(field).not.toHaveValue('')
    } else await field.fill(phrase)
    const own = await field.inputValue()
    await dialog.getByRole('button', { name: words.next }).click()
    const list = dialog.getByRole('list', { name: words.recovery.title }).getByRole('listitem')
    // The phrase is looked at and stretched, each in a thread: on a busy machine that takes its time.
    await expect(list).toHaveCount(8, { timeout: 30_000 })
    const groups = await list.allTextContents()
    await dialog.getByRole('button', { name: words.recovery.kept }).click()
    // Hidden while it is typed again.
    await expect(list).toHaveCount(0)
    for (const [index, group] of groups.entries()) {
      const asked = dialog.getByRole('textbox', { name: words.recovery.group(index + 1) })
      if ((await asked.count()) > 0) await asked.fill(group.toLowerCase())
    }
    await dialog.getByRole('button', { name: last }).click()
    await expect(dialog).toHaveCount(0)
    return { phrase: own, key: groups.join(' ') }
  }

  /** The dialog that asks for the phrase is open. */
  async give(phrase: string) {
    await this.dialog.getByRole('textbox', { name: this.words.phrase }).fill(phrase)
    await this.page.keyboard.press('Enter')
  }
}
