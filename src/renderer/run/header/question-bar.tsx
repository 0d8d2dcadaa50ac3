/** Questions and news for the trainer, above everything until she has read them. */
import { Button } from '@mantine/core'
import { IconClock, IconMoon } from '@tabler/icons-react'
import type { RunAnswer, RunQuestion } from '../../../shared/contract/workspace'
import { MINUTE_MS } from '../../../shared/domain/base/time'
import { duration } from '../../../shared/text/format'
import { told } from '../../bridge/jalon'
import { wallClock } from '../../bridge/wall-clock'
import { trainerBridge } from '../../bridge/window-bridge'
import { useText } from '../../bridge/words'
import { keepFocus } from '../keys/keys'
import classes from './question-bar.module.css'

export type AsideQuestion = Extract<RunQuestion, { kind: 'sleep' | 'jump' | 'set-back' }>

export const isAside = (question: RunQuestion): question is AsideQuestion =>
  ['sleep', 'jump', 'set-back'].includes(question.kind)

export function QuestionBar({ question }: { question: AsideQuestion }) {
  const { sentence, answers } = useQuestion(question)
  const Icon = question.kind === 'sleep' ? IconMoon : IconClock
  return (
    <section className={classes.bar} role={question.kind === 'set-back' ? 'status' : 'alert'}>
      <Icon size={20} stroke={1.75} aria-hidden />
      <p className={classes.sentence}>{sentence}</p>
      {answers.map(({ answer, label }) => (
        <Button
          key={answer}
          variant="default"
          h={44}
          px={16}
          onMouseDown={keepFocus}
          onClick={() => void told(trainerBridge().call.answer({ answer }))}
        >
          {label}
        </Button>
      ))}
    </section>
  )
}

type Said = { sentence: string; answers: readonly { answer: RunAnswer; label: string }[] }

function useQuestion(question: AsideQuestion): Said {
  const words = useText().run.question
  const [phase, pause, clock] = [
    { answer: 'phase', label: words.phase },
    { answer: 'pause', label: words.pause },
    { answer: 'clock', label: words.clock },
  ] as const
  if (question.kind === 'set-back') {
    return {
      sentence: words['set-back'](duration(question.by / MINUTE_MS), wallClock(question.to)),
      answers: [{ answer: 'understood', label: words.understood }],
    }
  }
  const { from, to } = question
  const told = [duration((to - from) / MINUTE_MS), wallClock(from), wallClock(to)] as const
  if (question.kind === 'sleep') return { sentence: words.sleep(...told), answers: [phase, pause] }
  if (question.during === 'running') return { sentence: words.jump(...told), answers: [phase, pause, clock] }
  const passed = { answer: 'phase', label: words.passed } as const
  return { sentence: words.jumpAside(...told), answers: [passed, clock] }
}
