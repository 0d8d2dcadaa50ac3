/** A disk that refuses, told on every screen, the run's too, for as long as it does: what happened, and what to do. */
import { IconAlertTriangle } from '@tabler/icons-react'
import { failureText } from '../../shared/text/failure-text'
import { useOfWorkspace } from '../bridge/jalon'
import { useLanguage, useText } from '../bridge/words'
import classes from './save-banner.module.css'

export function SaveBanner() {
  const text = useText()
  const language = useLanguage()
  const save = useOfWorkspace((workspace) => workspace.save)
  if (save.kind !== 'failed') return null
  return (
    <p className={classes.banner} role="alert">
      <IconAlertTriangle size={20} stroke={2} aria-hidden />
      <span>
        <strong>{text.app.save.failed}.</strong> {failureText(language, save.failure)}
      </span>
    </p>
  )
}
