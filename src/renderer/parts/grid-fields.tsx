/** A reading grid as fields: its name, its lines, its columns, the question of each cell. */
import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { GridColumnId, GridRowId } from '../../shared/domain/base/id'
import { type Grid, questionOf, withLine, withoutLine, withQuestion } from '../../shared/domain/plan/grid'
import { newId } from '../bridge/id'
import { useText } from '../bridge/words'
import classes from './grid-fields.module.css'

/** `heading`: the level of its headings where it stands. */
type Props = { grid: Grid; change: (grid: Grid) => void; heading: 2 | 3 }
type Lines = 'rows' | 'columns'

export function GridFields({ grid, change, heading }: Props) {
  const Heading = `h${heading}` as const
  const words = useText().people.gridDialog
  return (
    <div>
      <TextInput
        label={words.name}
        value={grid.title}
        onChange={(event) => change({ ...grid, title: event.currentTarget.value })}
      />
      <div className={classes.lines}>
        <LineList grid={grid} change={change} heading={heading} lines="rows" />
        <LineList grid={grid} change={change} heading={heading} lines="columns" />
      </div>
      <Heading className={classes.title}>{words.questions}</Heading>
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
                    <Textarea
                      autosize
                      aria-label={words.question(row.name, column.name)}
                      value={questionOf(grid, cell)}
                      onChange={(event) =>
                        change(withQuestion(grid, cell, event.currentTarget.value.replaceAll('\n', ' ')))
                      }
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LineList({ grid, change, heading, lines }: Props & { lines: Lines }) {
  const Heading = `h${heading}` as const
  const words = useText().people.gridDialog
  const isRows = lines === 'rows'
  const nameOf = isRows ? words.row : words.column
  const rename = (id: string, name: string) =>
    change({ ...grid, [lines]: grid[lines].map((line) => (line.id === id ? { ...line, name } : line)) })
  const add = () => {
    const id = isRows ? newId<GridRowId>('row') : newId<GridColumnId>('column')
    change(withLine(grid, lines, id, nameOf(grid[lines].length + 1)))
  }
  return (
    <section aria-label={isRows ? words.rows : words.columns}>
      <Heading className={classes.title}>{isRows ? words.rows : words.columns}</Heading>
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
            onClick={() => change(withoutLine(grid, lines, id))}
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
