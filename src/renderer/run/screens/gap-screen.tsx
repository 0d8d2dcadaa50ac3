/** A run of another day, or an end taken back much later: what the time since was is asked before anything goes on. */
import { Button, Group, Stack } from '@mantine/core'
import type { RunAnswer, RunQuestion } from '../../../shared/contract/workspace'
import { MINUTE_MS } from '../../../shared/domain/base/time'
import { dateIn } from '../../../shared/domain/base/zone'
import type { RunView } from '../../../shared/domain/run/run-view'
import { duration, longDate } from '../../../shared/text/format'
import { told, useSession } from '../../bridge/jalon'
import { localZone, wallClock } from '../../bridge/wall-clock'
import { trainerBridge } from '../../bridge/window-bridge'
import { useLanguage, useText } from '../../bridge/words'
import { RunHeader } from '../header/run-header'
import { runItems } from '../strip/strip-items'
import { DayPage } from './day-page'
import classes from './gap-screen.module.css'

export type GapQuestion = Extract<RunQuestion, { kind: 'yesterday' | 'gap' }>

export function GapScreen({ view, question }: { view: RunView; question: GapQuestion }) {
  const text = useText()
  const session = useSession()
  const { sentence, hint, rows } = useGap(question)
  const button = ({ answer, label }: Choice, isMain: boolean) => (
    <Button
      key={answer}
      variant={isMain ? 'filled' : 'default'}
      data-autofocus={isMain || undefined}
      h={48}
      px={20}
      fz={16}
      radius={10}
      onClick={() => void told(trainerBridge().call.answer({ answer }))}
    >
      {label}
    </Button>
  )
  return (
    <DayPage
      header={<RunHeader title={view.title} now={null} leave={null} />}
      items={runItems(view, session, text)}
    >
      <h1 className={classes.title}>{text.run.question.held}</h1>
      <section role="alert">
        <p className={classes.sentence}>{sentence}</p>
        <p className={classes.hint}>{hint}</p>
        <Stack gap={8} mt={24}>
          {rows.map((answers, row) => (
            <Group key={answers[0]?.answer} gap={8}>
              {answers.map((own, index) => button(own, row + index === 0))}
            </Group>
          ))}
        </Stack>
      </section>
    </DayPage>
  )
}

type Choice = { answer: RunAnswer; label: string }
/** `rows`: what ends the day above, what goes on with it below; the first of all is the likeliest. */
type Said = { sentence: string; hint: string; rows: readonly (readonly Choice[])[] }

function useGap(question: GapQuestion): Said {
  const words = useText().run.question
  const language = useLanguage()
  if (question.kind === 'yesterday') {
    const { last, end } = question
    return {
      sentence: words.yesterday(longDate(dateIn(last, localZone), language), wallClock(last)),
      hint: words.yesterdayHint,
      rows: [
        [
          { answer: 'close-known', label: words.closeKnown(wallClock(last)) },
          { answer: 'close', label: words.close(wallClock(end)) },
        ],
        [
          { answer: 'pause', label: words.continuePause },
          { answer: 'phase', label: words.continuePhase },
        ],
      ],
    }
  }
  const { from, to } = question
  const length = duration((to - from) / MINUTE_MS)
  return {
    sentence: words.gap(longDate(dateIn(from, localZone), language), wallClock(from), length),
    hint: words.gapHint,
    rows: [
      [{ answer: 'close', label: words.stayEnded }],
      [
        { answer: 'pause', label: words.continuePause },
        { answer: 'phase', label: words.continuePhase },
      ],
    ],
  }
}
