/** A method as it is written: every change is kept at once. */
import { ActionIcon, NativeSelect, NumberInput, Textarea, TextInput, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { parseDuration } from '../../shared/domain/base/duration'
import type { AxisId } from '../../shared/domain/base/id'
import { type Method, stepsTyped, typedSteps } from '../../shared/domain/library/method'
import { methodAxes } from '../../shared/domain/plan/method-axes'
import { duration } from '../../shared/text/format'
import { useText } from '../bridge/words'
import { toneOf } from '../parts/phase-icon'
import { TypedField } from '../ui/typed-field'
import classes from './library.module.css'
import { removeMethod, saveMethod } from './library-actions'
import { LinesField } from './lines-field'
import { RealTime } from './real-time'

type Change = (patch: Partial<Method>) => void

export function MethodForm({ method }: { method: Method }) {
  const text = useText()
  const words = text.library.methods
  // What is typed is shown at once, whatever the round trip to the disk.
  const [draft, setDraft] = useState(method)
  const change: Change = (patch) => {
    const next = { ...draft, ...patch }
    setDraft(next)
    void saveMethod(next)
  }
  const axis = methodAxes(text.app.axes).find(({ id }) => id === draft.axis)
  const area = (field: 'instructions' | 'notes' | 'fallback' | 'summary' | 'objective') => (
    <Textarea
      label={words[field]}
      autosize
      minRows={field === 'summary' || field === 'objective' ? 1 : 2}
      value={draft[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <article
      className={classes.paper}
      data-tone={toneOf(axis)}
      aria-label={draft.title || text.library.untitledMethod}
    >
      <div className={classes.titleRow}>
        <TextInput
          className={classes.title ?? ''}
          label={words.title}
          value={draft.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Tooltip label={words.remove}>
          <ActionIcon aria-label={words.remove} onClick={() => void removeMethod(method, text)}>
            <IconTrash size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <RealTime method={draft} change={change} />
      {area('summary')}
      <Numbers draft={draft} change={change} />
      {area('objective')}
      <TextInput
        label={words.grouping}
        value={draft.grouping}
        onChange={(event) => change({ grouping: event.currentTarget.value })}
      />
      {area('instructions')}
      <LinesField
        label={words.steps}
        hint={words.stepsHint}
        value={typedSteps(draft.steps)}
        commit={(typed) => change({ steps: stepsTyped(typed) })}
      />
      <Sum steps={draft.steps} />
      <LinesField
        label={words.materials}
        hint={words.materialsHint}
        value={draft.materials.map((material) => material.text).join('\n')}
        commit={(typed) =>
          change({
            materials: linesOf(typed).map(
              (line) =>
                draft.materials.find((material) => material.text === line) ?? {
                  text: line,
                  quantity: null,
                  per: 'session',
                },
            ),
          })
        }
      />
      <LinesField
        label={words.variants}
        hint={words.variantsHint}
        value={draft.variants.join('\n')}
        commit={(typed) => change({ variants: linesOf(typed) })}
      />
      {area('notes')}
      {area('fallback')}
      <TextInput
        label={words.origin}
        value={draft.origin}
        onChange={(event) => change({ origin: event.currentTarget.value })}
      />
    </article>
  )
}

const linesOf = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function Sum({ steps }: Pick<Method, 'steps'>) {
  const words = useText().library.methods
  const sum = steps.reduce((total, { minutes }) => total + (minutes ?? 0), 0)
  return sum > 0 ? <p className={classes.sum}>{words.sum(duration(sum))}</p> : null
}

function Numbers({ draft, change }: { draft: Method; change: Change }) {
  const text = useText()
  const words = text.library.methods
  const number = (field: 'smallest' | 'largest' | 'groupSize') => (
    <NumberInput
      label={words[field]}
      min={1}
      max={999}
      allowDecimal={false}
      allowNegative={false}
      value={draft[field] ?? ''}
      onChange={(value) =>
        change({ [field]: typeof value === 'number' && value >= 1 ? Math.min(999, value) : null })
      }
    />
  )
  return (
    <div className={classes.numbers}>
      <NativeSelect
        label={words.axis}
        value={draft.axis ?? ''}
        onChange={(event) => change({ axis: (event.currentTarget.value || null) as AxisId | null })}
        data={[
          { value: '', label: words.noAxis },
          ...methodAxes(text.app.axes).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TypedField
        label={words.duration}
        value={draft.duration}
        write={duration}
        parse={parseDuration}
        refuse={words.refused}
        commit={(length) => change({ duration: length })}
      />
      <TypedField
        label={words.minimum}
        value={draft.minimum}
        write={(length) => (length === null ? '' : duration(length))}
        parse={(typed) => (typed.trim() === '' ? draft.duration : parseDuration(typed))}
        refuse={words.refused}
        commit={(length) => change({ minimum: length })}
      />
      {number('smallest')}
      {number('largest')}
      {number('groupSize')}
    </div>
  )
}
