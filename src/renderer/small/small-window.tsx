/** The small window's end of its contract, and what it shows: the time left, of what, and the button that goes on. */
import { IconArrowsMaximize, IconPlayerPause, IconPlayerPlay, IconPlayerTrackNext } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { remoteOf } from '../../shared/contract/remote'
import type { Small } from '../../shared/contract/small'
import type { Instant } from '../../shared/domain/base/time'
import { timeOfDayIn } from '../../shared/domain/base/zone'
import type { SmallView } from '../../shared/domain/run/small-view'
import { clock, countdown } from '../../shared/text/format'
import { textOf } from '../../shared/text/text'
import { useHeldKeys } from '../bridge/held-keys'
import { smallBridge } from '../bridge/window-bridge'
import { useText, WordsProvider } from '../bridge/words'
import { Boundary } from '../ui/boundary'
import classes from './small-window.module.css'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const wallClock = (at: Instant) => clock(timeOfDayIn(at, zone))

export function SmallWindow() {
  useHeldKeys()
  const [small, setSmall] = useState<Small | null>(null)
  useEffect(() => {
    const bridge = smallBridge()
    const stop = bridge.on.small(setSmall)
    // An announcement that came first is newer than the answer.
    void bridge.call.load(null).then((loaded) => {
      if (loaded.ok) setSmall((known) => known ?? loaded.value)
    })
    return stop
  }, [])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = remoteOf(event)
      // The space bar presses the button that has the focus.
      if (!key || (key === 'pause' && event.target instanceof Element && event.target.closest('button')))
        return
      event.preventDefault()
      void smallBridge().call.press({ key })
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const { language, theme } = small ?? {}
  useEffect(() => {
    if (!language || !theme) return
    document.title = textOf(language).run.small.title
    const dark =
      theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
    document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
  }, [language, theme])
  if (!small) return null
  return (
    <WordsProvider language={small.language}>
      <Boundary instead={() => <Nothing />} value={small}>
        {small.view ? <Time view={small.view} /> : <Nothing />}
      </Boundary>
    </WordsProvider>
  )
}

const icon = { size: 20, stroke: 1.75, 'aria-hidden': true } as const

function Time({ view }: { view: SmallView }) {
  const text = useText()
  const words = text.run.small
  const { call } = smallBridge()
  const isPaused = view.state === 'paused'
  const isCounting = view.state !== 'ended'
  const shown = countdown(view.left)
  const detail = {
    running: words.until(wallClock(view.at)),
    over: words.over,
    paused: words.paused,
    waiting: words.startsAt(wallClock(view.at)),
    ended: '',
  }[view.state]
  return (
    <main className={classes.window} data-state={view.state}>
      {isCounting && (
        <div className={classes.timer} role="timer" aria-label={`${text.run.stage.timer} ${shown}`}>
          {shown}
        </div>
      )}
      <div className={classes.words}>
        <h1 className={classes.title}>{isCounting ? view.title || text.app.untitledPhase : words.ended}</h1>
        <p className={classes.detail}>{detail}</p>
        {view.next && (
          <p className={classes.detail}>
            {words.next} {wallClock(view.next.start)} {view.next.title || text.app.untitledPhase}
          </p>
        )}
      </div>
      <div className={classes.buttons}>
        <ShowTrainer />
        {isCounting && (
          <div className={classes.pair}>
            <button
              type="button"
              aria-label={isPaused ? text.run.controls.resume : text.run.controls.pause}
              onClick={() => void call.pause(null)}
            >
              {isPaused ? <IconPlayerPlay {...icon} /> : <IconPlayerPause {...icon} />}
            </button>
            <button
              type="button"
              aria-label={text.run.shortcuts.keys.next}
              aria-disabled={!view.canGoOn}
              onClick={() => void (view.canGoOn && call.goOn(null))}
            >
              <IconPlayerTrackNext {...icon} />
            </button>
          </div>
        )}
      </div>
    </main>
  )
}

function Nothing() {
  return (
    <main className={classes.window}>
      <p className={classes.words}>{useText().run.small.none}</p>
      <div className={classes.buttons}>
        <ShowTrainer />
      </div>
    </main>
  )
}

const ShowTrainer = () => (
  <button
    type="button"
    className={classes.show}
    aria-label={useText().run.small.show}
    onClick={() => void smallBridge().call.showTrainer(null)}
  >
    <IconArrowsMaximize {...icon} />
  </button>
)
