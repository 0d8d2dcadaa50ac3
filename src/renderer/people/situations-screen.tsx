/** Situations: what participants bring, each read with the session's grid, or all of them side by side. */
import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus, IconStack2 } from '@tabler/icons-react'
import { useState } from 'react'
import type { People } from '../../shared/domain/people/people'
import { usePeople, useSession } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { VaultLocked } from '../parts/vault-locked'
import { Screen } from '../ui/screen'
import { CrossedView } from './crossed-view'
import { NoGrid } from './no-grid'
import { addSituation } from './situation'
import { SituationDetail } from './situation-detail'
import { SituationList } from './situation-list'
import classes from './situations.module.css'

type View = 'one' | 'crossed'

export function SituationsScreen() {
  const people = usePeople()
  const words = useText().people.situations
  if (people) return <Situations people={people} />
  return (
    <Screen title={words.title}>
      <VaultLocked />
    </Screen>
  )
}

function Situations({ people }: { people: People }) {
  const { grid } = useSession()
  const words = useText().people.situations
  const [view, setView] = useState<View>('one')
  const [wanted, setWanted] = useState<string | null>(null)
  const { situations } = people
  const chosen = situations.find(({ id }) => id === wanted) ?? situations[0]
  const add = () => {
    setView('one')
    setWanted(addSituation())
  }
  return (
    <Screen
      title={words.title}
      tools={
        <>
          {situations.length > 0 && (
            <SegmentedControl
              aria-label={words.views.label}
              value={view}
              onChange={setView}
              data={[
                { value: 'one', label: words.views.one },
                { value: 'crossed', label: words.views.crossed },
              ]}
            />
          )}
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
            {words.add}
          </Button>
        </>
      }
    >
      {!chosen && (
        <div className={classes.empty}>
          <IconStack2 size={32} stroke={1.5} aria-hidden />
          <h2>{words.empty.title}</h2>
          <p>{words.empty.body}</p>
        </div>
      )}
      {chosen && view === 'one' && (
        <div className={classes.columns}>
          <SituationList people={people} grid={grid} chosen={chosen} choose={setWanted} />
          <SituationDetail key={chosen.id} situation={chosen} people={people} grid={grid} />
        </div>
      )}
      {chosen &&
        view === 'crossed' &&
        (grid ? <CrossedView grid={grid} situations={situations} /> : <NoGrid />)}
    </Screen>
  )
}
