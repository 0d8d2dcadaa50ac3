/** The session's own grid as its trainer wants it: its lines, its columns, the question of each cell. */
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type Grid, questionOf, registersGrid, withoutLine, withQuestion } from '../../shared/domain/grid'
import type { GridColumnId, GridRowId } from '../../shared/domain/id'
import { newId } from '../bridge/id'
import { edit } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import classes from './grid-dialog.module.css'

type Props = { grid: Grid; opened: boolean; close: () => void }
type Lines = 'rows' | 'columns'

const set = (grid: Grid) => edit({ kind: 'grid.set', grid })

export function GridDialog({ grid, opened, close }: Props) {
  const text = useText()
  const words = text.people.gridDialog
  return (
    <Dialog opened={opened} close={close} title={words.title} closeLabel={text.app.close} size={880}>
      <TextInput
        label={words.name}
        value={grid.title}
        onChange={(event) => set({ ...grid, title: event.currentTarget.value })}
      />
      <div className={classes.lines}>
        <LineList grid={grid} lines="rows" />
        <LineList grid={grid} lines="columns" />
      </div>
      <h3 className={classes.title}>{words.questions}</h3>
      <table className={classes.questions}>
        <thead>
          <tr>
            <td />
            {grid.columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {grid.columns.map((column) => {
                const cell = { row: row.id, column: column.id }
                return (
                  <td key={column.id}>
                    <TextInput
                      aria-label={words.question(row.name, column.name)}
                      value={questionOf(grid, cell)}
                      onChange={(event) => set(withQuestion(grid, cell, event.currentTarget.value))}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.note}>{words.note}</p>
      <Button variant="default" onClick={() => set(registersGrid(text.people.grid))}>
        {words.restore}
      </Button>
    </Dialog>
  )
}

function LineList({ grid, lines }: { grid: Grid; lines: Lines }) {
  const words = useText().people.gridDialog
  const isRows = lines === 'rows'
  const nameOf = isRows ? words.row : words.column
  const rename = (id: string, name: string) =>
    set({ ...grid, [lines]: grid[lines].map((line) => (line.id === id ? { ...line, name } : line)) })
  const add = () => {
    const number = grid[lines].length + 1
    const id = isRows ? newId<GridRowId>('row') : newId<GridColumnId>('column')
    set({ ...grid, [lines]: [...grid[lines], { id, name: nameOf(number), hint: '' }] })
  }
  return (
    <section aria-label={isRows ? words.rows : words.columns}>
      <h3 className={classes.title}>{isRows ? words.rows : words.columns}</h3>
      {grid[lines].map(({ id, name }, index) => (
        <div key={id} className={classes.line}>
          <TextInput
            aria-label={nameOf(index + 1)}
            value={name}
            onChange={(event) => rename(id, event.currentTarget.value)}
          />
          <ActionIcon
            size={28}
            aria-label={words.remove(name)}
            disabled={grid[lines].length < 2}
            onClick={() => set(withoutLine(grid, lines, id))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        color="ink"
        px={8}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={add}
      >
        {isRows ? words.addRow : words.addColumn}
      </Button>
    </section>
  )
}
