/** A card as it is written: every change is kept at once, and taken back with the others. */
import { Button, MultiSelect, NativeSelect, Switch, TagsInput, Textarea, TextInput } from '@mantine/core'
import { IconCopy, IconMarkdown, IconTrash } from '@tabler/icons-react'
import type { AxisId, GridRowId } from '../../shared/domain/base/id'
import type { Card } from '../../shared/domain/plan/card'
import { useSession, useWorkspace } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { DateField } from '../parts/date-field'
import { duplicateCard, exportCards, removeCard, setCard } from './card-actions'
import classes from './card-form.module.css'
import { CardEditor } from './editor/card-editor'
import { SourceFields } from './source-fields'

export function CardForm({ card }: { card: Card }) {
  const text = useText()
  const words = text.cards
  const { axes, grid } = useSession()
  const { cards } = useWorkspace()
  const known = Array.from(new Set(cards.flatMap(({ tags }) => tags))).sort((a, b) => a.localeCompare(b))
  const rows = grid?.rows ?? []
  // A row of another grid stays what it is.
  const registers = [
    ...rows.map(({ id, name }) => ({ value: id as string, label: name })),
    ...card.registers
      .filter((own) => !rows.some(({ id }) => id === own))
      .map((own) => ({ value: own as string, label: own as string })),
  ]
  return (
    <div className={classes.form}>
      <Textarea
        autosize
        minRows={1}
        classNames={{ input: classes.title ?? '' }}
        label={words.fields.title}
        placeholder={words.fields.titleHint}
        autoFocus={card.title === '' && card.body === ''}
        value={card.title}
        onChange={(event) => setCard(card, { title: event.currentTarget.value.replaceAll('\n', ' ') })}
      />
      <Textarea
        autosize
        minRows={1}
        label={words.fields.summary}
        placeholder={words.fields.summaryHint}
        value={card.summary}
        onChange={(event) => setCard(card, { summary: event.currentTarget.value.replaceAll('\n', ' ') })}
      />
      <CardEditor label={words.fields.body} value={card.body} change={(body) => setCard(card, { body })} />
      <Textarea
        autosize
        minRows={2}
        label={words.questions}
        description={words.fields.questionsHint}
        value={card.questions.join('\n')}
        onChange={(event) =>
          setCard(card, {
            questions: event.currentTarget.value === '' ? [] : event.currentTarget.value.split('\n'),
          })
        }
      />
      <div className={classes.two}>
        <NativeSelect
          label={words.fields.axis}
          value={card.axis ?? ''}
          onChange={(event) => setCard(card, { axis: (event.currentTarget.value || null) as AxisId | null })}
          data={[
            { value: '', label: words.fields.noAxis },
            ...axes.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
        />
        <TextInput
          label={words.fields.theme}
          value={card.theme}
          onChange={(event) => setCard(card, { theme: event.currentTarget.value })}
        />
        <TagsInput
          label={words.tags}
          placeholder={card.tags.length === 0 ? words.fields.tagsHint : ''}
          data={known}
          value={card.tags}
          onChange={(tags) => setCard(card, { tags })}
        />
        <MultiSelect
          label={words.fields.registers}
          data={registers}
          value={card.registers}
          onChange={(ids) => setCard(card, { registers: ids as GridRowId[] })}
        />
      </div>
      <SourceFields card={card} />
      <div className={classes.two}>
        <DateField
          label={words.fields.reviewBefore}
          description={words.fields.reviewHint}
          value={card.reviewBefore}
          commit={(reviewBefore) => setCard(card, { reviewBefore })}
        />
      </div>
      <Switch
        label={words.fields.isChecked}
        checked={card.status === 'checked'}
        onChange={(event) => setCard(card, { status: event.currentTarget.checked ? 'checked' : 'draft' })}
      />
      <div className={classes.acts}>
        <Button
          variant="default"
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => duplicateCard(card, text)}
        >
          {words.duplicate}
        </Button>
        <Button
          variant="default"
          leftSection={<IconMarkdown size={16} aria-hidden />}
          onClick={() => void exportCards([card.id], text)}
        >
          {words.files.exportOne}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => removeCard(card, text)}
        >
          {words.remove}
        </Button>
      </div>
    </div>
  )
}
