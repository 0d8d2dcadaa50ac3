/** A text of the phase in a field as high as its lines. */
import type { PhaseId } from '../../../shared/domain/base/id'
import { GrowingTextarea } from '../../ui/growing-textarea'
import { setPhase } from '../agenda'
import classes from './inspector.module.css'

type Props = {
  phase: PhaseId
  field: 'title' | 'objective' | 'notes' | 'fallback'
  value: string
  label: string
  placeholder?: string
  rows?: number
}

export function PhaseText({ phase, field, value, label, placeholder, rows }: Props) {
  const isTitle = field === 'title'
  return (
    <GrowingTextarea
      rows={rows}
      value={value}
      placeholder={placeholder}
      {...(isTitle ? { 'aria-label': label, look: classes.title } : { label })}
      onChange={({ currentTarget }) =>
        setPhase(phase, {
          [field]: isTitle ? currentTarget.value.replaceAll('\n', ' ') : currentTarget.value,
        })
      }
    />
  )
}
