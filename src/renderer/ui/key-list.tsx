/** A list of acts, each with the keys that do it. */
import classes from './key-list.module.css'

export type KeyRow = readonly [does: string, keys: readonly string[]]

export function KeyList({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <dl className={classes.keys}>
      {rows.map(([does, keys]) => (
        <div key={does} className={classes.row}>
          <dt>{does}</dt>
          <dd>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
