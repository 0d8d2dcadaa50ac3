/** A reference card as it reads on paper, and beside it where it is used. */
import { Button } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCalendar,
  IconCircleCheck,
  IconCompass,
  IconSnowflake,
} from '@tabler/icons-react'
import { cardFor, changedSince, usesOf } from '../../shared/domain/library/card-use'
import type { Axis } from '../../shared/domain/plan/axis'
import type { Card } from '../../shared/domain/plan/card'
import { clock, plainDate } from '../../shared/text/format'
import { edit, useSession, useWorkspace } from '../bridge/jalon'
import { choosePhase, go } from '../bridge/place'
import { openSession } from '../bridge/session'
import { todayHere } from '../bridge/wall-clock'
import { useLanguage, useText } from '../bridge/words'
import { MarkdownView } from '../parts/markdown-view'
import { PhaseIcon, toneOf } from '../parts/phase-icon'
import type { ListedCard } from './card-list'
import classes from './card-paper.module.css'
import { Sources } from './sources'

type Props = { entry: ListedCard; axes: readonly Axis[] }

export function CardPaper({ entry: { card: ofLibrary, uses }, axes }: Props) {
  const words = useText().cards
  const session = useSession()
  const card = cardFor(session, ofLibrary)
  const axis = axes.find(({ id }) => id === card.axis)
  return (
    // Scrollable, so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div className={classes.desk} tabIndex={0} role="region" aria-label={card.title || words.untitled}>
      <div className={classes.columns}>
        <article className={classes.paper} data-tone={toneOf(axis)}>
          <div className={classes.head}>
            <span className={classes.kind}>
              <IconCompass size={18} stroke={2} aria-hidden />
              {words.kind}
            </span>
            <Status card={card} />
          </div>
          <h2>{card.title || words.untitled}</h2>
          <p className={classes.summary}>{card.summary}</p>
          <MarkdownView text={card.body} below={2} look="paper" />
          {card.questions.length > 0 && (
            <section className={classes.questions} aria-label={words.questions}>
              <h3>{words.questions}</h3>
              <ul>
                {card.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </section>
          )}
          <Sources sources={card.sources} />
          <Review card={card} />
        </article>
        <div className={classes.meta}>
          <section aria-label={words.usedIn}>
            <h3>{words.usedIn}</h3>
            {uses.length === 0 && <p className={classes.none}>{words.usedNowhere}</p>}
            <ul>
              {uses.map(({ phase, start }) => (
                <li key={phase.id}>
                  <Use phase={phase} start={clock(start)} axes={axes} />
                </li>
              ))}
            </ul>
          </section>
          <Elsewhere card={ofLibrary} />
          <Frozen card={ofLibrary} copy={session.frozenCards.find(({ id }) => id === ofLibrary.id) ?? null} />
          {card.tags.length > 0 && (
            <section aria-label={words.tags}>
              <h3>{words.tags}</h3>
              <ul className={classes.tags}>
                {card.tags.map((tag) => (
                  <li key={tag} className={classes.tag}>
                    {tag}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </div>
  )
}

/** The other sessions that use it, each one click away. */
function Elsewhere({ card }: { card: Card }) {
  const text = useText()
  const { sessions } = useWorkspace()
  const { id: open } = useSession()
  const others = usesOf(
    card.id,
    sessions.map(({ session }) => session).filter(({ id }) => id !== open),
  )
  if (others.length === 0) return null
  return (
    <ul aria-label={text.cards.usedIn}>
      {others.map(({ session, phases }) => (
        <li key={session.id}>
          <button
            type="button"
            className={classes.use}
            onClick={() =>
              void openSession(session.id, 'agenda').then(() => choosePhase(phases[0]?.id ?? null))
            }
          >
            <IconCalendar size={16} stroke={1.75} aria-hidden />
            <span>{text.cards.inSession(session.title || text.app.untitled, phases.length)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Frozen({ card, copy }: { card: Card; copy: Card | null }) {
  const words = useText().cards.frozen
  if (!copy) {
    return (
      <section>
        <Button
          variant="default"
          leftSection={<IconSnowflake size={16} aria-hidden />}
          onClick={() => edit({ kind: 'card.freeze', card })}
        >
          {words.freeze}
        </Button>
        <p className={classes.none}>{words.hint}</p>
      </section>
    )
  }
  const changed = changedSince(copy, card).map((field) => words.parts[field])
  return (
    <section aria-label={words.isFrozen}>
      <h3>
        <IconSnowflake size={14} aria-hidden /> {words.isFrozen}
      </h3>
      {changed.length > 0 && <p className={classes.none}>{words.differs(changed.join(', '))}</p>}
      <Button
        variant="default"
        h="auto"
        mt={8}
        py={8}
        classNames={{ label: classes.releaseLabel ?? '' }}
        onClick={() => edit({ kind: 'card.release', card: card.id })}
      >
        {words.release}
      </Button>
    </section>
  )
}

function Status({ card }: { card: Card }) {
  const words = useText().cards
  const Icon = card.status === 'checked' ? IconCircleCheck : IconAlertTriangle
  return (
    <span className={classes.status} data-status={card.status}>
      <Icon size={16} stroke={2} aria-hidden />
      {words[card.status]}
    </span>
  )
}

/** The day before which the card is to be read again; marked once it has come. */
function Review({ card: { reviewBefore } }: { card: Card }) {
  const words = useText().cards
  const language = useLanguage()
  if (reviewBefore === null) return null
  const due = reviewBefore <= todayHere()
  const Icon = due ? IconAlertTriangle : IconCalendar
  return (
    <p className={classes.review} data-status={due ? 'draft' : undefined}>
      <Icon size={16} stroke={2} aria-hidden />
      {(due ? words.reviewNow : words.reviewBefore)(plainDate(reviewBefore, language))}
    </p>
  )
}

type UseProps = { phase: ListedCard['uses'][number]['phase']; start: string; axes: readonly Axis[] }

function Use({ phase, start, axes }: UseProps) {
  const text = useText()
  const axis = axes.find(({ id }) => id === phase.axis)
  const show = () => {
    choosePhase(phase.id)
    go('agenda')
  }
  return (
    <button type="button" className={classes.use} onClick={show}>
      <span className={classes.axis} data-tone={toneOf(axis)}>
        <PhaseIcon kind={phase.kind} axis={axis} size={14} />
      </span>
      <span>
        {start} {phase.title || text.app.untitledPhase}
      </span>
    </button>
  )
}
