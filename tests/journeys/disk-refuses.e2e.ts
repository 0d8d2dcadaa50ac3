// A disk that is really full, then a folder that really lets nothing be written: told within 2 s, saved by itself within 5.
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright/test'
import type { SessionId } from '../../src/shared/domain/base/id'
import { en } from '../../src/shared/text/en'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { prepare } from '../pages/home'
import { planOnDisk, workspaceAs } from '../workspace'

const TITLE = 'Une courte séance'
const session = sessionOf([dayOf('9:00', [phaseOf('Accueil', 20), phaseOf('Bilan', 10)])], {
  id: 'short' as SessionId,
  title: TITLE,
})

const done = (command: string, ...words: string[]) => spawnSync(command, words).status === 0
const workspace = () => test.info().outputPath('workspace')
const ballast = () => path.join(workspace(), '.ballast')
const sessions = () => path.join(workspace(), 'sessions')

/** How the disk refuses, how that ends, and what is left to undo; `prepare` says whether this system lets us. */
const refusals = {
  'a full disk': {
    prepare() {
      mkdirSync(workspace(), { recursive: true })
      return done('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', workspace())
    },
    refuse() {
      try {
        for (;;) appendFileSync(ballast(), Buffer.alloc(4096))
      } catch {
        // Full.
      }
    },
    repair: () => rmSync(ballast()),
    undo: () => void done('umount', '-l', workspace()),
    reason: /disque est plein|disk is full/,
  },
  'a folder whose right to be written is pulled': {
    prepare: () => process.platform === 'linux' && process.getuid?.() === 0,
    // Root may write wherever it wants, but for this.
    refuse: () =>
      test.skip(!done('chattr', '+i', sessions()), 'this file system cannot make a folder immutable'),
    repair: () => void done('chattr', '-i', sessions()),
    undo: () => void done('chattr', '-i', sessions()),
    reason: /EPERM|droits|permission|allow/i,
  },
}

/** Has the page itself measure, from the first key that it takes, when it tells: not how fast Playwright types. */
const watch = (window: Page, words: string) =>
  window.evaluate((said) => {
    let first = 0
    document.addEventListener('input', () => {
      first ||= performance.now()
    })
    new MutationObserver((_, observer) => {
      const isTold = document.querySelector('[role=alert]')?.textContent?.includes(said)
      if (!isTold) return
      observer.disconnect()
      document.documentElement.dataset.told = String(Math.round(performance.now() - first))
    }).observe(document.body, { subtree: true, childList: true })
  }, words)

for (const [name, own] of Object.entries(refusals)) {
  for (const [language, text, theme] of [
    ['fr', fr, 'light'],
    ['en', en, 'dark'],
  ] as const) {
    test(`${name} is told, and what was typed is saved once it is good again (${language})`, async ({
      launchJalon,
    }) => {
      test.skip(!own.prepare(), 'only where the test may mount or is root')
      try {
        workspaceAs({ language, theme }, session)
        const { app, window } = await launchJalon({ workspace: workspace() })
        await prepare(window, TITLE, text)
        await new Agenda(window, text).walkTo(2)
        await window.keyboard.press('Enter')
        own.refuse()
        await watch(window, text.app.save.failed)
        await window.keyboard.type('Bilan et dernier mot')
        const banner = window.getByRole('alert').filter({ hasText: text.app.save.failed })
        await expect(banner).toContainText(own.reason)
        const shown = await window.evaluate(() => Number(document.documentElement.dataset.told))
        await window.screenshot({ path: test.info().outputPath('banner.png') })
        // What was there is whole, what was typed is still on the screen.
        expect(planOnDisk(workspace()).days[0]?.phases[1]?.title).toBe('Bilan')
        const typed = window.getByRole('textbox', { name: text.agenda.row.title }).first()
        await expect(typed).toHaveValue('Bilan et dernier mot')
        await window.keyboard.press('Enter')
        // Wherever she goes, she is told.
        await window.getByRole('button', { name: text.app.sections.sessions }).first().click()
        await expect(banner).toBeVisible()
        const start = Date.now()
        own.repair()
        await expect(banner).toHaveCount(0)
        const saved = Date.now() - start
        expect(planOnDisk(workspace()).days[0]?.phases[1]?.title).toBe('Bilan et dernier mot')
        console.log(
          `${name} (${language}): told ${shown} ms after the first key it met, saved ${saved} ms after repair`,
        )
        expect(shown).toBeLessThanOrEqual(2000)
        expect(saved).toBeLessThanOrEqual(5000)
        await app.close()
      } finally {
        own.undo()
      }
    })
  }
}
