/** The evaluation typed in from the paper forms: one form after the other, and what they say together. */
import { Button, Table } from '@mantine/core'
import { IconClipboardText, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormId } from '../../shared/domain/base/id'
import {
  averagesOf,
  commentsOf,
  type Evaluation,
  type EvaluationForm,
} from '../../shared/domain/people/evaluation'
import { decimal } from '../../shared/text/format'
import { newId } from '../bridge/id'
import { editPeople } from '../bridge/jalon'
import { undo } from '../bridge/session'
import { useLanguage, useText } from '../bridge/words'
import { notify } from '../ui/notice'
import { FormEntry } from './form-entry'
import classes from './participants.module.css'

const setEvaluation = (evaluation: Evaluation) => editPeople({ kind: 'evaluation.set', evaluation })

export function EvaluationView({ evaluation }: { evaluation: Evaluation | null }) {
  const text = useText()
  const words = text.participants.evaluation
  const [chosen, choose] = useState<string | null>(null)
  // Until a form is typed in, the statements are those of the paper form.
  const { items, questions } = text.sheets.evaluation
  const known = evaluation ?? { items, questions, forms: [] }
  const { forms } = known
  const at = forms.findIndex(({ id }) => id === chosen)
  const shown = forms[at]
  const add = () => {
    const form: EvaluationForm = {
      id: newId<FormId>('form'),
      ratings: known.items.map(() => null),
      answers: known.questions.map(() => ''),
    }
    setEvaluation({ ...known, forms: [...forms, form] })
    choose(form.id)
  }
  const remove = (form: EvaluationForm) => {
    setEvaluation({ ...known, forms: forms.filter(({ id }) => id !== form.id) })
    choose(null)
    notify({
      message: words.removed(at + 1),
      close: text.app.close,
      action: { label: text.app.undo, act: undo },
    })
  }
  return (
    <div className={classes.evaluation}>
      <nav className={classes.forms} aria-label={words.forms}>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {words.add}
        </Button>
        <ul>
          {forms.map(({ id }, index) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === chosen ? 'true' : undefined}
                onClick={() => choose(id === chosen ? null : id)}
              >
                {words.form(index + 1)}
              </button>
            </li>
          ))}
        </ul>
        <p className={classes.hint}>{words.lead}</p>
      </nav>
      {shown ? (
        <FormEntry
          key={shown.id}
          number={at + 1}
          evaluation={known}
          form={shown}
          change={(form) =>
            setEvaluation({ ...known, forms: forms.map((own) => (own.id === form.id ? form : own)) })
          }
          remove={() => remove(shown)}
        />
      ) : forms.length === 0 ? (
        <div className={classes.empty}>
          <IconClipboardText size={32} stroke={1.5} aria-hidden />
          <h2>{words.empty.title}</h2>
          <p>{words.empty.body}</p>
        </div>
      ) : (
        <Results evaluation={known} />
      )}
    </div>
  )
}

function Results({ evaluation }: { evaluation: Evaluation }) {
  const words = useText().participants.evaluation
  const language = useLanguage()
  return (
    <div className={classes.scroll}>
      <h2 className={classes.step}>{words.averages}</h2>
      <Table maw={760} aria-label={words.averages}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.statement}</Table.Th>
            <Table.Th w={120}>{words.average}</Table.Th>
            <Table.Th w={100}>{words.answers}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {averagesOf(evaluation).map(({ item, average, answers }) => (
            <Table.Tr key={item}>
              <Table.Td>{item}</Table.Td>
              <Table.Td>
                {average === null ? words.noAnswer : words.outOf(decimal(average, language))}
              </Table.Td>
              <Table.Td>{answers}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {commentsOf(evaluation)
        .filter(({ answers }) => answers.length > 0)
        .map(({ question, answers }) => (
          <section key={question} className={classes.comments}>
            <h2 className={classes.step}>{question}</h2>
            <ul>
              {answers.map((answer, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: forms have no name, and two may say the same
                <li key={index}>{answer}</li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
