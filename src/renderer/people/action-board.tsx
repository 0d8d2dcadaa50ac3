/** The actions in three columns, from what I do to what is asked of the organisation, and the markers beside them. */
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ActionId } from '../../shared/domain/base/id'
import { actionLevelSchema } from '../../shared/domain/people/action'
import type { People } from '../../shared/domain/people/people'
import { useText } from '../bridge/words'
import { LevelIcon } from '../parts/level-icon'
import { ActionCard } from './action-card'
import classes from './actions.module.css'
import { Markers } from './markers'
import { addAction } from './situation'

export function ActionBoard({ people }: { people: People }) {
  const words = useText().actions
  const [added, setAdded] = useState<ActionId | null>(null)
  return (
    <div className={classes.page}>
      <div className={classes.board}>
        {actionLevelSchema.options.map((level) => {
          const own = people.actions.filter((action) => action.level === level)
          return (
            <section key={level} className={classes.column} aria-label={words.levels[level]}>
              <header>
                <h2>
                  <LevelIcon level={level} size={20} />
                  {words.levels[level]}
                  <span className={classes.count}>{own.length}</span>
                </h2>
                <p className={classes.hint}>{words.hints[level]}</p>
              </header>
              {own.length === 0 && <p className={classes.none}>{words.empty}</p>}
              <ul>
                {own.map((action) => (
                  <li key={action.id}>
                    <ActionCard action={action} people={people} isNew={action.id === added} />
                  </li>
                ))}
              </ul>
              <Button
                variant="subtle"
                color="ink"
                leftSection={<IconPlus size={16} aria-hidden />}
                aria-label={words.addTo(words.levels[level])}
                onClick={() => setAdded(addAction('', null, level))}
              >
                {words.add}
              </Button>
            </section>
          )
        })}
      </div>
      <Markers markers={people.markers} />
    </div>
  )
}
