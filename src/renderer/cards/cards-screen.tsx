/** Fiches repères: the library's cards, those of this session first, and the chosen one as it reads on paper. */
import { IconCompass } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { clock } from '../../shared/text/format'
import { useSession, useWorkspace } from '../bridge/jalon'
import { showCard, usePlace } from '../bridge/place'
import { useText } from '../bridge/words'
import { toneOf } from '../parts/phase-icon'
import { Screen } from '../ui/screen'
import { type ListedCard, listCards } from './card-list'
import { CardPaper } from './card-paper'
import classes from './cards.module.css'

export function CardsScreen() {
  const text = useText()
  const words = text.cards
  const session = useSession()
  const { cards } = useWorkspace()
  const wanted = usePlace((state) => state.card)
  const { ofSession, others } = listCards(session, cards)
  const all = [...ofSession, ...others]
  const chosen = all.find(({ card }) => card.id === wanted) ?? all[0]
  const toneOfCard = ({ card }: ListedCard) => toneOf(session.axes.find(({ id }) => id === card.axis))
  const list = (title: string, entries: readonly ListedCard[]) =>
    entries.length > 0 && (
      <section aria-label={title}>
        <h2 className={classes.group}>{title}</h2>
        <ul>
          {entries.map((entry) => (
            <li key={entry.card.id}>
              <button
                type="button"
                className={classes.entry}
                data-tone={toneOfCard(entry)}
                aria-current={entry === chosen ? 'true' : undefined}
                onClick={() => showCard(entry.card.id)}
              >
                <span className={classes.name}>{entry.card.title}</span>
                <span className={classes.times}>
                  {entry.uses.map(({ start }) => clock(start)).join(', ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    )
  return (
    <Screen title={words.title}>
      {chosen ? (
        <div className={classes.columns}>
          <nav className={classes.list} aria-label={words.title} onKeyDown={walk}>
            {list(words.ofSession, ofSession)}
            {list(words.others, others)}
          </nav>
          <CardPaper key={chosen.card.id} entry={chosen} axes={session.axes} />
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

/** Up and down go from card to card. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (step === undefined) return
  const entries = [...event.currentTarget.querySelectorAll('button')]
  const next = entries[entries.indexOf(event.target as HTMLButtonElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.click()
}
