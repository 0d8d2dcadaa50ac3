/** Asks once before the day is ended. */
import { Button, Group, Text } from '@mantine/core'
import type { RunView } from '../../../shared/domain/run/run-view'
import { useText } from '../../bridge/words'
import { Dialog } from '../../ui/dialog'
import { act } from '../run-action'

export function EndDialog({ opened, close, view }: { opened: boolean; close: () => void; view: RunView }) {
  const text = useText()
  const words = text.run.ending
  return (
    <Dialog opened={opened} close={close} title={words.title} closeLabel={text.app.close}>
      <Text>{view.rehearsal ? words.rehearsalBody : words.body}</Text>
      <Group justify="flex-end" mt={24} gap={8}>
        <Button variant="default" h={44} onClick={close}>
          {words.goOn}
        </Button>
        <Button data-autofocus h={44} onClick={() => act(view, { kind: 'end' })}>
          {words.end}
        </Button>
      </Group>
    </Dialog>
  )
}
