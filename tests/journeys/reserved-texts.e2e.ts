// The texts for the trainers alone, sealed by the vault on request: readable while it is open, told while it is locked.
import type { Session } from '../../src/shared/domain/plan/session'
import { textOf } from '../../src/shared/text/text'
import { found } from '../fixtures/canaries'
import { planJ } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { leaveSession, saved, visit } from '../pages/frame'
import { animate, prepare } from '../pages/home'
import { Run } from '../pages/run'
import { LOOKS, seer } from '../pages/see'
import { Vault } from '../pages/vault'
import { workspaceAs } from '../workspace'

const NOTE = 'Ursule coupe la parole'
const FALLBACK = 'Un tour de table muet'
const NEXT = 'Prévenir la direction plus tôt'

const withTexts = (): Session => ({
  ...planJ,
  nextTime: NEXT,
  // Names that are words of no language: the walk looks for those of the other one.
  axes: planJ.axes.map((axis, index) => ({ ...axis, name: `A${index + 1}`, shortName: `A${index + 1}` })),
  days: planJ.days.map((day) => ({
    ...day,
    phases: day.phases.map((phase, index) => ({
      ...{ ...phase, title: `P${index + 1}` },
      ...(index === 0 && { notes: NOTE, fallback: FALLBACK }),
    })),
  })),
})

for (const look of LOOKS)
  test(`are sealed once the trainer says so, and back with the phrase, ${look.language}, ${look.theme}`, async ({
    launchJalon,
  }) => {
    const { language, theme } = look
    const text = textOf(language)
    const words = text.vault
    const workspace = workspaceAs({ language, theme, withoutVault: true }, withTexts())
    const { app, window } = await launchJalon({ workspace, clock: '2026-11-24T09:00:00' })
    const see = await seer(app, window, look)
    const vault = new Vault(window, words)
    const phrase = 'quatre mots sans lien'
    await vault.badge.click()
    await window.getByRole('button', { name: words.create }).click()
    await vault.make(phrase, words.recovery.confirm)
    await expect(window.getByText(words.sealed.clear)).toBeVisible()
    expect(found([NOTE, FALLBACK, NEXT], [workspace])).not.toEqual([])

    const choice = window.getByRole('switch', { name: words.reserved.label })
    await choice.press('Space')
    await expect(choice).toBeChecked()
    await expect(window.getByText(words.sealed.closedToo)).toBeVisible()
    await expect(vault.badge).toHaveText(words.state.open)
    await expect.poll(() => found([NOTE, FALLBACK, NEXT], [workspace])).toEqual([])
    await see('the choice to seal these texts')

    // Open, they are read and written as before.
    await window.getByRole('button', { name: text.app.sections.sessions, exact: true }).click()
    await prepare(window, planJ.title, text)
    const agenda = new Agenda(window, text)
    await agenda.walkTo(1)
    const detail = window.getByRole('complementary', { name: text.agenda.inspector.label })
    if (!(await detail.isVisible())) await window.keyboard.press('i')
    const notes = detail.getByRole('textbox', { name: text.agenda.inspector.notes })
    await expect(notes).toHaveValue(NOTE)
    await notes.press('End')
    await window.keyboard.type(' encore')
    await expect(saved(window)).toHaveText(/09[:h ]/)
    await vault.badge.click()
    await expect(vault.badge).toHaveText(words.state.locked)
    await expect(notes).toHaveCount(0)
    await expect(detail).toContainText(words.reserved.shut)
    await expect(window.getByText(NOTE)).toHaveCount(0)
    expect(found([NOTE, FALLBACK, NEXT], [workspace])).toEqual([])
    await see('texts that the vault keeps, in the plan')

    // The paper that has them is not made without them; the run says that they are there.
    await visit(window, 'handouts', text)
    await window
      .getByRole('region', { name: text.handouts.documents })
      .getByRole('button', { name: text.documents.names.guide })
      .click()
    await expect(window.getByText(text.failures['vault-locked']).first()).toBeVisible()
    await see('the guide while the vault keeps its texts')
    await leaveSession(window, text)
    await animate(window, planJ.title, text)
    await new Run(window, text).start()
    await expect(window.getByText(words.reserved.shut)).toBeVisible()
    await see('texts that the vault keeps, in the run')

    // By the keyboard alone: the phrase from where they are missed.
    const unlock = window
      .getByRole('group', { name: text.run.stage.instructions })
      .getByRole('button', { name: words.unlock })
    await unlock.press('Enter')
    await vault.give(phrase)
    await expect(vault.dialog).toHaveCount(0)
    await expect(window.getByText(`${NOTE} encore`)).toBeVisible()
    await expect(window.getByText(FALLBACK)).toBeVisible()
  })
