/** A vault from nothing, or a new master key for the one there is: the phrase, then the recovery key, then both in force. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Prepared } from '../../shared/contract/vault'
import { closeVaultDialog, showVaultDialog } from '../bridge/vault'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { notify } from '../ui/notice'
import { useAttempt } from './attempt'
import { NewPhrase } from './new-phrase'
import { PhraseField } from './phrase-field'
import { RecoveryKey } from './recovery-key'
import { WhatIsSealed } from './what-is-sealed'

export function MakeKey({ isFirst }: { isFirst: boolean }) {
  const text = useText()
  const words = text.vault
  const [phrase, setPhrase] = useState('')
  const [prepared, setPrepared] = useState<Prepared | null>(null)
  const { attempt, refused, isBusy, forgive } = useAttempt()
  const type = (typed: string) => {
    setPhrase(typed)
    forgive()
  }

  async function prepare(event: FormEvent) {
    event.preventDefault()
    const done = await attempt(() => trainerBridge().call.prepareVault({ phrase }))
    if (done) setPrepared(done.value)
  }
  async function confirm(typed: [string, string]) {
    if (!(await attempt(() => trainerBridge().call.confirmVault({ typed })))) return
    closeVaultDialog()
    notify({ message: isFirst ? words.made : words.rotated, close: text.app.close })
    // What was written before is not taken back by the vault: it is told at once.
    const left = await trainerBridge().call.leftInClear(null)
    if (left.ok && left.value.length > 0) showVaultDialog('left')
  }

  if (prepared)
    return (
      <RecoveryKey
        prepared={prepared}
        act={isFirst ? words.recovery.confirm : words.recovery.renew}
        confirm={(typed) => void confirm(typed)}
        refused={refused}
        isBusy={isBusy}
      />
    )
  return (
    <form onSubmit={(event) => void prepare(event)}>
      <Stack gap={16}>
        <Text c="dimmed">{isFirst ? words.about.make : words.rotate.about}</Text>
        {isFirst && <WhatIsSealed />}
        {isFirst ? (
          <NewPhrase phrase={phrase} change={type} refused={refused} first />
        ) : (
          <PhraseField label={words.currentPhrase} value={phrase} change={type} refused={refused} first />
        )}
        <Text fz={14} fw={600}>
          {words.lost}
        </Text>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={closeVaultDialog}>
            {text.app.cancel}
          </Button>
          <Button type="submit" loading={isBusy} disabled={phrase === ''}>
            {words.next}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
