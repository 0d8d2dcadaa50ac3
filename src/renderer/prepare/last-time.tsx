/** What the last time taught: how long the phase really took, one click away from being planned, and what to review. */
import { Button } from '@mantine/core'
import { IconHistory, IconRefresh } from '@tabler/icons-react'
import type { Phase } from '../../shared/domain/phase'
import { duration, mediumDate } from '../../shared/text/format'
import { useLanguage, useText } from '../bridge/words'
import { setPhase } from './agenda'
import classes from './inspector.module.css'

export function LastTime({ phase }: { phase: Phase }) {
  const words = useText().agenda.inspector
  const language = useLanguage()
  const { lastTime, remarks } = phase
  if (!lastTime && remarks.length === 0) return null
  return (
    <div className={classes.lastTime}>
      {lastTime && (
        <p>
          <IconHistory size={16} aria-hidden />
          {words.lastTime(duration(lastTime.minutes), mediumDate(lastTime.date, language))}
          {lastTime.minutes !== phase.duration && phase.groups.length === 0 && (
            <Button
              variant="default"
              h={28}
              px={10}
              fz={13}
              onClick={() => setPhase(phase.id, { duration: lastTime.minutes })}
            >
              {words.adopt(duration(lastTime.minutes))}
            </Button>
          )}
        </p>
      )}
      {remarks.map((remark) => (
        <p key={remark}>
          <IconRefresh size={16} aria-hidden />
          <span>
            <strong>{words.remarks}</strong> {remark}
          </span>
          <Button
            variant="default"
            h={28}
            px={10}
            fz={13}
            onClick={() => setPhase(phase.id, { remarks: remarks.filter((own) => own !== remark) })}
          >
            {words.seen}
          </Button>
        </p>
      ))}
    </div>
  )
}
