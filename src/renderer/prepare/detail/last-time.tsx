/** Lessons of the last time: the real length of the phase, one click from being planned, and the remarks. */
import { Button } from '@mantine/core'
import { IconHistory, IconRefresh } from '@tabler/icons-react'
import { notesToReview } from '../../../shared/domain/people/note-sorting'
import type { Phase } from '../../../shared/domain/plan/phase'
import { duration, mediumDate } from '../../../shared/text/format'
import { usePeople } from '../../bridge/jalon'
import { useLanguage, useText } from '../../bridge/words'
import { setPhase } from '../agenda'
import classes from './inspector.module.css'

export function LastTime({ phase }: { phase: Phase }) {
  const text = useText()
  const words = text.agenda.inspector
  const language = useLanguage()
  const people = usePeople()
  const { lastTime, remarks } = phase
  const noted = notesToReview(people?.notes ?? [], phase.id).filter(({ text: own }) => !remarks.includes(own))
  if (!lastTime && remarks.length === 0 && noted.length === 0) return null
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
      {noted.map((note) => (
        <p key={note.id}>
          <IconRefresh size={16} aria-hidden />
          <span>
            <strong>{text.actions.review}</strong> {note.text}
          </span>
        </p>
      ))}
    </div>
  )
}
