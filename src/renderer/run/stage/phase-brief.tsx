/** The brief of the phase: the steps to ask of the group, then all that is for the trainer alone, and its cards. */
import { Popover, UnstyledButton } from '@mantine/core'
import { IconCompass } from '@tabler/icons-react'
import { memo } from 'react'
import { cardsFor } from '../../../shared/domain/library/card-use'
import type { Card } from '../../../shared/domain/plan/card'
import type { Phase } from '../../../shared/domain/plan/phase'
import { stepsOf } from '../../../shared/markdown/steps'
import { duration } from '../../../shared/text/format'
import { materialText } from '../../../shared/text/material-text'
import { useJalon } from '../../bridge/jalon'
import { showCard } from '../../bridge/place'
import { useText } from '../../bridge/words'
import { Inlines } from '../../parts/inlines'
import { MarkdownView } from '../../parts/markdown-view'
import { SealedTexts, useSealedTexts } from '../../parts/sealed-texts'
import { keepFocus } from '../keys/keys'
import classes from './phase-brief.module.css'

/** Read again only when the plan changes, not at every second of the run. */
export const PhaseBrief = memo(function PhaseBrief({ phase }: { phase: Phase }) {
  const text = useText()
  const words = text.run.stage
  const library = useJalon((state) => state.workspace?.cards) ?? []
  const session = useJalon((state) => state.session)
  const cards = session ? cardsFor(session, phase.cards, library) : []
  const isSealed = useSealedTexts()
  const steps = stepsOf(phase.instructions)
  const trainers = session?.trainers ?? []
  const remarks = phase.remarks.map((own) => `- ${own}`).join('\n')
  const materials = phase.materials.map((own) => `- ${materialText(own, text)}`).join('\n')
  const asides = [
    { label: words.objective, text: phase.objective },
    { label: words.method, text: phase.method },
    ...phase.groups.map((group, index) => ({
      label: words.group(
        group.title || words.groupNumber(index + 1),
        duration(group.duration),
        trainers
          .filter(({ id }) => group.facilitators.includes(id))
          .map(({ name }) => name)
          .join(', '),
      ),
      text: group.instructions || '–',
    })),
    { label: words.materials, text: materials },
    { label: words.notes, text: phase.notes },
    { label: words.fallback, text: phase.fallback },
    { label: words.remarks, text: remarks },
  ].filter((own) => own.text.trim() !== '')
  return (
    <div
      className={classes.brief}
      role="group"
      aria-label={words.instructions}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls in a small window, so the keyboard must reach it
      tabIndex={0}
      onMouseDown={keepFocus}
    >
      {steps.length > 0 && (
        <ol className={classes.steps}>
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
            <li key={index}>
              <Inlines of={step} />
            </li>
          ))}
        </ol>
      )}
      {isSealed && <SealedTexts />}
      {(asides.length > 0 || cards.length > 0) && (
        <div className={classes.aside}>
          {asides.length > 0 && (
            <div className={classes.notes}>
              {asides.map((own, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two sub-groups may have one name
                <div key={index}>
                  <h2 className={classes.label}>{own.label}</h2>
                  <MarkdownView text={own.text} below={2} />
                </div>
              ))}
            </div>
          )}
          {cards.length > 0 && (
            <ul className={classes.cards} aria-label={words.cards}>
              {cards.map((card) => (
                <li key={card.id}>
                  <CardChip card={card} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
})

/** A glance at the card without leaving the countdown; the whole card is one step further. */
function CardChip({ card }: { card: Card }) {
  const words = useText().run.stage
  return (
    <Popover width={320} position="top" withArrow trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.card} onMouseDown={keepFocus}>
          <IconCompass size={16} stroke={2} aria-hidden />
          {card.title}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.summary}>{card.summary || card.title}</p>
        <UnstyledButton className={classes.open} onClick={() => showCard(card.id)}>
          {words.openCard}
        </UnstyledButton>
      </Popover.Dropdown>
    </Popover>
  )
}
