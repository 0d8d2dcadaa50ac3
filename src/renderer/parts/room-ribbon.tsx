/** The day as a rod at the left of the room's screen: what is behind fades, a mark shows where we are. */
import type { RoomView } from '../../shared/domain/run/room-view'
import { useText } from '../bridge/words'
import { PhaseIcon, toneOf } from './phase-icon'
import classes from './room-ribbon.module.css'

export function RoomRibbon({ view }: { view: RoomView }) {
  const words = useText().room
  const { ribbon } = view
  const current = ribbon.findIndex(({ state }) => state === 'current')
  const label =
    current >= 0
      ? words.progress(current + 1, ribbon.length)
      : view.state === 'ended'
        ? words.over
        : words.ahead(ribbon.length)
  return (
    <div className={classes.ribbon} role="img" aria-label={label}>
      {ribbon.map((band, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place in the day
          key={index}
          className={classes.band}
          data-state={band.state}
          data-tone={toneOf(band.axis)}
          style={{ flexGrow: band.minutes }}
        >
          <span className={classes.colour} />
          <span className={classes.icon}>
            <PhaseIcon kind={band.kind} axis={band.axis} size={22} />
          </span>
          {band.state === 'current' && (
            <span className={classes.mark} style={{ top: `${view.progress * 100}%` }} />
          )}
        </div>
      ))}
    </div>
  )
}
