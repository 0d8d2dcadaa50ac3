/** The models of the library, ticked one by one, by kind or all at once. */
import { Button, Checkbox } from '@mantine/core'
import { PACKAGE_KINDS, type PackageKind } from '../../shared/domain/library/package'
import type { Shown } from '../bridge/packages'
import { useText } from '../bridge/words'
import classes from './packages.module.css'

export const keyOf = ({ kind, id }: Pick<Shown, 'kind' | 'id'>) => `${kind}/${id}`

type Props = {
  items: readonly Shown[]
  only: Shown | null
  ticked: ReadonlySet<string>
  tick: (ticked: ReadonlySet<string>) => void
}

export function PackageItems({ items, only, ticked, tick }: Props) {
  const words = useText().packages
  const change = (keys: readonly string[], isTicked: boolean) => {
    const next = new Set(ticked)
    for (const key of keys) isTicked ? next.add(key) : next.delete(key)
    tick(next)
  }
  return (
    <>
      <div className={classes.ways}>
        <Button size="compact-sm" variant="default" onClick={() => tick(new Set(items.map(keyOf)))}>
          {words.export.all}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => tick(new Set())}>
          {words.export.none}
        </Button>
        {only && (
          <Button
            size="compact-sm"
            variant="default"
            className={classes.only ?? ''}
            onClick={() => tick(new Set([keyOf(only)]))}
          >
            {words.export.only(only.title)}
          </Button>
        )}
      </div>
      <div className={classes.items}>
        {PACKAGE_KINDS.map((kind) => (
          <Group
            key={kind}
            kind={kind}
            items={items.filter((item) => item.kind === kind)}
            ticked={ticked}
            change={change}
          />
        ))}
      </div>
    </>
  )
}

type GroupProps = {
  kind: PackageKind
  items: readonly Shown[]
  ticked: ReadonlySet<string>
  change: (keys: readonly string[], isTicked: boolean) => void
}

function Group({ kind, items, ticked, change }: GroupProps) {
  const words = useText().packages
  if (items.length === 0) return null
  const count = items.filter((item) => ticked.has(keyOf(item))).length
  const isAll = count === items.length
  return (
    <fieldset className={classes.group} aria-label={words.kinds[kind]}>
      <Checkbox
        label={words.kinds[kind]}
        fw={600}
        checked={isAll}
        indeterminate={count > 0 && !isAll}
        onChange={() => change(items.map(keyOf), !isAll)}
      />
      <div className={classes.ticks}>
        {items.map((item) => (
          <Checkbox
            key={item.id}
            label={item.title}
            checked={ticked.has(keyOf(item))}
            onChange={(event) => change([keyOf(item)], event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  )
}
