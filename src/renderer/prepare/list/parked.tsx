/** The phases put aside: kept under the day, counted nowhere, taken back with one click. */
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react'
import type { DayId } from '../../../shared/domain/base/id'
import { fullLength } from '../../../shared/domain/plan/length'
import { inMinutes } from '../../../shared/text/format'
import { edit, usePaintedSession } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { PhaseIcon, toneOf } from '../../parts/phase-icon'
import { unpark } from '../agenda'
import classes from './parked.module.css'
import { tellRemoved } from './removed'

export function Parked({ day }: { day: DayId }) {
  const text = useText()
  const words = text.agenda.parked
  const { parked, axes } = usePaintedSession()
  if (parked.length === 0) return null
  return (
    <section className={classes.parked} aria-label={words.title}>
      <h2>
        {words.title} <span>{words.hint}</span>
      </h2>
      <ul>
        {parked.map((phase) => {
          const title = phase.title || text.app.untitledPhase
          const axis = axes.find(({ id }) => id === phase.axis)
          return (
            <li key={phase.id} data-tone={toneOf(axis)}>
              <PhaseIcon kind={phase.kind} axis={axis} />
              <span className={classes.title}>{title}</span>
              <span>{inMinutes(fullLength(phase))}</span>
              <Tooltip label={words.back(title)}>
                <ActionIcon size={28} aria-label={words.back(title)} onClick={() => unpark(phase.id, day)}>
                  <IconArrowBackUp size={16} aria-hidden />
                </ActionIcon>
              </Tooltip>
              <Tooltip label={words.remove(title)}>
                <ActionIcon
                  size={28}
                  aria-label={words.remove(title)}
                  onClick={() => {
                    edit({ kind: 'phase.remove', phase: phase.id })
                    tellRemoved(text)
                  }}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Tooltip>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
