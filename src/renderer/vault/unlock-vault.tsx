/** Opens the vault with its phrase; what was waiting for it is done at once. */
import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWorkspace } from '../bridge/jalon'
import { closeVaultDialog, showVaultDialog } from '../bridge/vault'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { useAttempt } from './attempt'
import { PhraseField } from './phrase-field'

export function UnlockVault() {
  const text = useText()
  const words = text.vault
  const { vault } = useWorkspace()
  const [phrase, setPhrase] = useState('')
  const { attempt, refused, isBusy, forgive } = useAttempt()
  if (vault.kind === 'missing') return <Text>{words.about.missing}</Text>

  async function open(event: FormEvent) {
    event.preventDefault()
    await attempt(() => trainerBridge().call.openVault({ phrase }))
  }
  async function openByKeychain() {
    await attempt(() => trainerBridge().call.openVaultByKeychain(null))
  }

  return (
    <form onSubmit={(event) => void open(event)}>
      <Stack gap={16}>
        <Text c="dimmed">
          {words.about.locked}
          {vault.kind === 'locked' && vault.waiting ? ` ${words.waiting(vault.waiting)}` : ''}
        </Text>
        <PhraseField
          label={words.phrase}
          value={phrase}
          change={(typed) => {
            setPhrase(typed)
            forgive()
          }}
          refused={refused}
          first
        />
        {vault.kind === 'locked' && vault.keychain && (
          <Button variant="default" onClick={() => void openByKeychain()}>
            {words.byKeychain}
          </Button>
        )}
        <Group justify="space-between">
          <Anchor component="button" type="button" fz={14} onClick={() => showVaultDialog('recover')}>
            {words.forgotten}
          </Anchor>
          <Group gap={8}>
            <Button variant="default" onClick={closeVaultDialog}>
              {text.app.cancel}
            </Button>
            <Button type="submit" loading={isBusy} disabled={phrase === ''}>
              {words.unlock}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}
