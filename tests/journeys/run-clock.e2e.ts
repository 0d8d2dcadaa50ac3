// What the clock of the computer does to a day: put forward during a pause, set back, a night over an end and over a run.
// Everything that is asked then is looked at in both languages, as are the hours of somebody and « Tout avancer ».

import { nobody } from '../../src/shared/domain/people/people'
import type { Phase } from '../../src/shared/domain/plan/phase'
import { textOf } from '../../src/shared/text/text'
import { planJ } from '../fixtures/plan-j'
import { participantOf } from '../fixtures/some-people-edit'
import { expect, setClock, test } from '../launch'
import { visit } from '../pages/frame'
import { animate } from '../pages/home'
import { at, changeClock, onTheDay, passTo } from '../pages/plan-j-run'
import { Run } from '../pages/run'
import { LOOKS, seer } from '../pages/see'
import { putPeople, workspaceAs } from '../workspace'

const participants = [
  participantOf('ada', { name: 'Ada Un', organisation: 'CPAS de Mons' }),
  participantOf('lea', { name: 'Léa Martin', organisation: 'Maison de quartier des Deux-Rives' }),
  participantOf('leb', { name: 'Léa Martin', organisation: 'École' }),
]
/** Plan J without a word of either language. */
const [dayJ] = planJ.days
const plain = {
  ...planJ,
  axes: [],
  practical: { ...planJ.practical, place: '' },
  days: dayJ ? [{ ...dayJ, phases: dayJ.phases.map((own) => plainly(own)) }] : [],
}
function plainly(phase: Phase): Phase {
  return {
    ...phase,
    title: `Phase ${phase.id}`,
    axis: null,
    instructions: '',
    notes: '',
    materials: [],
    cards: [],
  }
}
const NIGHT = '2026-11-25T'

for (const look of LOOKS)
  test(`a clock that is changed and a night are asked about, ${look.language}, ${look.theme}`, async ({
    launchJalon,
  }) => {
    test.slow()
    const text = textOf(look.language)
    const { question: words, presence, catchUp } = text.run
    const folder = workspaceAs({ language: look.language, theme: look.theme }, plain)
    putPeople(folder, { ...nobody(plain.id), participants })
    const { app, window, workspace } = await launchJalon({ workspace: folder, clock: onTheDay('09:00:00') })
    const keys = window.keyboard
    await animate(window, 'Plan J', text)
    const run = new Run(window, text)
    const see = await seer(app, window, look)
    await run.start()
    const room = await run.showRoom(app)
    await keys.press('p')
    const roll = window.getByRole('region', { name: presence.morning })
    await roll.getByRole('button', { name: presence.all }).press('Enter')
    const hours = text.participants.presence.hours('Léa Martin, École', presence.morning)
    await roll.getByRole('button', { name: hours }).press('Enter')
    const left = window.getByRole('textbox', { name: text.participants.presence.left })
    await left.focus()
    await keys.type('7:00')
    await keys.press('Enter')
    await expect(window.getByText('7:00', { exact: false }).last()).toBeVisible()
    await see('Animer, heures de quelqu’un')
    await keys.press('Escape')
    await keys.press('Escape')
    await expect(roll).toHaveCount(0)

    // Put forward during a pause: the pause takes it only when told to.
    await passTo(app, run, '09:20:00', ['Phase B'])
    await at(app, '09:40:00')
    await keys.press('Space')
    await at(app, '09:45:00')
    await changeClock(app, 120)
    const question = window.getByRole('alert')
    await expect(question).toContainText(/09:45.*11:45/)
    await see('Animer, horloge avancée en pause')
    await question.getByRole('button', { name: words.clock }).press('Enter')
    await expect(question).toHaveCount(0)
    await expect(window.getByText(text.run.stage.paused(5))).toBeVisible()
    await expect(run.timer).toHaveText('40:00')
    await keys.press('Space')
    await at(app, '11:50:00')
    await expect(run.timer).toHaveText('35:00')
    await expect(room.getByRole('main')).not.toContainText(/[+−]\d/)
    await changeClock(app, -120)
    const told = window.getByRole('status').filter({ hasText: '09:50' })
    await expect(told).toBeVisible()
    await expect(run.timer).toHaveText('35:00')
    await see('Animer, horloge reculée')
    await told.getByRole('button', { name: words.understood }).press('Enter')

    // Two hours early: the meal and the end can come forward with the rest.
    await passTo(app, run, '09:51:00', ['Phase P1', 'Phase C', 'Phase D'])
    await keys.press('r')
    const panel = window.getByRole('region', { name: catchUp.open })
    await panel.getByRole('radio', { name: catchUp.advance }).check()
    await see('Animer, tout avancer')
    await keys.press('Enter')
    await expect(panel).toHaveCount(0)
    await expect(run.strip.filter({ hasText: 'Phase L' })).toContainText('10:37')

    // An end left over night is taken back once it is told what the night was.
    await at(app, '10:01:02')
    await window.getByRole('button', { name: text.run.header.leave }).press('Enter')
    await window.getByRole('button', { name: text.run.leaving.end }).press('Enter')
    await window.getByRole('dialog').getByRole('button', { name: text.run.ending.end }).press('Enter')
    await expect(run.phase).toHaveText(text.run.ended.title)
    await setClock(app, `${NIGHT}08:55:00`)
    await window.getByRole('button', { name: text.run.controls.undo.end }).press('Enter')
    await expect(question).toContainText(words.gapHint)
    await expect(window.getByRole('timer')).toHaveCount(0)
    await expect(room.getByRole('main')).not.toContainText(/[+−]\d/)
    await see('Animer, temps inconnu')
    await question.getByRole('button', { name: words.continuePause }).press('Enter')
    await expect(run.phase).toHaveText('Phase D')
    await expect(run.timer).toHaveText('20:00')
    await expect(room.getByRole('main')).not.toContainText(/[+−]\d/)

    // A run that nobody ended: the next morning it goes on, or is closed, as the trainer says.
    const gone = app.waitForEvent('close')
    app.process().kill('SIGKILL')
    await gone
    const again = await launchJalon({ workspace, clock: '2026-11-26T08:30:00' })
    const next = new Run(again.window, text)
    const look2 = await seer(again.app, again.window, look)
    const asked = again.window.getByRole('alert')
    await expect(asked).toContainText(words.yesterdayHint)
    await expect(again.window.getByRole('timer')).toHaveCount(0)
    await look2('Animer, séance non terminée')
    await asked.getByRole('button', { name: words.continuePause }).press('Enter')
    await expect(next.timer).toHaveText('20:00')
    await next.leave()
    await visit(again.window, 'participants', text)
    await again.window.getByText(text.participants.views.presence, { exact: true }).click()
    const morning = text.participants.presence.hours('Léa Martin, École', text.participants.presence.morning)
    await again.window.getByRole('button', { name: morning }).press('Enter')
    await look2('Présences, heures de quelqu’un')
  })
