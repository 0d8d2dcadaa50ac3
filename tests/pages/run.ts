/** The run as a trainer sees it, and the room's window beside it. */
import type { ElectronApplication, Locator, Page } from 'playwright/test'
import { fr, type Text } from '../../src/shared/text/fr'

export class Run {
  readonly timer: Locator
  readonly phase: Locator
  /** Where we are in the phase: its start, its end, what it is late by. */
  readonly times: Locator
  readonly strip: Locator
  readonly note: Locator

  constructor(
    readonly page: Page,
    private readonly text: Text = fr,
  ) {
    this.timer = page.getByRole('timer')
    this.phase = page.getByRole('heading', { level: 1 })
    this.times = page.getByRole('progressbar').locator('..')
    this.strip = page.getByRole('region', { name: text.run.day }).getByRole('listitem')
    this.note = page.getByRole('textbox', { name: text.run.note.label })
  }

  async start() {
    await this.page.getByRole('button', { name: this.text.run.before.start }).click()
  }

  /** Back to the other screens; the day goes on. */
  async leave() {
    await this.page.getByRole('button', { name: this.text.run.header.leave }).click()
    await this.page.getByRole('button', { name: this.text.run.leaving.leave }).click()
  }

  /** One of the boxes beside the stage. */
  box(title: string): Locator {
    return this.page.locator('section').filter({ has: this.page.getByRole('heading', { name: title }) })
  }

  get meal() {
    return this.box(this.text.run.margin.before.meal())
  }
  get end() {
    return this.box(this.text.run.end.title)
  }
  get next() {
    return this.box(this.text.run.next.title)
  }

  async showRoom(app: ElectronApplication): Promise<Page> {
    const opened = app.waitForEvent('window')
    await this.page.getByRole('button', { name: this.text.run.header.roomShow }).click()
    const room = await opened
    await room.getByRole('main').waitFor()
    return room
  }
}
