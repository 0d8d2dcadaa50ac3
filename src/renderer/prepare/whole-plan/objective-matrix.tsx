/** Objectives against phases: one grid to walk with the arrows, ticked with Space; whom nobody serves is said. */
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { objectiveGrid, toggled } from '../../../shared/domain/plan/objective-grid'
import type { Phase } from '../../../shared/domain/plan/phase'
import type { Objective } from '../../../shared/domain/plan/session'
import { listed } from '../../../shared/text/format'
import { edit, useSession } from '../../bridge/jalon'
import { go } from '../../bridge/place'
import { useLanguage, useText } from '../../bridge/words'
import { PhaseIcon, toneOf } from '../../parts/phase-icon'
import classes from './objective-matrix.module.css'
import { showWholePlan } from './whole-plan'

export function ObjectiveMatrix() {
  const text = useText()
  const words = text.wholePlan.objectives
  const language = useLanguage()
  const session = useSession()
  const grid = objectiveGrid(session)
  const { objectives, phases } = grid
  if (objectives.length === 0)
    return (
      <div className={classes.none}>
        <p>{words.none}</p>
        <Button
          onClick={() => {
            showWholePlan(null)
            go('overview')
          }}
        >
          {words.overview}
        </Button>
      </div>
    )
  if (phases.length === 0) return <p className={classes.none}>{words.noPhase}</p>
  /** Within a sentence, which has a full stop of its own. */
  const nameOf = (objective: Objective) =>
    words.quoted(objective.text.replace(/[\s.;:,]+$/u, '') || words.untitled)
  return (
    <>
      <p className={classes.hint}>{words.hint}</p>
      <Matrix objectives={objectives} phases={phases} served={grid.served} />
      <div className={classes.said} role="status">
        <p data-alert={grid.unserved.length > 0 || undefined}>
          {grid.unserved.length > 0 ? (
            <IconAlertTriangle size={16} stroke={2} aria-hidden />
          ) : (
            <IconCheck size={16} stroke={2} aria-hidden />
          )}
          {grid.unserved.length > 0
            ? words.unserved(listed(grid.unserved.map(nameOf), language))
            : words.allServed}
        </p>
        {grid.idle.length > 0 && <p>{words.idle(grid.idle.length)}</p>}
      </div>
    </>
  )
}

type MatrixProps = { objectives: readonly Objective[]; phases: readonly Phase[]; served: readonly number[] }

function Matrix({ objectives, phases, served }: MatrixProps) {
  const text = useText()
  const words = text.wholePlan.objectives
  const { axes } = useSession()
  const table = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState({ row: 0, column: 0 })
  const at = {
    row: Math.min(place.row, phases.length - 1),
    column: Math.min(place.column, objectives.length - 1),
  }
  const tick = (phase: Phase, objective: Objective) =>
    edit({
      kind: 'phase.set',
      phase: phase.id,
      patch: { objectives: toggled({ objectives: [...objectives] }, phase, objective.id) },
    })
  const onKey = (event: KeyboardEvent) => {
    const phase = phases[at.row]
    const objective = objectives[at.column]
    const last = { row: phases.length - 1, column: objectives.length - 1 }
    const next = {
      ArrowUp: { ...at, row: Math.max(0, at.row - 1) },
      ArrowDown: { ...at, row: Math.min(last.row, at.row + 1) },
      ArrowLeft: { ...at, column: Math.max(0, at.column - 1) },
      ArrowRight: { ...at, column: Math.min(last.column, at.column + 1) },
      Home: event.ctrlKey ? { row: 0, column: 0 } : { ...at, column: 0 },
      End: event.ctrlKey ? last : { ...at, column: last.column },
    }[event.key]
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      // Not on and off in turn while the key is held.
      if (event.repeat) return
      if (phase && objective) tick(phase, objective)
    } else if (next) {
      event.preventDefault()
      setPlace(next)
      table.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus()
    }
  }
  return (
    <div className={classes.scroll}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table walked with the arrows */}
      <table ref={table} role="grid" aria-label={words.grid} className={classes.grid} onKeyDown={onKey}>
        <thead>
          <tr>
            <th scope="col">{words.phase}</th>
            {objectives.map((objective, column) => (
              <th key={objective.id} scope="col" data-alert={served[column] === 0 || undefined}>
                <span className={classes.objective}>{objective.text || words.untitled}</span>
                <span className={classes.count}>{words.served(served[column] ?? 0)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {phases.map((phase, row) => {
            const axis = axes.find(({ id }) => id === phase.axis)
            const title = phase.title || text.app.untitledPhase
            return (
              <tr key={phase.id}>
                <th scope="row">
                  <span className={classes.phase} data-tone={toneOf(axis)}>
                    <PhaseIcon kind={phase.kind} axis={axis} size={16} />
                    <span>{title}</span>
                  </span>
                </th>
                {objectives.map((objective, column) => {
                  const isServed = phase.objectives.includes(objective.id)
                  const own = objective.text || words.untitled
                  return (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid answers the keys
                    <td
                      key={objective.id}
                      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of that grid
                      role="gridcell"
                      aria-selected={isServed}
                      aria-label={isServed ? words.serves(title, own) : words.servesNot(title, own)}
                      data-place={`${row} ${column}`}
                      tabIndex={row === at.row && column === at.column ? 0 : -1}
                      onFocus={() => setPlace({ row, column })}
                      onClick={() => tick(phase, objective)}
                    >
                      <span className={classes.box}>
                        {isServed && <IconCheck size={16} stroke={2.5} aria-hidden />}
                      </span>
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
