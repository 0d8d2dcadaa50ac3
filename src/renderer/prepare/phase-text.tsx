/** A text of the phase in a field as high as its lines, drawn again only when it changes: its height is costly to find. */
import { Textarea } from '@mantine/core'
import { memo } from 'react'
import type { PhaseId } from '../../shared/domain/id'
import { setPhase } from './agenda'
import classes from './inspector.module.css'

type Props = {
  phase: PhaseId
  field: 'title' | 'objective' | 'notes' | 'fallback'
  value: string
  label: string
  placeholder?: string
  minRows?: number
}

export const PhaseText = memo(function PhaseText(props: Props) {
  const { phase, field, value, label, placeholder, minRows = 1 } = props
  const isTitle = field === 'title'
  return (
    <Textarea
      autosize
      minRows={minRows}
      value={value}
      placeholder={placeholder}
      {...(isTitle ? { 'aria-label': label, classNames: { input: classes.title ?? '' } } : { label })}
      onChange={({ currentTarget }) =>
        setPhase(phase, {
          [field]: isTitle ? currentTarget.value.replaceAll('\n', ' ') : currentTarget.value,
        })
      }
    />
  )
})
