/** The screen of actions on three levels and of markers; the notes, sorted, from which they may come. */
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { People } from '../../shared/domain/people/people'
import { usePeople } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { Screen } from '../ui/screen'
import { ActionBoard } from './action-board'
import classes from './actions.module.css'
import { NotesView } from './notes-view'

type View = 'actions' | 'notes'

export function ActionsScreen() {
  const people = usePeople()
  const words = useText().actions
  if (people) return <Actions people={people} />
  return (
    <Screen title={words.title}>
      <p className={classes.locked}>{words.locked}</p>
    </Screen>
  )
}

function Actions({ people }: { people: People }) {
  const words = useText().actions
  const [view, setView] = useState<View>('actions')
  return (
    <Screen
      title={words.title}
      tools={
        <SegmentedControl
          aria-label={words.views.label}
          value={view}
          onChange={setView}
          data={[
            { value: 'actions', label: words.views.actions },
            { value: 'notes', label: words.views.notes },
          ]}
        />
      }
    >
      {view === 'actions' ? <ActionBoard people={people} /> : <NotesView people={people} />}
    </Screen>
  )
}
