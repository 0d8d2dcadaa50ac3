/** An item of a package beside the one that is here: what it is, what differs, and what is to be done with it. */
import { NativeSelect, Table } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { PackageLine as Line } from '../../shared/contract/packages'
import type { ItemChoice } from '../../shared/domain/library/package-compare'
import type { Text } from '../../shared/text/fr'
import { useText } from '../bridge/words'
import classes from './packages.module.css'

/** Where there is nothing here, to keep is not to add. */
const choiceWords = (
  words: Text['packages']['import']['choices'],
  { state }: Pick<Line, 'state'>,
  choice: ItemChoice,
) => (choice === 'keep' && (state === 'new' || state === 'gone') ? words.leave : words[choice])

/** `isOlder`: what differs was so before. */
type Props = { line: Line; isOlder: boolean; choice: ItemChoice | null; choose: (choice: ItemChoice) => void }

export function PackageLine({ line, isOlder, choice, choose }: Props) {
  const text = useText()
  const { kindOf, import: words } = text.packages
  const title = line.title || text.app.untitled
  return (
    <Table.Tr>
      <Table.Td>
        <span className={classes.title}>{title}</span>
        <span className={classes.kind}>{kindOf[line.kind]}</span>
        {line.changes.length > 0 && <Changes line={line} title={title} />}
      </Table.Td>
      <Table.Td>
        {words.states[isOlder && line.state === 'changed' ? 'wasOther' : line.state]}
        {line.twin && <span className={classes.twin}>{words.twin}</span>}
        {line.loses && (
          <p className={classes.warn}>
            <IconAlertTriangle size={16} aria-hidden />
            {words.loses}
          </p>
        )}
      </Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={words.choiceOf(title)}
          value={choice ?? ''}
          onChange={(event) => choose(event.currentTarget.value as ItemChoice)}
          data={[
            ...(choice === null ? [{ value: '', label: words.choose, disabled: true }] : []),
            ...line.choices.map((value) => ({
              value,
              label: choiceWords(words.choices, line, value),
            })),
          ]}
        />
      </Table.Td>
    </Table.Tr>
  )
}

function Changes({ line: { changes }, title }: { line: Line; title: string }) {
  const words = useText().packages.import
  const said = (text: string) =>
    text === '' ? <span className={classes.nothing}>{words.nothing}</span> : text
  return (
    <details className={classes.changes}>
      <summary>{words.showChanges(changes.length)}</summary>
      <table aria-label={words.changes(title)}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.mine}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ part, mine, theirs }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two phases may have one title
            <tr key={index}>
              <th scope="row">{part}</th>
              <td>{said(mine)}</td>
              <td>{said(theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
