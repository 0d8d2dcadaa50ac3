// The right to write is pulled from an ordinary user's folder: told within 2 s, and saved by itself within 5 once it is back.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { SessionId } from '../../src/shared/domain/base/id'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { prepare } from '../pages/home'
import { planOnDisk, workspaceAs } from '../workspace'

const session = sessionOf([dayOf('9:00', [phaseOf('Accueil', 20), phaseOf('Bilan', 10)])], {
  id: 'short' as SessionId,
  title: 'Une courte séance',
})

test('a right pulled from her folder is told, and what she typed is saved once it is back', async ({
  launchJalon,
}) => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'only where the test is root')
  const made = workspaceAs({ language: 'fr' }, session)
  // Root's own folders are closed to that user.
  const outside = mkdtempSync(path.join(tmpdir(), 'jalon-pulled-'))
  try {
    const folder = path.join(outside, 'workspace')
    expect(spawnSync('cp', ['-a', made, folder]).status).toBe(0)
    expect(spawnSync('chown', ['-R', '65534:65534', outside]).status).toBe(0)
    const { app, window } = await launchJalon({ workspace: folder, asOrdinaryUser: true })
    await prepare(window, session.title, fr)
    await new Agenda(window, fr).walkTo(2)
    await window.keyboard.press('Enter')
    chmodSync(path.join(folder, 'sessions'), 0o500)
    const typed = Date.now()
    await window.keyboard.type('Bilan repris')
    const banner = window.getByText(fr.app.save.failed)
    await expect(banner.first()).toBeVisible()
    const told = Date.now() - typed
    await window.screenshot({ path: test.info().outputPath('banner.png') })
    await window.keyboard.press('Enter')
    await expect(window.getByText('Bilan repris').first()).toBeVisible()
    expect(planOnDisk(folder).days[0]?.phases[1]?.title).toBe('Bilan')
    const repaired = Date.now()
    chmodSync(path.join(folder, 'sessions'), 0o700)
    await expect(banner).toHaveCount(0)
    const saved = Date.now() - repaired
    expect(planOnDisk(folder).days[0]?.phases[1]?.title).toBe('Bilan repris')
    console.log(`a right pulled, as an ordinary user: told in ${told} ms, saved ${saved} ms after it is back`)
    // Before the first save fails it waits for a moment's calm, 800 ms at most.
    expect(told).toBeLessThanOrEqual(2800)
    expect(saved).toBeLessThanOrEqual(5000)
    await app.close()
  } finally {
    rmSync(outside, { recursive: true, force: true })
  }
})
