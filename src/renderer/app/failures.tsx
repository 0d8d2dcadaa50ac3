/** Tells expected failures one after the other, each in a sentence that says what to do. */
import { Button, Group, Text } from '@mantine/core'
import { failureText } from '../../shared/text/failure-text'
import { dismissFailure, useJalon } from '../bridge/jalon'
import { useLanguage, useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'

export function Failures() {
  const text = useText()
  const language = useLanguage()
  const failure = useJalon((state) => state.failures[0])
  return (
    <Dialog
      isUrgent
      opened={failure !== undefined}
      close={dismissFailure}
      title={text.app.failureTitle}
      closeLabel={text.app.close}
    >
      {failure && <Text>{failureText(language, failure)}</Text>}
      <Group justify="flex-end" mt={16}>
        <Button onClick={dismissFailure}>{text.app.understood}</Button>
      </Group>
    </Dialog>
  )
}
