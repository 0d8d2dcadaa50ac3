/** The reading grid of one situation: moved through with the arrows, written in with Enter, left with Escape. */
import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconFlag, IconLink, IconSettings, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { People } from '../../shared/domain/people/people'
import type { Situation } from '../../shared/domain/people/situation'
import { type Cell, type Grid, isSameCell, questionOf } from '../../shared/domain/plan/grid'
import { heldWith, meant } from '../../shared/keys/press'
import { useWorkspace } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { GridDialog } from './grid-dialog'
import { LineIcon } from './line-icon'
import { ReadingCell } from './reading-cell'
import classes from './reading-grid.module.css'
import { addAction, readingIn, setReading } from './situation'

type Props = { grid: Grid; situation: Situation; people: People }

export function ReadingGrid({ grid, situation, people }: Props) {
  const text = useText()
  const words = text.people.situations
  const table = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ row: 0, column: 0 })
  const [writing, setWriting] = useState(false)
  const [dialog, setDialog] = useState(false)
  const row = grid.rows[Math.min(place.row, grid.rows.length - 1)]
  const column = grid.columns[Math.min(place.column, grid.columns.length - 1)]
  if (!row || !column) return null
  const chosen: Cell = { row: row.id, column: column.id }
  const reading = readingIn(situation, chosen)
  const isAction = (cell: Cell) =>
    people.actions.some(
      ({ origin }) =>
        origin?.kind === 'cell' && origin.situation === situation.id && isSameCell(origin, cell),
    )
  const canBecome = reading.text.trim() !== '' && !isAction(chosen)

  const focus = (to: { row: number; column: number }, write: boolean) => {
    // At once: the next key may come before the next frame.
    flushSync(() => {
      setPlace(to)
      setWriting(write)
    })
    if (!write) cellAt(table.current, to)?.focus()
  }
  const become = () => {
    if (canBecome) addAction(reading.text.trim(), { kind: 'cell', situation: situation.id, ...chosen })
  }
  /** The next or previous cell, row after row; null at either end. */
  const beside = (step: 1 | -1) => {
    const index = place.row * grid.columns.length + place.column + step
    const isThere = index >= 0 && index < grid.rows.length * grid.columns.length
    return isThere
      ? { row: Math.floor(index / grid.columns.length), column: index % grid.columns.length }
      : null
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (writing) return
    const to = moved(event, place, grid)
    if (to) focus(to, false)
    else if (meant(event) === 'a' && heldWith(event) === 'nothing') {
      if (!event.repeat) become()
    } else return
    event.preventDefault()
  }

  return (
    <>
      <div
        ref={table}
        role="grid"
        className={classes.reading}
        style={{ gridTemplateColumns: `164px repeat(${grid.columns.length}, minmax(120px, 1fr))` }}
        aria-label={words.reading(situation.title || words.untitled)}
        aria-describedby="reading-keys"
        onKeyDown={onKeyDown}
      >
        <div role="row" className={classes.row}>
          <div role="columnheader" className={classes.corner}>
            {words.register}
            <ActionIcon
              size={24}
              aria-label={words.editGrid}
              title={words.editGrid}
              onClick={() => setDialog(true)}
            >
              <IconSettings size={14} aria-hidden />
            </ActionIcon>
          </div>
          {grid.columns.map(({ id, name, hint }) => (
            <div key={id} role="columnheader" className={classes.heading} title={hint}>
              <LineIcon id={id} />
              {name}
            </div>
          ))}
        </div>
        {grid.rows.map((own, rowIndex) => (
          <div key={own.id} role="row" className={classes.row}>
            <div role="rowheader" className={classes.heading} title={own.hint}>
              <LineIcon id={own.id} />
              {own.name}
              {situation.mainRegister === own.id && <span className={classes.main}>{words.isMain}</span>}
            </div>
            {grid.columns.map((ownColumn, columnIndex) => {
              const cell = { row: own.id, column: ownColumn.id }
              const isChosen = isSameCell(cell, chosen)
              const to = { row: rowIndex, column: columnIndex }
              return (
                <ReadingCell
                  key={ownColumn.id}
                  label={words.cell(own.name, ownColumn.name)}
                  question={questionOf(grid, cell)}
                  reading={readingIn(situation, cell)}
                  isChosen={isChosen}
                  isWriting={isChosen && writing}
                  isAction={isAction(cell)}
                  choose={(write) => {
                    setPlace(to)
                    setWriting(write)
                  }}
                  change={(reading) => setReading(situation, reading)}
                  leave={(step) => {
                    const next = step === 0 ? to : beside(step)
                    focus(next ?? to, next !== null && step !== 0)
                  }}
                />
              )
            })}
          </div>
        ))}
      </div>
      <div className={classes.bar}>
        <Button
          variant="default"
          h={28}
          px={10}
          fz={13}
          leftSection={<IconFlag size={16} aria-hidden />}
          disabled={!canBecome}
          onClick={become}
        >
          {words.becomeAction} <kbd className={classes.key}>A</kbd>
        </Button>
        <LinkedCards situation={situation} cell={chosen} />
        <span id="reading-keys" className={classes.keys}>
          {words.keys}
        </span>
      </div>
      <GridDialog grid={grid} opened={dialog} close={() => setDialog(false)} />
    </>
  )
}

function LinkedCards({ situation, cell }: { situation: Situation; cell: Cell }) {
  const words = useText().people.situations
  const { cards } = useWorkspace()
  const reading = readingIn(situation, cell)
  const others = cards.filter(({ id }) => !reading.cards.includes(id))
  const set = (ids: typeof reading.cards) => setReading(situation, { ...reading, cards: ids })
  return (
    <>
      <Menu position="top-start" width={320}>
        <Menu.Target>
          <Button
            variant="default"
            h={28}
            px={10}
            fz={13}
            leftSection={<IconLink size={16} aria-hidden />}
            disabled={others.length === 0}
          >
            {words.linkCard}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
          {others.map((card) => (
            <Menu.Item key={card.id} onClick={() => set([...reading.cards, card.id])}>
              {card.title}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {cards
        .filter(({ id }) => reading.cards.includes(id))
        .map((card) => (
          <span key={card.id} className={classes.card}>
            {card.title}
            <ActionIcon
              size={24}
              aria-label={words.unlink(card.title)}
              onClick={() => set(reading.cards.filter((id) => id !== card.id))}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </span>
        ))}
    </>
  )
}

const cellAt = (table: HTMLElement | null, { row, column }: { row: number; column: number }) =>
  table?.querySelectorAll('[role="row"]')[row + 1]?.querySelectorAll<HTMLElement>('[role="gridcell"]')[column]

/** Where the key leads inside the grid; null when it leads nowhere. */
function moved(event: KeyboardEvent, { row, column }: { row: number; column: number }, grid: Grid) {
  const [rows, columns] = [grid.rows.length - 1, grid.columns.length - 1]
  switch (event.key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(rows, row + 1), column }
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(columns, column + 1) }
    case 'Home':
      return event.ctrlKey ? { row: 0, column: 0 } : { row, column: 0 }
    case 'End':
      return event.ctrlKey ? { row: rows, column: columns } : { row, column: columns }
    default:
      return null
  }
}
