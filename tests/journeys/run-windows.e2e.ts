// The windows of a run: timer and announcement in the room, projector unplugged, small window, title bar (test 11).
import type { ElectronApplication } from 'playwright/test'
import type { Phase } from '../../src/shared/domain/plan/phase'
import { planJ } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { at, begunAt, passTo } from '../pages/plan-j-run'
import { cutLines, expectCalm } from '../pages/room'

/** A projector is plugged in beside the only screen of the test, or pulled out. */
const plug = (app: ElectronApplication, plugged: boolean) =>
  app.evaluate(({ screen }, isPlugged) => {
    const own = screen.getPrimaryDisplay()
    const bounds = { ...own.bounds, x: own.bounds.x + own.bounds.width }
    const projector = { ...own, id: own.id + 1, label: 'Projecteur', bounds, workArea: bounds }
    const all = isPlugged ? [own, projector] : [own]
    screen.getAllDisplays = () => all
    screen.emit(isPlugged ? 'display-added' : 'display-removed', {}, projector)
  }, plugged)

/** Whether Electron keeps the display from sleeping: by any of the first blockers, which have the first numbers. */
const isKeptAwake = (app: ElectronApplication) =>
  app.evaluate(({ powerSaveBlocker }) => [0, 1, 2, 3].some((id) => powerSaveBlocker.isStarted(id)))

const resizeRoom = (app: ElectronApplication, width: number, height: number) =>
  app.evaluate(
    ({ BrowserWindow }, [wide, high]) =>
      BrowserWindow.getAllWindows()
        .find((each) => each.webContents.getURL().endsWith('room.html'))
        ?.setContentSize(wide, high),
    [width, height] as const,
  )

const roomIsVisible = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(
      (each) => each.webContents.getURL().endsWith('room.html') && each.isVisible(),
    ),
  )

test('shows the group a timer and an hour, goes with its projector and comes back', async ({
  launchJalon,
}) => {
  const { app, window, run, keys } = await begunAt(launchJalon, '09:00:00')
  await plug(app, true)
  const room = await run.showRoom(app)
  await expect.poll(() => roomIsVisible(app)).toBe(true)

  await keys.press('a')
  const panel = window.getByRole('region', { name: 'Salle' })
  await panel.getByRole('textbox', { name: 'Minuteur d’activité' }).fill('10')
  await keys.press('Enter')
  const [inRoom, beside] = [room.getByRole('timer'), panel.getByRole('timer').first()]
  await expect(inRoom).toHaveText('10:00')
  await at(app, '09:02:07')
  for (const timer of [inRoom, beside, panel.getByRole('timer').last()])
    await expect(timer).toHaveText('07:53')
  await expect(window.getByRole('timer').first()).toHaveText('17:53')
  await at(app, '09:15:00')
  await expect(inRoom).toHaveText('00:00')
  await panel.getByRole('button', { name: 'Retirer le minuteur' }).click()
  await expect(inRoom).toHaveCount(0)

  await panel.getByRole('textbox', { name: 'Reprise à' }).fill('9h10')
  await keys.press('Enter')
  await expect(panel).toContainText('Écrivez une heure à venir')
  await panel.getByRole('textbox', { name: 'Reprise à' }).fill('10h50')
  await keys.press('Enter')
  await expect(room.getByText('Reprise à 10 h 50')).toBeVisible()
  await expect(panel.getByRole('figure')).toContainText('Reprise à 10 h 50')
  await expectCalm(room, 'Réservé')

  await plug(app, false)
  await expect.poll(() => roomIsVisible(app)).toBe(false)
  await expect(panel).toContainText('la vue salle revient dès qu’il est rebranché')
  await expect(run.timer.first()).toHaveText('05:00')
  const plugged = Date.now()
  await plug(app, true)
  await expect.poll(() => roomIsVisible(app), { intervals: [50] }).toBe(true)
  expect(Date.now() - plugged).toBeLessThan(2000)
  await expect(room.getByText('Reprise à 10 h 50')).toBeVisible()

  await panel.getByRole('button', { name: 'Fermer', exact: true }).click()
  await keys.press('b')
  await expect(room.locator('body')).toHaveText('')
  const lines = window.getByRole('region', { name: 'Ce que la salle voit' })
  await expect(lines).toContainText('Salle : écran noir')
  await expect(lines).toContainText('Salle : reprise à 10:50')
  await keys.press('.')
  await expect(room.getByText('Reprise à 10 h 50')).toBeVisible()
  await expect(lines).not.toContainText('écran noir')

  // Once its hour is there the room sees the phase again, and the line goes.
  await at(app, '10:49:59')
  await expect(room.getByText('Reprise à 10 h 50')).toBeVisible()
  await at(app, '10:50:00')
  await expect(room.getByText('Reprise à')).toHaveCount(0)
  await expect(room.getByText('Consigne montrée : Accueil.')).toBeVisible()
  await expect(lines).toHaveCount(0)
})

