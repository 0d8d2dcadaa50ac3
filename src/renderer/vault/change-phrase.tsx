/** Another phrase for the same vault. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { closeVaultDialog } from '../bridge/vault'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { notify } from '../ui/notice'
import { useAttempt } from './attempt'
import { NewPhrase } from './new-phrase'
import { PhraseField } from './phrase-field'

export function ChangePhrase() {
  const text = useText()
  const words = text.vault
  const [phrase, setPhrase] = useState('')
  const [next, setNext] = useState('')
  const { attempt, refused, isBusy } = useAttempt()

  async function change(event: FormEvent) {
    event.preventDefault()
    if (!(await attempt(() => trainerBridge().call.changePhrase({ phrase, next })))) return
    closeVaultDialog()
    notify({ message: words.changed, close: text.app.close })
  }

  return (
    <form onSubmit={(event) => void change(event)}>
      <Stack gap={16}>
        <Text c="dimmed">{words.change.about}</Text>
        <PhraseField label={words.currentPhrase} value={phrase} change={setPhrase} first />
        <NewPhrase phrase={next} change={setNext} refused={refused} />
        <Text fz={14}>{words.lost}</Text>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={closeVaultDialog}>
            {text.app.cancel}
          </Button>
          <Button type="submit" loading={isBusy} disabled={phrase === '' || next === ''}>
            {words.change.act}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
