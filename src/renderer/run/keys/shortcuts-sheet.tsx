/** The keys of the run on one sheet. */
import { Text } from '@mantine/core'
import { useText } from '../../bridge/words'
import { Dialog } from '../../ui/dialog'
import { KeyList, type KeyRow } from '../../ui/key-list'

export function ShortcutsSheet({ opened, close }: { opened: boolean; close: () => void }) {
  const text = useText()
  const { title, keys, names, hint } = text.run.shortcuts
  const rows: readonly KeyRow[] = [
    [keys.pause, [names.space]],
    [keys.next, ['→', names.pageDown]],
    [keys.back, ['←', names.pageUp]],
    [keys.plus, ['↑']],
    [keys.plusFive, [`${names.shift} ↑`]],
    [keys.minus, ['↓']],
    [keys.undo, ['Ctrl Z']],
    [keys.catchUp, ['R']],
    [keys.correct, ['D']],
    [keys.note, ['E']],
    [keys.kind, ['Alt 1…6']],
    [keys.presence, ['P']],
    [keys.room, ['S']],
    [keys.black, ['B', '.']],
    [keys.roomPanel, ['A']],
    [keys.small, ['M']],
    [keys.fullScreen, ['F11']],
    [keys.escape, [names.escape]],
    [keys.sheet, ['F1', '?']],
  ]
  return (
    <Dialog opened={opened} close={close} title={title} closeLabel={text.app.close} size={520}>
      <KeyList rows={rows} />
      <Text fz={13} c="dimmed" mt={16}>
        {hint}
      </Text>
    </Dialog>
  )
}