test('obeys the remote in the window of the room, and shuts with Escape what the mouse opened', async ({
  launchJalon,
}) => {
  const { app, window, run, keys } = await begunAt(launchJalon, '09:00:00')
  const room = await run.showRoom(app)
  const heading = room.getByRole('heading', { level: 1 })
  await at(app, '09:20:00')
  await room.keyboard.press('PageDown')
  await expect(heading).toHaveText('Apport')
  await expect(run.phase).toHaveText('Apport')
  await room.keyboard.press('PageDown')
  await at(app, '09:20:01')
  await expect(run.timer).toHaveText('59:59')
  await room.keyboard.press('Space')
  await expect(room.getByText('Chrono en pause')).toBeVisible()
  await room.keyboard.press('Space')
  await expect(room.getByText('Chrono en pause')).toHaveCount(0)
  for (const key of ['b', '.']) {
    await room.keyboard.press(key)
    await expect(room.locator('body')).toHaveText('')
    await expect(window.getByRole('button', { name: 'Écran noir' })).toHaveAttribute('aria-pressed', 'true')
    await room.keyboard.press(key === 'b' ? '.' : 'b')
    await expect(heading).toHaveText('Apport')
  }
  await room.keyboard.press('PageUp')
  await expect(run.phase).toHaveText('Accueil')

  const panel = window.getByRole('region', { name: 'Salle', exact: true })
  for (const way of [() => keys.press('Escape'), () => room.keyboard.press('Escape')]) {
    await window.getByRole('button', { name: 'Minuteur et aperçu' }).click()
    await expect(panel).toBeVisible()
    await way()
    await expect(panel).toHaveCount(0)
  }

  // The end of the day is asked where the trainer reads.
  await window.getByRole('button', { name: 'Que faire de « Bilan »' }).click()
  await window.getByRole('menuitem', { name: 'Passer à cette phase' }).click()
  await expect(heading).toHaveText('Bilan')
  await at(app, '09:20:02')
  await room.keyboard.press('PageDown')
  await expect(window.getByRole('dialog', { name: 'Terminer la séance' })).toBeVisible()
})

