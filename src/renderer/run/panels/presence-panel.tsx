/** Who is there this half-day, ticked beside the countdown; and the line that reminds of it when the half-day begins. */
import { Button } from '@mantine/core'
import { IconUsers, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { isPresent } from '../../../shared/domain/people/presence'
import { toldApart } from '../../../shared/domain/people/told-apart'
import type { RunView } from '../../../shared/domain/run/run-view'
import { editPeople, usePeople, useSession } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { PresenceTimes } from '../../parts/presence-times'
import { keepFocus } from '../keys/keys'
import { expected, halfDayOf, isRollCall } from './half-day'
import classes from './presence-panel.module.css'

export function PresencePanel({ view, close }: { view: RunView; close: () => void }) {
  const text = useText()
  const words = text.run.presence
  const people = usePeople()
  const half = halfDayOf(view, useSession())
  const all = people && half ? expected(people) : []
  const called = toldApart(all, words.unnamed)
  const isThere = (each: (typeof all)[number]) => (half ? isPresent(each, half) : null)
  const there = all.filter(isThere).length
  const tick = (participants: (typeof all)[number]['id'][], present: boolean) =>
    half &&
    editPeople({
      ...{ kind: 'presence.set', participants, day: view.day, half: half.part },
      ...{ present, from: null, to: null },
    })
  const title = half ? words[half.part] : words.title
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  return (
    <section className={classes.panel} aria-label={title} onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <button type="button" className={classes.close} aria-label={words.close} onClick={close}>
          <IconX size={18} stroke={1.75} aria-hidden />
        </button>
      </div>
      <p className={classes.hint}>
        {!people
          ? words.locked
          : !half
            ? words.nothing
            : all.length === 0
              ? words.nobody
              : words.count(there, all.length)}
      </p>
      {all.length > 0 && (
        <>
          <ul className={classes.list}>
            {all.map((participant, index) => (
              <li key={participant.id} className={classes.person}>
                <label className={classes.row}>
                  <input
                    type="checkbox"
                    className={classes.box}
                    checked={isThere(participant) === true}
                    // biome-ignore lint/a11y/noAutofocus: the panel was asked for by a key, which goes on in it
                    autoFocus={index === 0}
                    onChange={(event) => tick([participant.id], event.currentTarget.checked)}
                  />
                  <span>
                    {participant.name || words.unnamed}
                    {participant.organisation && (
                      <small className={classes.of}> {participant.organisation}</small>
                    )}
                  </span>
                </label>
                {half && (
                  <PresenceTimes
                    person={participant}
                    name={called.get(participant.id) ?? ''}
                    half={half}
                    label={title}
                  />
                )}
              </li>
            ))}
          </ul>
          <div className={classes.foot}>
            <Button
              variant="default"
              h={56}
              px={8}
              flex={1}
              classNames={{ label: classes.label }}
              onMouseDown={keepFocus}
              onClick={() =>
                tick(
                  // The hours of whoever is ticked already stay as they were told.
                  all.filter((each) => !isThere(each)).map(({ id }) => id),
                  true,
                )
              }
            >
              {words.all}
            </Button>
            <Button
              h={56}
              px={8}
              flex={1}
              classNames={{ label: classes.label }}
              onMouseDown={keepFocus}
              onClick={() => finish()}
            >
              {words.done}
            </Button>
          </div>
        </>
      )}
    </section>
  )

  /** Those who are not ticked are absent: the roll was called. */
  function finish() {
    const others = all.filter((each) => isThere(each) === null).map(({ id }) => id)
    if (others.length > 0) tick(others, false)
    close()
  }
}

export function RollCall({ view, open }: { view: RunView; open: () => void }) {
  const words = useText().run.presence
  const people = usePeople()
  const session = useSession()
  const half = halfDayOf(view, session)
  if (!people || !half || view.rehearsal || !isRollCall(view, session, people)) return null
  return (
    <Button
      variant="default"
      h={56}
      radius={16}
      flex="none"
      leftSection={<IconUsers size={20} stroke={1.75} aria-hidden />}
      onMouseDown={keepFocus}
      onClick={open}
    >
      {words.call[half.part]}
    </Button>
  )
}
