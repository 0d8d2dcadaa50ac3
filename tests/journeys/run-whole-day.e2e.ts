// A day of another shape than the usual one (an afternoon, then a morning), edited, moved about, paused, corrected and
// left open over night, with both windows read at each step.
import type { Page } from 'playwright/test'
import type { DayId, SessionId } from '../../src/shared/domain/base/id'
import { calendarDate } from '../../src/shared/domain/base/time'
import { dayOf, phaseOf, sessionOf, time } from '../fixtures/build'
import { axes } from '../fixtures/plan-j'
import { expect, setClock, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { animate } from '../pages/home'
import { cutLines, expectCalm } from '../pages/room'
import { Run } from '../pages/run'
import { workspaceWith } from '../workspace'

const twoDays = sessionOf(
  [
    dayOf(
      '13:30',
      [
        phaseOf('accueil', 15, { title: 'Accueil', kind: 'welcome' }),
        phaseOf('recits', 45, { title: 'Récits', instructions: 'Racontez à deux.' }),
        phaseOf('pause', 15, { title: 'Pause', kind: 'break' }),
        phaseOf('atelier', 60, { title: 'Atelier' }),
        phaseOf('souffle', 5, { title: 'Respiration', kind: 'break', optional: true }),
        phaseOf('cloture', 20, { title: 'Clôture', kind: 'closing' }),
      ],
      { id: 'apres-midi' as DayId, date: calendarDate('2027-01-14'), targetEnd: time('16:15') },
    ),
    dayOf('9:00', [phaseOf('retour', 30, { title: 'Retour' }), phaseOf('suite', 60, { title: 'Suite' })], {
      id: 'matin' as DayId,
      date: calendarDate('2027-01-15'),
      targetEnd: time('10:30'),
    }),
  ],
  { id: 'deux-jours' as SessionId, title: 'Deux jours', axes },
)

/** `activity` is what the group's own timer says: nothing else may count seconds before it. */
type Seen = { phase: string; timer: string; next: string; room: string; activity?: string }

/** What the trainer and the group read at the same second. */
async function both(run: Run, room: Page, { phase, timer, next, room: words, activity }: Seen) {
  await expect(run.phase).toHaveText(phase)
  await expect(run.timer.first()).toHaveText(timer)
  await expect(run.next.getByRole('listitem').first()).toContainText(next)
  await expect(room.getByRole('heading', { level: 1 })).toHaveText(phase)
  await expect(room.getByRole('main')).toContainText(words)
  await expect(room.getByRole('timer')).toHaveText(activity === undefined ? [] : [activity])
  if (activity === undefined) await expectCalm(room)
}

test('a day edited, moved about, paused and corrected is the same in both windows, and the next morning another begins', async ({
  launchJalon,
}) => {
  test.slow()
  const { app, window, workspace } = await launchJalon({
    workspace: workspaceWith(twoDays),
    clock: '2027-01-14T13:30:00',
  })
  const at = (clock: string) => setClock(app, `2027-01-14T${clock}`)
  const keys = window.keyboard
  await animate(window, 'Deux jours')
  const run = new Run(window)
  await run.start()
  const room = await run.showRoom(app)
  await both(run, room, { phase: 'Accueil', timer: '15:00', next: 'Récits', room: '15 minutes' })
  await at('13:45:20')
  await keys.press('PageDown')
  await both(run, room, { phase: 'Récits', timer: '45:00', next: '14:30, 15 min', room: 'Racontez à deux.' })
  expect(await cutLines(room)).toBe(0)

  // Edited while it runs, then moved: what is not begun stays to come, wherever it is put.
  await at('13:50:00')
  await run.leave()
  const agenda = new Agenda(window)
  await agenda.row('Récits').click()
  await agenda.length('Récits').fill('60')
  await keys.press('Enter')
  await keys.press('F5')
  await both(run, room, { phase: 'Récits', timer: '55:20', next: '14:45, 15 min', room: '56 minutes' })
  await run.leave()
  await agenda.row('Atelier').click()
  await keys.press('Alt+ArrowUp')
  await keys.press('Alt+ArrowUp')
  await keys.press('F5')
  await both(run, room, { phase: 'Récits', timer: '55:20', next: 'Atelier', room: 'Pause vers 15 h 45' })
  await run.leave()
  await agenda.row('Atelier').click()
  await keys.press('Alt+ArrowDown')
  await keys.press('Alt+ArrowDown')
  await keys.press('F5')
  await both(run, room, { phase: 'Récits', timer: '55:20', next: 'Pause', room: 'Pause vers 14 h 45' })

  // Left out today: neither key, box nor room knows it any more.
  await window.getByRole('button', { name: 'Que faire de « Respiration »' }).click()
  await window.getByRole('menuitem', { name: 'Laisser de côté aujourd’hui' }).click()
  await expect(window.getByText('Phase 2 sur 5')).toBeVisible()
  await expect(window.getByRole('menu')).toHaveCount(0)
  await expect(room.getByRole('img', { name: 'Journée : étape 2 sur 5' })).toBeVisible()

  // The group's timer stands still with the day, and is not cut by what follows.
  await keys.press('a')
  await window.getByRole('textbox', { name: 'Minuteur d’activité' }).fill('20')
  await keys.press('Enter')
  await keys.press('Escape')
  const lines = window.getByRole('region', { name: 'Ce que la salle voit' })
  await lines.getByRole('button', { name: 'Une minute de plus au minuteur' }).click()
  await expect(lines).toContainText('Salle : 21:00')
  await at('14:00:00')
  await keys.press('Space')
  await expect(room.getByText('Chrono en pause')).toBeVisible()
  await at('14:05:00')
  await expect(lines).toContainText('Salle : 11:00')
  await expect(room.getByRole('timer')).toHaveText('11:00')
  await keys.press('Space')
  await both(run, room, {
    phase: 'Récits',
    timer: '45:20',
    next: 'Pause',
    room: 'Racontez à deux.',
    activity: '11:00',
  })

  // The hour told for the break is the one that is counted, also once its start was corrected.
  await at('14:10:40')
  await keys.press('PageDown')
  const told = { phase: 'Pause', next: 'Atelier', room: 'Reprise à 14 h 25' }
  await both(run, room, { ...told, timer: '14:20', activity: '05:20' })
  await expect(lines).toContainText('Salle : 05:20')
  await at('14:12:00')
  await keys.press('d')
  await window.getByRole('textbox', { name: 'J’ai commencé il y a' }).fill('5')
  await keys.press('Enter')
  await both(run, room, { ...told, timer: '13:00', activity: '04:00' })
  await expect(run.strip.filter({ hasText: 'Atelier' })).toContainText('14:25')
  await lines.getByRole('button', { name: 'Retirer le minuteur de la salle' }).click()
  await at('14:25:00')
  await both(run, room, { ...told, timer: '00:00' })
  await keys.press('PageDown')
  await both(run, room, { phase: 'Atelier', timer: '60:00', next: 'Clôture', room: '60 minutes' })
  await expect(room.getByText('Prochaine pause')).toHaveCount(0)

  // Nobody ended it. The next morning the day is closed, and the second one is held.
  await at('14:30:00')
  const gone = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await gone
  const again = await launchJalon({ workspace, clock: '2027-01-15T08:59:00' })
  const question = again.window.getByRole('alert')
  await expect(question).toContainText('14 janvier 2027')
  await question
    .getByRole('button', { name: /^Clore/ })
    .first()
    .click()
  const morning = new Run(again.window)
  await expect(morning.phase).toHaveText('Séance terminée')
  await again.window.getByRole('button', { name: 'Voir le bilan' }).click()
  await again.window.keyboard.press('F5')
  await setClock(again.app, '2027-01-15T09:00:00')
  await again.window.getByRole('radio', { name: 'Jour 2' }).press('Space')
  await morning.start()
  const screen = await morning.showRoom(again.app)
  await both(morning, screen, { phase: 'Retour', timer: '30:00', next: 'Suite', room: '30 minutes' })
})
