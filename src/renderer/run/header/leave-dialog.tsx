/** Leaving the screen of a run does not stop it: said once, with the way to end it for who meant that. */
import { Button, Group, Text } from '@mantine/core'
import { go } from '../../bridge/place'
import { useText } from '../../bridge/words'
import { Dialog } from '../../ui/dialog'

export function LeaveDialog({ opened, close, end }: { opened: boolean; close: () => void; end: () => void }) {
  const text = useText()
  const words = text.run.leaving
  return (
    <Dialog opened={opened} close={close} title={words.title} closeLabel={text.app.close}>
      <Text>{words.body}</Text>
      <Group justify="flex-end" mt={24} gap={8}>
        <Button variant="default" h={44} onClick={end}>
          {words.end}
        </Button>
        <Button data-autofocus h={44} onClick={() => go('agenda')}>
          {words.leave}
        </Button>
      </Group>
    </Dialog>
  )
}
