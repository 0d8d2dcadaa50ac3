/** The title bar: where the trainer is, and whether what she typed is on the disk. */
import { IconAlertTriangle, IconCheck, IconChevronRight, IconSearch } from '@tabler/icons-react'
import { timeOfDay } from '../../shared/domain/base/time'
import { clock } from '../../shared/text/format'
import { useJalon, useOfWorkspace } from '../bridge/jalon'
import { go, isOfWorkspace, usePlace } from '../bridge/place'
import { useReading } from '../bridge/reading'
import { useText } from '../bridge/words'
import { Logo } from '../ui/logo'
import classes from './frame.module.css'
import { openPalette } from './palette-opened'
import { VaultBadge } from './vault-badge'

export function TitleBar() {
  const text = useText()
  const section = usePlace((state) => state.section)
  const open = useJalon((state) => state.session?.title)
  const reading = useReading()
  const inSession = !isOfWorkspace(section) && open !== undefined
  const title = inSession ? open : section === 'reading' ? reading?.title : undefined
  return (
    <header className={classes.bar}>
      <div className={classes.brand}>
        <Logo />
        <span>{text.app.name}</span>
      </div>
      {title !== undefined && (
        <nav aria-label={text.app.breadcrumb}>
          <ol className={classes.crumbs}>
            <li>
              <button type="button" className={classes.crumb} onClick={() => go('sessions')}>
                {text.app.sections.sessions}
              </button>
            </li>
            <li>
              <IconChevronRight size={14} aria-hidden />
              <span className={classes.here}>{title || text.app.untitled}</span>
            </li>
            <li>
              <IconChevronRight size={14} aria-hidden />
              <span className={classes.here} aria-current="page">
                {text.app.sections[section]}
              </span>
            </li>
          </ol>
        </nav>
      )}
      <div className={classes.space} />
      <button type="button" className={classes.palette} onClick={openPalette}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span className={classes.paletteLabel}>{text.palette.label}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <VaultBadge />
      {inSession && <Saved />}
    </header>
  )
}

function Saved() {
  const text = useText()
  const save = useOfWorkspace((workspace) => workspace.save)
  const at = save.kind === 'saved' ? new Date(save.at) : null
  return (
    <span className={classes.saved} role="status" data-failed={save.kind === 'failed' || undefined}>
      {save.kind === 'saved' && <IconCheck size={14} stroke={2} aria-hidden />}
      {save.kind === 'failed' && <IconAlertTriangle size={14} stroke={2} aria-hidden />}
      {save.kind === 'saved' &&
        at &&
        text.app.save.saved(clock(timeOfDay(at.getHours() * 60 + at.getMinutes())))}
      {save.kind === 'saving' && text.app.save.saving}
      {save.kind === 'failed' && text.app.save.failed}
    </span>
  )
}
