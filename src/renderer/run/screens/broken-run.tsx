/** In the place of a run that could not be drawn: its clock goes on, and so do the keys that lead the day. */
import { Button, Group } from '@mantine/core'
import { followingOf } from '../../../shared/domain/run/following'
import type { RunView } from '../../../shared/domain/run/run-view'
import { smallView } from '../../../shared/domain/run/small-view'
import { countdown } from '../../../shared/text/format'
import { refresh, useJalon } from '../../bridge/jalon'
import { go } from '../../bridge/place'
import { useText } from '../../bridge/words'
import { Boundary } from '../../ui/boundary'
import { useRunKeys } from '../keys/keys'
import { act, togglePause } from '../run-action'
import classes from './broken-run.module.css'

export function BrokenRun({ again }: { again: () => void }) {
  const text = useText()
  const words = text.app.broken
  const view = useJalon(({ workspace }) => workspace?.run ?? null)
  return (
    <main className={classes.window}>
      {view && (
        <Boundary instead={() => null} value={view}>
          <Clock view={view} />
        </Boundary>
      )}
      <div role="alert">
        <p className={classes.title}>{words.title}</p>
        <p>{words.run}</p>
      </div>
      <Group gap={8} justify="center">
        <Button autoFocus h={44} onClick={() => void refresh().then(again)}>
          {words.again}
        </Button>
        <Button variant="default" h={44} onClick={() => go('agenda')}>
          {text.run.back}
        </Button>
      </Group>
    </main>
  )
}

function Clock({ view }: { view: RunView }) {
  const text = useText()
  const { controls, shortcuts, stage } = text.run
  const { title, left, canGoOn } = smallView(view)
  const goOn = () => {
    const following = followingOf(view)
    if (following.kind === 'begin') act(view, { kind: 'begin', phase: following.phase.id })
    else if (following.kind === 'begin-now') act(view, { kind: 'begin-now' })
  }
  useRunKeys({ pause: () => togglePause(view), next: goOn })
  if (!view.current) return null
  const shown = countdown(left)
  return (
    <>
      <h1 className={classes.phase}>{title || text.app.untitledPhase}</h1>
      <div className={classes.timer} role="timer" aria-label={`${stage.timer} ${shown}`}>
        {shown}
      </div>
      <Group gap={8} justify="center">
        <Button variant="default" h={44} onClick={() => togglePause(view)}>
          {view.state === 'paused' ? controls.resume : controls.pause}
        </Button>
        {canGoOn && (
          <Button variant="default" h={44} onClick={goOn}>
            {shortcuts.keys.next}
          </Button>
        )}
      </Group>
    </>
  )
}
