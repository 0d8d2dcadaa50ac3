/** An empty workspace: what a session is, and the ways to a first one. */
import {
  IconArrowRight,
  IconCompass,
  IconFileImport,
  IconFlag,
  IconMasksTheater,
  IconMessages,
  IconPlus,
  IconTable,
} from '@tabler/icons-react'
import { listed } from '../../shared/text/format'
import { beginWithPlan } from '../bridge/incoming-plan'
import { useOfWorkspace } from '../bridge/jalon'
import { createSession } from '../bridge/session'
import { useLanguage, useText } from '../bridge/words'
import { exploreExample, importSession } from './session-actions'
import classes from './welcome.module.css'

const bands = [
  { axis: 'sharing', tone: 'teal', Icon: IconMessages, top: 0, height: 92 },
  { axis: 'markers', tone: 'blue', Icon: IconCompass, top: 96, height: 104 },
  { axis: 'simulation', tone: 'orange', Icon: IconMasksTheater, top: 204, height: 126 },
  { axis: 'action', tone: 'plum', Icon: IconFlag, top: 334, height: 82 },
] as const

export function Welcome() {
  const text = useText()
  const { welcome, start } = text.home
  const synced = useOfWorkspace((workspace) => workspace.synced)
  return (
    <div className={classes.screen}>
      <Pole />
      <div>
        <h1>{welcome.title}</h1>
        <p className={classes.body}>{welcome.body}</p>
        <div className={classes.ways}>
          <button type="button" className={classes.way} onClick={() => void beginWithPlan()}>
            <IconTable size={22} stroke={1.75} aria-hidden />
            <span>
              <strong>{text.planImport.begin}</strong>
              <span>{text.planImport.beginHint}</span>
            </span>
          </button>
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
          <button type="button" className={classes.way} onClick={() => void importSession()}>
            <IconFileImport size={22} stroke={1.75} aria-hidden />
            <span>
              <strong>{text.rights.share.import}</strong>
              <span>{text.rights.share.importHint}</span>
            </span>
          </button>
        </div>
        <p className={classes.local}>{synced ? text.app.synced(synced) : welcome.local}</p>
      </div>
    </div>
  )
}

/** The surveyor's rod, one band an axis. */
function Pole() {
  const text = useText()
  const language = useLanguage()
  const names = bands.map(({ axis }) => text.app.axes[axis].name)
  return (
    <div className={classes.pole} role="img" aria-label={text.home.welcome.pole(listed(names, language))}>
      {bands.map(({ axis, tone, Icon, top, height }) => (
        <div key={tone} data-tone={tone} className={classes.band} style={{ top, height }}>
          <span className={classes.colour}>
            <Icon size={28} stroke={1.75} aria-hidden />
          </span>
          <span className={classes.axis}>{text.app.axes[axis].name}</span>
        </div>
      ))}
    </div>
  )
}