test('keeps the time above the slides, in the title bar and on the taskbar', async ({ launchJalon }) => {
  const { app, window, run, keys } = await begunAt(launchJalon, '09:00:00')
  await app.evaluate(({ BrowserWindow }) => {
    const trainer = BrowserWindow.getAllWindows()[0]
    const shown = globalThis as unknown as { shown: unknown[] }
    shown.shown = []
    if (trainer) trainer.setProgressBar = (...words) => void shown.shown.push(words)
  })
  const opened = app.waitForEvent('window')
  await keys.press('m')
  const small = await opened
  await expect(small.getByRole('timer')).toHaveText('20:00')
  await at(app, '09:05:00')
  await expect(small.getByRole('timer')).toHaveText('15:00')
  await expect(small.getByRole('main')).toContainText('Suite 09:20 Apport')
  const facts = await app.evaluate(({ BrowserWindow }) => {
    const [trainer, own] = ['trainer', 'small'].map((name) =>
      BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().endsWith(`${name}.html`)),
    )
    const { shown } = globalThis as unknown as { shown: unknown[] }
    return { onTop: own?.isAlwaysOnTop(), title: trainer?.getTitle(), progress: shown.at(-1) }
  })
  expect(facts).toEqual({
    onTop: true,
    title: '15:00 Accueil — Plan J — Jalon',
    progress: [0.25, { mode: 'normal' }],
  })
  expect(await isKeptAwake(app)).toBe(true)
  await small.getByRole('button', { name: 'Pause' }).click()
  await expect(window.getByText('En pause')).toBeVisible()
  await small.getByRole('button', { name: 'Reprendre' }).click()
  await small.getByRole('button', { name: 'Phase suivante' }).click()
  await expect(run.phase).toHaveText('Apport')
  expect(
    await small.evaluate(() => Object.keys((window as unknown as { jalon: { call: object } }).jalon.call)),
  ).toEqual(['load', 'goOn', 'pause', 'press', 'showTrainer'])
  // The remote is obeyed whichever window has the focus; twice in one breath is once.
  await at(app, '09:05:30')
  await small.keyboard.press('PageDown')
  await expect(run.phase).toHaveText('Pause')
  await small.keyboard.press('PageDown')
  await small.keyboard.press('PageUp')
  await expect(run.phase).toHaveText('Pause')
  // The window goes with the click, maybe before the click is told to be done.
  const gone = small.waitForEvent('close')
  const clicked = small.getByRole('button', { name: 'Revenir à Jalon' }).click()
  await clicked.catch((error) => {
    if (!small.isClosed()) throw error
  })
  await gone
})

test('shows instructions that are too long by pages, never under 38 px', async ({ launchJalon }) => {
  const steps = Array.from(
    { length: 12 },
    (_, step) => `Étape ${step + 1} : ${'relisez la situation choisie, '.repeat(4)}`,
  )
  const paragraph = 'Relisez la situation choisie, puis notez ce qui vous étonne. '.repeat(16)
  const title = `Relire à deux la situation choisie, puis noter ce qui étonne, ce qui manque et ce qui se discute avec la personne qui se trouve en face de soi ce jour-là`
  const long = (phase: Phase): Phase => {
    if (phase.id === 'A') return { ...phase, instructions: steps.join('\n') }
    if (phase.id === 'B') return { ...phase, title, instructions: paragraph }
    return phase.id === 'C' ? { ...phase, title: 'اقرأ الحالة', instructions: 'اقرأ الحالة المختارة' } : phase
  }
  const days = planJ.days.map((day) => ({ ...day, phases: day.phases.map(long) }))
  const { app, run } = await begunAt(launchJalon, '09:00:00', { ...planJ, days })
  const room = await run.showRoom(app)
  const pages = room.getByRole('img', { name: /^Consignes : page \d sur \d/ })
  await expect(pages).toBeVisible()
  const facts = await room.getByRole('listitem').evaluateAll((items) => {
    const [first] = items
    const list = first?.parentElement
    const unit = Math.min(innerWidth / 144, innerHeight / 90) / 10
    return {
      size: Number.parseFloat(getComputedStyle(first as Element).fontSize) / unit,
      height: list?.clientHeight ?? 0,
      count: items.length,
    }
  })
  expect(facts.count).toBe(12)
  expect(facts.size).toBeGreaterThanOrEqual(37.9)
  expect(facts.height).toBeGreaterThan(100)
  expect(await cutLines(room)).toBe(0)

  // One paragraph higher than the page, at any size of the window; a long title is held to its end.
  await passTo(app, run, '09:20:00', [title])
  const heading = room.getByRole('heading', { level: 1 })
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [800, 600],
  ] as const) {
    await resizeRoom(app, width, height)
    await expect.poll(() => room.evaluate(() => innerWidth)).toBe(width)
    await expect(pages).toBeVisible()
    expect(await cutLines(room)).toBe(0)
    const hidden = await heading.evaluate((own) => {
      const line = Number.parseFloat(getComputedStyle(own).lineHeight)
      return (own.scrollHeight - own.clientHeight) / line
    })
    expect(hidden).toBeLessThan(0.5)
  }
  // What is written from right to left stands at the right.
  await passTo(app, run, '09:20:02', ['Pause', 'اقرأ الحالة'])
  for (const words of [heading, room.getByRole('listitem')])
    expect(await words.evaluate((own) => getComputedStyle(own).direction)).toBe('rtl')
})
