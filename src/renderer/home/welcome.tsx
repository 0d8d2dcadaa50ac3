/** An empty workspace: what a session is, and the two ways to a first one. */
import {
  IconArrowRight,
  IconCompass,
  IconFlag,
  IconMasksTheater,
  IconMessages,
  IconPlus,
} from '@tabler/icons-react'
import { listed } from '../../shared/text/format'
import { createSession } from '../bridge/session'
import { useLanguage, useText } from '../bridge/words'
import { exploreExample } from './session-actions'
import classes from './welcome.module.css'

const bands = [
  { tone: 'teal', Icon: IconMessages, top: 0, height: 92 },
  { tone: 'blue', Icon: IconCompass, top: 96, height: 104 },
  { tone: 'orange', Icon: IconMasksTheater, top: 204, height: 126 },
  { tone: 'plum', Icon: IconFlag, top: 334, height: 82 },
] as const

export function Welcome() {
  const text = useText()
  const { welcome, start } = text.home
  return (
    <div className={classes.screen}>
      <Pole />
      <div>
        <h1>{welcome.title}</h1>
        <p className={classes.body}>{welcome.body}</p>
        <div className={classes.ways}>
          <button type="button" className={classes.way} data-main onClick={() => void createSession()}>
            <IconPlus size={22} stroke={2} aria-hidden />
            <span>
              <strong>{welcome.create}</strong>
              <span>{start.blankHint}</span>
            </span>
            <kbd>Ctrl N</kbd>
          </button>
          <button type="button" className={classes.way} onClick={() => void exploreExample()}>
            <IconCompass size={22} stroke={1.75} aria-hidden />
            <span>
              <strong>{welcome.example}</strong>
              <span>{start.exampleHint}</span>
            </span>
            <IconArrowRight size={18} stroke={1.75} aria-hidden />
          </button>
        </div>
        <p className={classes.local}>{welcome.local}</p>
      </div>
    </div>
  )
}

/** The surveyor's rod, one band an axis. */
function Pole() {
  const { welcome } = useText().home
  const language = useLanguage()
  return (
    <div
      className={classes.pole}
      role="img"
      aria-label={welcome.pole(
        listed(
          bands.map(({ tone }) => welcome.axes[tone]),
          language,
        ),
      )}
    >
      {bands.map(({ tone, Icon, top, height }) => (
        <div key={tone} data-tone={tone} className={classes.band} style={{ top, height }}>
          <span className={classes.colour}>
            <Icon size={28} stroke={1.75} aria-hidden />
          </span>
          <span className={classes.axis}>{welcome.axes[tone]}</span>
        </div>
      ))}
    </div>
  )
}
