/** Fiches repères: the library's cards, those of this session first, written and read side by side. */
import { Button, SegmentedControl } from '@mantine/core'
import { IconCompass, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useSession, useWorkspace } from '../bridge/jalon'
import { usePlace } from '../bridge/place'
import { useText } from '../bridge/words'
import { Screen } from '../ui/screen'
import { addCard } from './card-actions'
import { CardForm } from './card-form'
import { listCards } from './card-list'
import { CardNavigation } from './card-navigation'
import { CardPaper } from './card-paper'
import classes from './cards.module.css'
import { ShareMenu } from './share-menu'

type View = 'write' | 'both' | 'read'

export function CardsScreen() {
  const words = useText().cards
  const session = useSession()
  const { cards } = useWorkspace()
  const wanted = usePlace((state) => state.card)
  const [view, setView] = useState<View>('read')
  const listed = listCards(session, cards)
  const all = [...listed.ofSession, ...listed.others]
  const chosen = all.find(({ card }) => card.id === wanted) ?? all[0]
  return (
    <Screen
      title={words.title}
      tools={
        <>
          {chosen && (
            <SegmentedControl
              aria-label={words.views.label}
              value={view}
              onChange={setView}
              data={(['write', 'both', 'read'] as const).map((value) => ({
                value,
                label: words.views[value],
              }))}
            />
          )}
          <ShareMenu
            only={
              chosen && chosen.card.title !== ''
                ? { kind: 'cards', id: chosen.card.id, title: chosen.card.title }
                : null
            }
          />
          <Button
            leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
            onClick={() => {
              addCard()
              if (view === 'read') setView('write')
            }}
          >
            {words.add}
          </Button>
        </>
      }
    >
      {chosen ? (
        <div className={classes.columns} data-view={view}>
          <CardNavigation listed={listed} chosen={chosen} />
          {view !== 'read' && <CardForm key={chosen.card.id} card={chosen.card} />}
          {view !== 'write' && (
            <CardPaper key={`${chosen.card.id} read`} entry={chosen} axes={session.axes} />
          )}
        </div>
      ) : (
        <div className={classes.empty}>
          <IconCompass size={32} stroke={1.5} aria-hidden />
          <h2>{words.empty.title}</h2>
          <p>{words.empty.body}</p>
        </div>
      )}
    </Screen>
  )
}
