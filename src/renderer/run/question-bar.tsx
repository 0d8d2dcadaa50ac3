/** The one question that only the trainer can answer, above everything, until she has. */
import { Button } from '@mantine/core'
import { IconMoon } from '@tabler/icons-react'
import type { RunAnswer, RunQuestion } from '../../shared/contract/workspace'
import { MINUTE_MS } from '../../shared/domain/time'
import { dateIn } from '../../shared/domain/zone'
import { duration, longDate } from '../../shared/text/format'
import { told } from '../bridge/jalon'
import { localZone, wallClock } from '../bridge/wall-clock'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage, useText } from '../bridge/words'
import { keepFocus } from './keys'
import classes from './question-bar.module.css'

export function QuestionBar({ question }: { question: RunQuestion }) {
  const words = useText().run.question
  const language = useLanguage()
  const answers: Record<RunQuestion['kind'], readonly RunAnswer[]> = {
    sleep: ['phase', 'pause'],
    jump: ['phase', 'pause', 'clock'],
    yesterday: ['close', 'continue'],
  }
  const sentence =
    question.kind === 'yesterday'
      ? words.yesterday(longDate(dateIn(question.last, localZone), language), wallClock(question.last))
      : words[question.kind](
          duration((question.to - question.from) / MINUTE_MS),
          wallClock(question.from),
          wallClock(question.to),
        )
  const labelOf = (answer: RunAnswer) =>
    answer === 'close'
      ? words.close(question.kind === 'yesterday' ? wallClock(question.end) : '')
      : words[answer]
  return (
    <section className={classes.bar} role="alert">
      <IconMoon size={20} stroke={1.75} aria-hidden />
      <p className={classes.sentence}>{sentence}</p>
      {answers[question.kind].map((answer) => (
        <Button
          key={answer}
          variant="default"
          h={44}
          px={16}
          onMouseDown={keepFocus}
          onClick={() => void told(trainerBridge().call.answer({ answer }))}
        >
          {labelOf(answer)}
        </Button>
      ))}
    </section>
  )
}
