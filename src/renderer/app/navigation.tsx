/** The navigation: the session's sections when one is open, else the places of the workspace, and the settings. */
import { Button, Tooltip } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import {
  IconAlertTriangle,
  IconBooks,
  IconCalendar,
  IconCompass,
  IconFileTypeDocx,
  IconFlag,
  IconFolderOpen,
  IconIdBadge2,
  IconNotebook,
  IconPlayerPlayFilled,
  IconSettings,
  IconShieldLock,
  IconStack2,
  IconTimeline,
  IconUsers,
} from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import { toldEnd } from '../../shared/domain/plan/schedule'
import { firstDate } from '../../shared/domain/plan/session'
import { misfitsOf } from '../../shared/domain/plan/verdict'
import { clock, mediumDate } from '../../shared/text/format'
import { told, useJalon, useOfWorkspace, usePaintedSession, usePeople } from '../bridge/jalon'
import { go, isOfWorkspace, type Section, usePlace } from '../bridge/place'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage, useText } from '../bridge/words'
import classes from './frame.module.css'

/** A section that is shown in the navigation. */
type Listed = Exclude<Section, 'run' | 'reading'>

const icons: Record<Listed, ComponentType<{ size: number; stroke: number }>> = {
  sessions: IconCalendar,
  library: IconBooks,
  overview: IconIdBadge2,
  agenda: IconTimeline,
  cards: IconCompass,
  participants: IconUsers,
  situations: IconStack2,
  actions: IconFlag,
  handouts: IconFileTypeDocx,
  report: IconNotebook,
  privacy: IconShieldLock,
  settings: IconSettings,
}

export function Navigation() {
  const text = useText()
  const section = usePlace((state) => state.section)
  const isOpen = useJalon((state) => state.session !== null)
  const synced = useOfWorkspace((workspace) => workspace.synced)
  const inSession = !isOfWorkspace(section) && isOpen
  return (
    <nav className={classes.nav} aria-label={text.app.navigation}>
      {inSession ? (
        <SessionLinks />
      ) : (
        <>
          <SectionLink to="sessions" />
          <SectionLink to="library" />
        </>
      )}
      <div className={classes.foot}>
        {inSession ? (
          <RunButton />
        ) : (
          <>
            <button
              type="button"
              className={classes.link}
              onClick={() => void told(trainerBridge().call.openFolder(null))}
            >
              <IconFolderOpen size={18} stroke={1.75} aria-hidden />
              <span className={classes.label}>{text.app.sections.folder}</span>
            </button>
            <SectionLink to="privacy" />
            <SectionLink to="settings" />
            <p className={classes.hint}>{synced ? text.app.synced(synced) : text.app.local}</p>
          </>
        )}
      </div>
    </nav>
  )
}

function SessionLinks() {
  const session = usePaintedSession()
  const text = useText()
  const language = useLanguage()
  const people = usePeople()
  const date = firstDate(session)
  const [first] = session.days
  const misfits = misfitsOf(session.days).length
  const cards = new Set(session.days.flatMap((day) => day.phases.flatMap((phase) => phase.cards))).size
  const hours = first ? `${clock(first.start)}–${clock(toldEnd(first))}` : ''
  return (
    <>
      <div className={classes.session}>
        <h2>{session.title || text.app.untitled}</h2>
        <div>{date ? mediumDate(date, language) : text.app.noDate}</div>
        <div>{[session.practical.place, hours].filter(Boolean).join(', ')}</div>
      </div>
      <SectionLink to="overview" />
      <SectionLink to="agenda">
        {misfits > 0 && (
          <span
            className={classes.count}
            data-alert
            role="img"
            title={text.app.misfits(misfits)}
            aria-label={text.app.misfits(misfits)}
          >
            <IconAlertTriangle size={14} stroke={2} aria-hidden />
            <span aria-hidden>{misfits}</span>
          </span>
        )}
      </SectionLink>
      <SectionLink to="cards">{cards > 0 && <span className={classes.count}>{cards}</span>}</SectionLink>
      <SectionLink to="participants">
        {people && people.participants.length > 0 && (
          <span className={classes.count}>{people.participants.length}</span>
        )}
      </SectionLink>
      <SectionLink to="situations">
        {people && people.situations.length > 0 && (
          <span className={classes.count}>{people.situations.length}</span>
        )}
      </SectionLink>
      <SectionLink to="actions">
        {people && people.actions.length > 0 && (
          <span className={classes.count}>{people.actions.length}</span>
        )}
      </SectionLink>
      <SectionLink to="handouts" />
      <SectionLink to="report" />
    </>
  )
}

function SectionLink({ to, children }: { to: Listed; children?: ReactNode }) {
  const text = useText()
  const here = usePlace((state) => state.section === to)
  // Where the labels are hidden (frame.module.css), the icon says its name when pointed at or focused.
  const folded = useMediaQuery('(max-width: 1199px)')
  const Icon = icons[to]
  const label = text.app.sections[to]
  return (
    <Tooltip
      label={label}
      position="right"
      disabled={!folded}
      events={{ hover: true, focus: true, touch: false }}
    >
      <button
        type="button"
        className={classes.link}
        aria-current={here ? 'page' : undefined}
        onClick={() => go(to)}
      >
        <Icon size={18} stroke={1.75} aria-hidden />
        <span className={classes.label}>{label}</span>
        {children}
      </button>
    </Tooltip>
  )
}

function RunButton() {
  const text = useText()
  return (
    <>
      <Button
        h={48}
        fz={16}
        radius={10}
        leftSection={<IconPlayerPlayFilled size={18} aria-hidden />}
        onClick={() => go('run')}
        classNames={{ root: classes.runButton ?? '', section: classes.runIcon ?? '' }}
      >
        <span className={classes.label}>{text.app.sections.run}</span>
      </Button>
      <p className={classes.run}>
        {text.app.runHint} <kbd>F5</kbd>
      </p>
    </>
  )
}
