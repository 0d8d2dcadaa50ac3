/** Opens the vault with the printed recovery key, and puts a new phrase in the place of the one that was lost. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { showVaultDialog } from '../bridge/vault'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { notify } from '../ui/notice'
import { useAttempt } from './attempt'
import { NewPhrase } from './new-phrase'

export function RecoverVault() {
  const text = useText()
  const words = text.vault
  const [key, setKey] = useState('')
  const [phrase, setPhrase] = useState('')
  const { attempt, refused, isBusy } = useAttempt()

  async function recover(event: FormEvent) {
    event.preventDefault()
    if (!(await attempt(() => trainerBridge().call.recoverVault({ key, phrase })))) return
    notify({ message: words.changed, close: text.app.close })
  }

  return (
    <form onSubmit={(event) => void recover(event)}>
      <Stack gap={16}>
        <Text c="dimmed">{words.recover.about}</Text>
        <Textarea
          label={words.recovery.typed}
          description={words.recovery.typedHint}
          value={key}
          onChange={(event) => setKey(event.currentTarget.value)}
          autosize
          minRows={2}
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
          data-autofocus
        />
        <NewPhrase phrase={phrase} change={setPhrase} />
        {refused && (
          <Text role="alert" c="var(--danger-ink)" fz={14}>
            {refused}
          </Text>
        )}
        <Text fz={14}>{words.lost}</Text>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={() => showVaultDialog('unlock')}>
            {words.back}
          </Button>
          <Button type="submit" loading={isBusy} disabled={key === '' || phrase === ''}>
            {words.recover.act}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
