/** Cards from files, looked over before any of them is in the library: what is known already stays unless that is chosen. */
import { Button, Group, NativeSelect, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { CardFile } from '../../shared/contract/trainer/card-calls'
import type { CardId } from '../../shared/domain/base/id'
import { type CardChoice, importedCards, listImports } from '../../shared/domain/library/card-import'
import { cardFromMarkdown, picturesIn } from '../../shared/format/card-markdown'
import { newId } from '../bridge/id'
import { editCards, useWorkspace } from '../bridge/jalon'
import { undo } from '../bridge/session'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'
import classes from './cards.module.css'

export function ImportDialog({ files, close }: { files: readonly CardFile[]; close: () => void }) {
  const text = useText()
  const words = text.cards.files
  const { cards } = useWorkspace()
  const [chosen, setChosen] = useState<Readonly<Record<number, CardChoice>>>({})
  const { listed, unreadable } = useMemo(() => {
    const read = files.map(({ name, text: own }) => ({
      name,
      card: own === null ? null : cardFromMarkdown(own, name),
    }))
    return {
      listed: listImports(
        read.flatMap(({ card }) => card ?? []),
        cards,
      ),
      unreadable: read.filter(({ card }) => card === null).map(({ name }) => name),
    }
  }, [files, cards])
  const choices = listed.map((entry, index) => ({
    entry,
    choice: chosen[index] ?? entry.choices[0] ?? ('skip' as const),
    pictures: picturesIn(entry.card.body),
  }))
  const count = choices.filter(({ choice }) => choice !== 'skip').length
  function act() {
    const put = importedCards(choices, cards, () => newId<CardId>('card'))
    close()
    editCards({ kind: 'cards.import', cards: put })
    notify({
      message: words.done(put.length),
      close: text.app.close,
      action: { label: text.app.undo, act: undo },
    })
  }
  return (
    <Dialog opened close={close} title={words.preview} closeLabel={text.app.close} size={760}>
      {files.length === 0 && <Text>{words.none}</Text>}
      <div className={classes.imports}>
        {listed.length > 0 && (
          <Table aria-label={words.preview}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.columns.card}</Table.Th>
                <Table.Th>{words.columns.state}</Table.Th>
                <Table.Th w={180}>{words.columns.choice}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {choices.map(({ entry, choice, pictures }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may hold the same card
                <Table.Tr key={index}>
                  <Table.Td>
                    {entry.card.title || text.cards.untitled}
                    {pictures > 0 && (
                      <Text size="sm" c="dimmed">
                        {words.pictures(pictures)}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>{words.states[entry.state]}</Table.Td>
                  <Table.Td>
                    <NativeSelect
                      aria-label={words.choiceOf(entry.card.title || text.cards.untitled)}
                      disabled={entry.choices.length < 2}
                      value={choice}
                      onChange={(event) =>
                        setChosen({ ...chosen, [index]: event.currentTarget.value as CardChoice })
                      }
                      data={entry.choices.map((value) => ({ value, label: words.choices[value] }))}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {unreadable.map((name) => (
          <p key={name} className={classes.unreadable}>
            <IconAlertTriangle size={16} aria-hidden />
            {name} · {words.states.unreadable}
          </p>
        ))}
      </div>
      <Group justify="flex-end" mt={24} gap={8}>
        <Button variant="default" onClick={close}>
          {text.app.cancel}
        </Button>
        <Button data-autofocus disabled={count === 0} onClick={act}>
          {words.act(count)}
        </Button>
      </Group>
    </Dialog>
  )
}
