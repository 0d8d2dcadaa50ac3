/** One paper form copied: a line of four boxes for each statement, rated by the keys 1 to 4, and the open answers. */
import { Button, Radio, Table, Textarea } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { Evaluation, EvaluationForm } from '../../shared/domain/people/evaluation'
import { heldWith, meant } from '../../shared/keys/press'
import { useText } from '../bridge/words'
import classes from './participants.module.css'

type Props = {
  /** From 1. */
  number: number
  evaluation: Evaluation
  form: EvaluationForm
  change: (form: EvaluationForm) => void
  remove: () => void
}

const RATINGS = [1, 2, 3, 4] as const

export function FormEntry({ number, evaluation, form, change, remove }: Props) {
  const words = useText().participants.evaluation
  const { items, questions } = evaluation
  const rate = (at: number, rating: number | null) =>
    change({
      ...form,
      ratings: items.map((_, index) => (index === at ? rating : (form.ratings[index] ?? null))),
    })
  const press = (event: KeyboardEvent<HTMLTableRowElement>, at: number) => {
    const digit = meant(event)
    if (!/^[0-4]$/.test(digit) || heldWith(event) !== 'nothing') return
    event.preventDefault()
    // The key held down goes on to no other line.
    if (event.repeat) return
    rate(at, digit === '0' ? null : Number(digit))
    const next = event.currentTarget.nextElementSibling?.querySelector<HTMLElement>('input')
    const answers = event.currentTarget.closest('section')?.querySelector<HTMLElement>('textarea')
    ;(next ?? answers)?.focus()
  }
  return (
    <section className={classes.scroll} aria-label={words.form(number)}>
      <h2 className={classes.step}>{words.form(number)}</h2>
      <Table maw={760} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.statement}</Table.Th>
            {RATINGS.map((rating) => (
              <Table.Th key={rating} w={56} ta="center">
                {rating}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the statements stand in the order of the form
            <Table.Tr key={at} onKeyDown={(event) => press(event, at)}>
              <Table.Td>{item}</Table.Td>
              {RATINGS.map((rating) => (
                <Table.Td key={rating}>
                  <Radio
                    className={classes.tick ?? ''}
                    name={`${form.id} ${at}`}
                    aria-label={`${item} ${rating}`}
                    autoFocus={at === 0 && rating === 1 && form.ratings.every((own) => own === null)}
                    checked={form.ratings[at] === rating}
                    onChange={() => rate(at, rating)}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {questions.map((question, at) => (
        <Textarea
          // biome-ignore lint/suspicious/noArrayIndexKey: the questions stand in the order of the form
          key={at}
          mt={16}
          maw={760}
          autosize
          minRows={2}
          maxRows={8}
          label={question}
          value={form.answers[at] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({
              ...form,
              answers: questions.map((_, index) => (index === at ? value : (form.answers[index] ?? ''))),
            })
          }
        />
      ))}
      <Button variant="default" mt={24} leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>
        {words.remove}
      </Button>
    </section>
  )
}
