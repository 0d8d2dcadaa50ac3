/** Tells expected failures one after the other, each in a sentence that says what to do. */
import { Button, Group, Text } from '@mantine/core'
import { useEffect } from 'react'
import type { FailureKind } from '../../shared/contract/failure'
import { failureText } from '../../shared/text/failure-text'
import { dismissFailure, useJalon } from '../bridge/jalon'
import { useLanguage, useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'

/** Said in passing, without taking the keyboard: nothing was changed, and there is nothing to decide. */
const PASSING: readonly FailureKind[] = ['not-possible', 'bad-request', 'while-running']

export function Failures() {
  const text = useText()
  const language = useLanguage()
  const failure = useJalon((state) => state.failures[0])
  const isPassing = failure !== undefined && PASSING.includes(failure.kind)
  useEffect(() => {
    if (!failure || !isPassing) return
    notify({ id: failure.kind, message: failureText(language, failure), close: text.app.close })
    dismissFailure()
  }, [failure, isPassing, language, text])
  return (
    <Dialog
      isUrgent
      opened={failure !== undefined && !isPassing}
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
