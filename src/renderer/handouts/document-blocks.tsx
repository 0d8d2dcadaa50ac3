/** The blocks of a document as elements: lines by their role, grids as tables, Markdown as everywhere else. */
import { MARKS } from '../../shared/handout/marks'
import type { DocumentBlock, Grid, GridCell, Line, Run } from '../../shared/handout/model'
import type { HeadingLevel } from '../../shared/markdown/model'
import { Inlines } from '../parts/inlines'
import { BlockView, inPlace } from '../parts/markdown-view'
import classes from './page.module.css'
import tables from './page-tables.module.css'

export const DocumentBlocks = ({ blocks }: { blocks: readonly DocumentBlock[] }) =>
  inPlace(blocks, (block) => <DocumentBlockView block={block} />)

function DocumentBlockView({ block }: { block: DocumentBlock }) {
  switch (block.kind) {
    case 'line':
      return <LineView line={block} />
    case 'grid':
      return <GridView grid={block} />
    case 'heading':
      // The screen has a title above the document's own.
      return <BlockView block={{ ...block, level: Math.min(6, block.level + 2) as HeadingLevel }} />
    case 'lines':
      return inPlace(Array.from({ length: block.count }), () => <hr />)
    case 'pole':
    case 'contents':
    case 'page':
    case 'column':
      return null
    default:
      return <BlockView block={block} />
  }
}

const LineView = ({ line }: { line: Line }) => (
  <p data-role={line.role}>
    {inPlace(line.runs, (run) => (
      <RunView run={run} />
    ))}
  </p>
)

function RunView({ run }: { run: Run }) {
  switch (run.kind) {
    case 'axis':
      return (
        <span className={classes.axis} data-tone={run.tone}>
          {`${MARKS[run.tone]}\u00a0${run.name}`}
        </span>
      )
    case 'box':
      return <span>{run.ticked ? '☑' : '☐'}</span>
    case 'blank':
      return <span className={classes.blank} />
    default:
      return <Inlines of={[run]} />
  }
}

function GridView({ grid }: { grid: Grid }) {
  return (
    <table
      className={tables[grid.look] ?? tables.list}
      role={grid.look === 'list' ? undefined : 'presentation'}
    >
      <colgroup>
        {inPlace(grid.columns, (share) => (
          <col style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      {grid.header && (
        <thead>
          <tr>
            {inPlace(grid.header, (name, column) => (
              <th scope="col" style={{ textAlign: grid.alignments[column] ?? 'left' }}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {inPlace(grid.rows, (row) => (
          <tr>
            {inPlace(row, (cell, column) => (
              <CellView cell={cell} grid={grid} column={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const toneOf = ({ tone }: GridCell) => (tone === 'logistics' ? 'neutral' : (tone ?? undefined))

const CellView = ({ cell, grid, column }: { cell: GridCell; grid: Grid; column: number }) => (
  <td
    data-tone={toneOf(cell)}
    data-turned={cell.turned || undefined}
    style={{ textAlign: grid.alignments[column] ?? 'left' }}
  >
    <DocumentBlocks blocks={cell.blocks} />
  </td>
)
