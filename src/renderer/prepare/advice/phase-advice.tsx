/** The advice about one phase: a sign in its row, the sentences in its detail. */
import { Button, Tooltip } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import type { PhaseId } from '../../../shared/domain/base/id'
import { edit } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { adviceText, useAdviceOn } from './advice'
import classes from './advice.module.css'

export function PhaseAdviceSign({ label }: { label: string }) {
  return (
    <Tooltip label={label}>
      <span className={classes.sign} role="img" aria-label={label}>
        <IconBulb size={14} stroke={2} aria-hidden />
      </span>
    </Tooltip>
  )
}

export function PhaseAdvice({ phase }: { phase: PhaseId }) {
  const text = useText()
  const words = text.wholePlan.advice
  const advice = useAdviceOn(phase)
  if (advice.length === 0) return null
  return (
    <ul className={classes.detail} aria-label={words.title}>
      {advice.map((own) => {
        const what = adviceText(own, text)
        return (
          <li key={own.key}>
            <IconBulb size={16} stroke={2} aria-hidden />
            <span>
              <strong>{what}.</strong> {words.kinds[own.kind].why}
            </span>
            <Button
              variant="default"
              h={28}
              px={10}
              fz={13}
              aria-label={words.dismissOf(what)}
              onClick={() => edit({ kind: 'advice.set', advice: own.key, dismissed: true })}
            >
              {words.dismiss}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
