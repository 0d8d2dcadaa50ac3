/** Leaving the screen of a run does not stop it: said once, with the way to end it for who meant that. */
import { Button, Group, Modal, Text } from '@mantine/core'
import { go } from '../bridge/place'
import { useText } from '../bridge/words'

export function LeaveDialog({ opened, close, end }: { opened: boolean; close: () => void; end: () => void }) {
  const words = useText().run.leaving
  return (
    <Modal opened={opened} onClose={close} title={words.title} size={480}>
      <Text>{words.body}</Text>
      <Group justify="flex-end" mt={24} gap={8}>
        <Button variant="default" onClick={end}>
          {words.end}
        </Button>
        <Button data-autofocus onClick={() => go('agenda')}>
          {words.leave}
        </Button>
      </Group>
    </Modal>
  )
}
