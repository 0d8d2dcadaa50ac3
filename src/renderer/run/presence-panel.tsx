/** Who is there this half-day, ticked beside the countdown; and the line that reminds of it when the half-day begins. */
import { Button } from '@mantine/core'
import { IconUsers, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { RunView } from '../../shared/domain/run-view'
import { editPeople, usePeople } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { expected, halfDayOf, isRollCall, presenceOf } from './half-day'
import { keepFocus } from './keys'
import classes from './presence-panel.module.css'

export function PresencePanel({ view, close }: { view: RunView; close: () => void }) {
  const text = useText()
  const words = text.run.presence
  const people = usePeople()
  const half = halfDayOf(view)
  const all = people ? expected(people) : []
  const there = all.filter((each) => presenceOf(each, view.day, half)).length
  const tick = (participants: (typeof all)[number]['id'][], present: boolean) =>
    editPeople({ kind: 'presence.set', participants, day: view.day, half, present })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  return (
    <section className={classes.panel} aria-label={words[half]} onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <h2 className={classes.title}>{words[half]}</h2>
        <button type="button" className={classes.close} aria-label={words.close} onClick={close}>
          <IconX size={18} stroke={1.75} aria-hidden />
        </button>
      </div>
      <p className={classes.hint}>
        {!people ? words.locked : all.length === 0 ? words.nobody : words.count(there, all.length)}
      </p>
      {all.length > 0 && (
        <>
          <ul className={classes.list}>
            {all.map((participant, index) => (
              <li key={participant.id}>
                <label className={classes.row}>
                  <input
                    type="checkbox"
                    className={classes.box}
                    checked={presenceOf(participant, view.day, half) === true}
                    // biome-ignore lint/a11y/noAutofocus: the panel was asked for by a key, which goes on in it
                    autoFocus={index === 0}
                    onChange={(event) => tick([participant.id], event.currentTarget.checked)}
                  />
                  <span>
                    {participant.name || text.run.presence.unnamed}
                    {participant.organisation && (
                      <small className={classes.of}> {participant.organisation}</small>
                    )}
                  </span>
                </label>
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
                  all.map(({ id }) => id),
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
    const others = all.filter((each) => presenceOf(each, view.day, half) === null).map(({ id }) => id)
    if (others.length > 0) tick(others, false)
    close()
  }
}

export function RollCall({ view, open }: { view: RunView; open: () => void }) {
  const words = useText().run.presence
  const people = usePeople()
  if (!people || view.rehearsal || !isRollCall(view, people)) return null
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
      {words.call[halfDayOf(view)]}
    </Button>
  )
}
