/** What was found in the file: facts about the session and new facilitators to be agreed to, and each table or sheet. */
import { Checkbox } from '@mantine/core'
import { IconEyeOff, IconTable } from '@tabler/icons-react'
import type { ReadPlan } from '../../../shared/incoming/plan-reading'
import { nameOf } from '../../../shared/incoming/plan-told'
import { useText } from '../../bridge/words'
import classes from './import-plan.module.css'

type Props = {
  plan: ReadPlan
  names: readonly string[]
  shown: number
  show: (place: number) => void
  take: (place: number, isTaken: boolean) => void
  refused: ReadonlySet<string>
  refuse: (what: string) => void
}

export function ImportFound({ plan, names, shown, show, take, refused, refuse }: Props) {
  const text = useText()
  const words = text.planImport
  const facts = [...new Set(plan.facts.map(({ name }) => name))]
  return (
    <section className={classes.found} aria-label={words.found}>
      <h3>{words.found}</h3>
      {facts.map((name) => (
        <Checkbox
          key={name}
          checked={!refused.has(name)}
          onChange={() => refuse(name)}
          label={words.facts[name]}
          description={plan.facts.flatMap((own) => (own.name === name ? [own.text] : [])).join(' · ')}
        />
      ))}
      {names.map((name) => (
        <Checkbox
          key={name}
          checked={!refused.has(name)}
          onChange={() => refuse(name)}
          label={words.addTrainer(name)}
        />
      ))}
      {plan.sources.length > 1 && (
        <ul>
          {plan.sources.map((source) => (
            <li key={source.place} data-shown={source.place === shown || undefined}>
              <Checkbox
                checked={source.isTaken}
                onChange={(event) => {
                  take(source.place, event.currentTarget.checked)
                  show(source.place)
                }}
                label={words.tableOf(source.place + 1, nameOf(source))}
                description={words.looksLike(text.incoming.looks[source.look], source.table.rows.length)}
              />
              {source.table.hidden && (
                <p className={classes.hiddenSheet}>
                  <IconEyeOff size={14} stroke={2} aria-hidden />
                  {words.hiddenSheet}
                </p>
              )}
              {source.isTaken && source.place !== shown && (
                <button type="button" className={classes.showColumns} onClick={() => show(source.place)}>
                  <IconTable size={14} stroke={2} aria-hidden />
                  {words.showColumns(source.place + 1)}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
