/** The instructions to the group: shown as steps, typed as lines of Markdown, and shown in the room or not. */
import { Switch } from '@mantine/core'
import { useState } from 'react'
import type { Phase } from '../../../shared/domain/plan/phase'
import { stepsOf } from '../../../shared/markdown/steps'
import { useText } from '../../bridge/words'
import { Inlines } from '../../parts/inlines'
import { GrowingTextarea } from '../../ui/growing-textarea'
import { onceReleased } from '../../ui/pointer-press'
import { setPhase } from '../agenda'
import { Group } from './group'
import classes from './inspector.module.css'

export function Instructions({ phase }: { phase: Phase }) {
  const words = useText().agenda.inspector
  const [typing, setTyping] = useState(false)
  const steps = stepsOf(phase.instructions)
  return (
    <Group
      label={words.instructions}
      aside={
        <Switch
          size="md"
          labelPosition="left"
          label={words.showInRoom}
          checked={phase.shownInRoom}
          onChange={(event) => setPhase(phase.id, { shownInRoom: event.currentTarget.checked })}
        />
      }
    >
      {typing || steps.length === 0 ? (
        <GrowingTextarea
          rows={2}
          autoFocus={typing}
          aria-label={words.instructions}
          placeholder={words.instructionsHint}
          value={phase.instructions}
          onFocus={() => setTyping(true)}
          onBlur={() => onceReleased(() => setTyping(false))}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
          onChange={(event) => setPhase(phase.id, { instructions: event.currentTarget.value })}
        />
      ) : (
        <div className={classes.steps}>
          {/* The button lies under the steps: they are read as a list, and the whole of it opens. */}
          <button type="button" aria-label={words.editInstructions} onClick={() => setTyping(true)} />
          <ol>
            {steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
              <li key={index}>
                <Inlines of={step} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </Group>
  )
}
