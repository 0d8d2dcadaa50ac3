/** Catching up, or spending what was won: proposals beside the instructions, each with what comes of it. */
import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { MINUTE_MS } from '../../../shared/domain/base/time'
import type { CatchUp, Offer } from '../../../shared/domain/run/catch-up'
import type { RunView } from '../../../shared/domain/run/run-view'
import { duration, signedMinutes } from '../../../shared/text/format'
import type { Text } from '../../../shared/text/fr'
import { told } from '../../bridge/jalon'
import { wallClock } from '../../bridge/wall-clock'
import { trainerBridge } from '../../bridge/window-bridge'
import { useText } from '../../bridge/words'
import classes from './catch-up-panel.module.css'

/** The last offers, asked for again when a minute has passed or the run has changed. */
function useCatchUp(view: RunView): CatchUp | null {
  const [found, setFound] = useState<CatchUp | null>(null)
  const { now, current, phases, margin, undo } = view
  const asOf = JSON.stringify([
    Math.floor(now / MINUTE_MS),
    ...[current?.phase, undo, margin && Math.floor(margin.milliseconds / MINUTE_MS)],
    phases.map(({ id, duration: length, state, dropped }) => [id, length, state, dropped]),
  ])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again when what it depends on has changed
  useEffect(() => {
    let isCurrent = true
    void told(trainerBridge().call.catchUp(null)).then((value) => {
      if (isCurrent && value) setFound(value)
    })
    return () => {
      isCurrent = false
    }
  }, [asOf])
  return found
}

export function CatchUpPanel({ view, close }: { view: RunView; close: () => void }) {
  const text = useText()
  const words = text.run.catchUp
  const found = useCatchUp(view)
  const [chosen, choose] = useState(0)
  const isApplying = useRef(false)
  if (!found) return null
  const { state, offers } = found
  const place = Math.min(chosen, offers.length - 1)
  const length = duration(found.minutes)
  const apply = (event: FormEvent) => {
    event.preventDefault()
    if (offers.length === 0 || isApplying.current) return
    isApplying.current = true
    void told(trainerBridge().call.applyOffer({ place })).then(close)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  return (
    <section className={classes.panel} aria-label={words.open}>
      <form onSubmit={apply} onKeyDown={onKeyDown} className={classes.form}>
        <div className={classes.head}>
          <h2 className={classes.title}>{state === 'even' ? words.even : words[state](length)}</h2>
          <button type="button" className={classes.close} aria-label={words.close} onClick={close}>
            <IconX size={18} stroke={1.75} aria-hidden />
          </button>
        </div>
        <p className={classes.hint}>
          {state === 'even' ? words.evenHint : offers.length === 0 ? words.nothing : words.unchanged}
        </p>
        {offers.length > 0 && (
          <fieldset className={classes.offers} aria-label={words.choices}>
            {offers.map((offer, index) => (
              <OfferCard
                key={offer.kind}
                offer={offer}
                view={view}
                isChosen={index === place}
                choose={() => choose(index)}
                autoFocus={index === 0}
              />
            ))}
          </fieldset>
        )}
        {state === 'ahead' && <p className={classes.hint}>{words.keepMargin}</p>}
        <div className={classes.foot}>
          {offers.length > 0 && (
            <>
              <span className={classes.hint}>{words.undoHint}</span>
              <Button type="submit" h={56} px={24} fz={16} radius={12}>
                {words.apply}
              </Button>
            </>
          )}
        </div>
      </form>
    </section>
  )
}

function titleOf({ kind, changes: [first] }: Offer, text: Text): string {
  const words = text.run.catchUp
  const to = first?.to ?? 0
  switch (kind) {
    case 'shorten':
    case 'meal':
    case 'give':
    case 'break':
      return words[kind](to)
    case 'drop':
      return words.drop(first?.title || text.app.untitledPhase)
    default:
      return words[kind]
  }
}

/** The changes in the words of the plan: lengths, or new hours when only hours move. */
function detailOf({ kind, changes, preview }: Offer, text: Text): string {
  const words = text.run.catchUp
  const name = (title: string) => title || text.app.untitledPhase
  if (kind !== 'end' && kind !== 'advance')
    return changes.map(({ title, by }) => words.change(name(title), signedMinutes(by))).join(', ')
  const moved = preview.phases.filter(({ id }) => changes.some(({ phase }) => phase === id))
  return moved.map(({ title, start }) => words.moved(name(title), wallClock(start))).join(', ')
}

type CardProps = { offer: Offer; view: RunView; isChosen: boolean; choose: () => void; autoFocus: boolean }

function OfferCard({ offer, view, isChosen, choose, autoFocus }: CardProps) {
  const text = useText()
  const words = text.run.catchUp
  const id = useId()
  return (
    <label className={classes.offer} data-chosen={isChosen || undefined}>
      <input
        type="radio"
        name="catch-up"
        className={classes.radio}
        checked={isChosen}
        onChange={choose}
        // biome-ignore lint/a11y/noAutofocus: the panel was asked for by a key, which goes on in it
        autoFocus={autoFocus}
        aria-describedby={id}
      />
      <span className={classes.name}>{titleOf(offer, text)}</span>
      <span className={classes.end}>{words.ends(wallClock(offer.preview.end))}</span>
      <span className={classes.detail} id={id}>
        {detailOf(offer, text)}
        {offer.missing > 0 && <strong className={classes.missing}> {words.missing(offer.missing)}</strong>}
      </span>
      {isChosen && <Preview offer={offer} view={view} />}
    </label>
  )
}

/** The hours of the phases that move, up to where the day is as it was. */
function Preview({ offer, view }: { offer: Offer; view: RunView }) {
  const text = useText()
  const before = new Map(view.phases.map((phase) => [phase.id, phase]))
  // Up to the fixed point: what follows it is as it was, or its end is said above.
  const { phases } = offer.preview
  const last = phases.findIndex(({ id }) => id === view.margin?.phase)
  const moved = phases.slice(0, last < 0 ? undefined : last + 1).filter(({ id, state, start, end }) => {
    const was = before.get(id)
    return (state === 'coming' || state === 'current') && (was?.start !== start || was.end !== end)
  })
  if (moved.length === 0) return null
  return (
    <span className={classes.preview} role="list" aria-label={text.run.catchUp.preview}>
      {moved.map(({ id, title, start, end }) => (
        <span key={id} role="listitem" className={classes.line}>
          <span className={classes.hours}>
            {wallClock(start)}–{wallClock(end)}
          </span>
          <span>{title || text.app.untitledPhase}</span>
        </span>
      ))}
    </span>
  )
}
