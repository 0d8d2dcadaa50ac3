/** The déroulé as a trainer sees it: its rows with their hours, and how she works on one of them. */
import { expect, type Locator, type Page } from 'playwright/test'
import { fr, type Text } from '../../src/shared/text/fr'

export class Agenda {
  readonly list: Locator
  /** The phases, without the lines that tell a gap or an overlap between them. */
  readonly rows: Locator
  readonly starts: Locator
  readonly lengths: Locator
  readonly chosen: Locator
  /** The lines that tell an overlap, with their fixes. */
  readonly overlaps: Locator

  constructor(
    readonly page: Page,
    private readonly text: Text = fr,
  ) {
    this.list = page.getByRole('grid', { name: text.agenda.list })
    this.rows = this.list.getByRole('row', { name: /^\d\d:\d\d, / })
    this.starts = this.rows.locator('[role=gridcell]:nth-child(2)')
    this.lengths = this.rows.locator('[role=gridcell]:nth-child(6)')
    this.chosen = this.list.getByRole('row', { selected: true })
    this.overlaps = this.list.getByRole('row').filter({ has: page.getByRole('alert') })
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title })
  }

  /** Sees these phases and no others, each as `09:15 Apport`. */
  async expectPhases(...phases: readonly string[]) {
    const shown = phases.map((phase) => new RegExp(`^${phase.slice(0, 5)}${phase.slice(6)}`))
    await expect(this.rows).toHaveText(shown)
  }

  /** The field of the chosen row. */
  length(title: string): Locator {
    return this.list.getByRole('textbox', { name: this.text.agenda.row.duration(title) })
  }

  /** Goes from the first row to the one of that place (from 1) with the arrow keys alone. */
  async walkTo(place: number) {
    await expect(this.chosen).toBeFocused()
    await this.page.keyboard.press('Home')
    for (let row = 1; row < place; row += 1) await this.page.keyboard.press('ArrowDown')
  }

  /** With the focus on a row: two steps to its length, which is typed over, and back to the row. */
  async typeLength(typed: string) {
    await this.page.keyboard.press('Tab')
    await this.page.keyboard.press('Tab')
    await this.page.keyboard.type(typed)
    await this.page.keyboard.press('Enter')
  }
}
