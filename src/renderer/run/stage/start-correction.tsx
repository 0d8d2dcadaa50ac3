/** « J'ai commencé il y a 4 min »: the start of the current phase, corrected in one number. */
import { Button, Popover, TextInput } from '@mantine/core'
import { type FormEvent, memo, useState } from 'react'
import { parseDuration } from '../../../shared/domain/base/duration'
import { instant, MINUTE_MS } from '../../../shared/domain/base/time'
import type { RunView } from '../../../shared/domain/run/run-view'
import { wallClock } from '../../bridge/wall-clock'
import { useText } from '../../bridge/words'
import { keepFocus } from '../keys/keys'
import { act, isPossible } from '../run-action'
import classes from './start-correction.module.css'

type Props = {
  view: RunView
  current: NonNullable<RunView['current']>
  /** The hour shown as the start of the phase. */
  start: string
  opened: boolean
  setOpened: (opened: boolean) => void
}

const isSame = (before: Props, after: Props) =>
  !before.opened &&
  !after.opened &&
  before.start === after.start &&
  (before.current.startable === null) === (after.current.startable === null)

/** Closed, it only shows the start: the seconds that pass are no affair of its. */
export const StartCorrection = memo(function StartCorrection(props: Props) {
  const { view, current, start, opened, setOpened } = props
  const words = useText().run.correction
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={300} trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.start}
          aria-label={words.began(start)}
          aria-disabled={current.startable === null}
          onMouseDown={keepFocus}
          onClick={() => current.startable && setOpened(!opened)}
        >
          {start}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Correction view={view} current={current} close={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}, isSame)

function Correction({ view, current, close }: Pick<Props, 'view' | 'current'> & { close: () => void }) {
  const text = useText()
  const words = text.run.correction
  const [typed, type] = useState('')
  const read = parseDuration(typed)
  const minutes = read !== null && read <= 600 ? read : null
  const to = instant(view.now - (minutes ?? 0) * MINUTE_MS)
  const earliest = current.startable?.earliest ?? null
  const before = view.phases[current.index - 1]
  const isTooEarly = !isPossible(view, { kind: 'backdate', to })
  const tooEarly =
    isTooEarly && earliest !== null
      ? words.tooEarly(wallClock(earliest), before?.title || text.app.untitledPhase)
      : null
  const apply = (event: FormEvent) => {
    event.preventDefault()
    if (minutes === null || isTooEarly) return
    act(view, { kind: 'backdate', to })
    // The keys are those of the run again at once, not those of a field that is fading.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    close()
  }
  return (
    <form className={classes.form} onSubmit={apply} aria-label={words.title}>
      <TextInput
        data-autofocus
        classNames={{ input: classes.input }}
        label={words.label}
        value={typed}
        inputMode="numeric"
        rightSection={<span className={classes.unit}>{words.minutes}</span>}
        rightSectionWidth={64}
        rightSectionPointerEvents="none"
        error={typed === '' ? null : minutes === null ? words.nonsense : tooEarly}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <div className={classes.foot}>
        <span>{minutes !== null && words.at(wallClock(to))}</span>
        <Button type="submit" h={44} aria-disabled={minutes === null || isTooEarly}>
          {words.apply}
        </Button>
      </div>
    </form>
  )
}
