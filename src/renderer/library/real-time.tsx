/** The real length of a method the last time, one click from being adopted, and the remarks on it. */
import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import type { Method } from '../../shared/domain/library/method'
import { duration, plainDate } from '../../shared/text/format'
import { useLanguage, useText } from '../bridge/words'
import classes from './library.module.css'

type Props = { method: Method; change: (patch: Partial<Method>) => void }

export function RealTime({ method: { lastTime, duration: planned, remarks }, change }: Props) {
  const words = useText().library.methods
  const language = useLanguage()
  if (!lastTime && remarks.length === 0) return null
  return (
    <div className={classes.real}>
      {lastTime && (
        <p>
          <IconHistory size={16} stroke={1.75} aria-hidden />
          {words.lastTime(duration(lastTime.minutes), plainDate(lastTime.date, language))}
          {lastTime.minutes !== planned && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => change({ duration: lastTime.minutes })}
            >
              {words.adopt}
            </Button>
          )}
        </p>
      )}
      {remarks.length > 0 && (
        <>
          <h3>{words.remarks}</h3>
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
