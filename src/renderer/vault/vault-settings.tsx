/** The vault among the settings: its state, and everything that can be done with it. */
import { Button, NumberInput, Switch } from '@mantine/core'
import { IconLock, IconLockOff, IconLockOpen2 } from '@tabler/icons-react'
import type { VaultState } from '../../shared/contract/vault'
import { told, useWorkspace } from '../bridge/jalon'
import { askUnlock, showVaultDialog } from '../bridge/vault'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { LeftInClear } from './left-in-clear'
import classes from './privacy.module.css'
import { WhatIsSealed } from './what-is-sealed'

const icons = { none: IconLockOff, missing: IconLockOff, locked: IconLock, open: IconLockOpen2 }

export function VaultSettings() {
  const words = useText().vault
  const { vault, settings, synced } = useWorkspace()
  const Icon = icons[vault.kind]
  const about =
    vault.kind === 'none' && settings.withoutVault ? words.about.declined : words.about[vault.kind]
  return (
    <section className={classes.section} aria-labelledby="vault-title">
      <h2 id="vault-title">
        <Icon size={22} stroke={1.75} aria-hidden />
        {words.state[vault.kind]}
      </h2>
      <p className={classes.about}>
        {about}
        {vault.kind === 'locked' && vault.waiting ? ` ${words.waiting(vault.waiting)}` : ''}
      </p>
      {vault.kind !== 'missing' && <WhatIsSealed />}
      {synced && <p className={classes.told}>{words.synced(synced)}</p>}
      <div className={classes.acts}>
        <Acts vault={vault} isDeclined={settings.withoutVault} />
      </div>
      {(vault.kind === 'open' || vault.kind === 'locked') && (
        <>
          <h3>{words.left.title}</h3>
          <LeftInClear key={`${settings.sealReserved}`} />
        </>
      )}
      {vault.kind === 'open' && <Open vault={vault} />}
      {(vault.kind === 'open' || vault.kind === 'locked') && <LockAfter />}
    </section>
  )
}

function Acts({ vault, isDeclined }: { vault: VaultState; isDeclined: boolean }) {
  const words = useText().vault
  const stay = () => void told(trainerBridge().call.setSettings({ withoutVault: true }))
  if (vault.kind === 'none')
    return (
      <>
        <Button onClick={() => showVaultDialog('create')}>{words.create}</Button>
        {!isDeclined && (
          <Button variant="default" onClick={stay}>
            {words.withoutPhrase}
          </Button>
        )}
      </>
    )
  if (vault.kind === 'locked') return <Button onClick={() => askUnlock()}>{words.unlock}</Button>
  if (vault.kind === 'missing') return null
  return (
    <>
      <Button onClick={() => void told(trainerBridge().call.lockVault(null))}>{words.lock}</Button>
      <Button variant="default" onClick={() => showVaultDialog('change')}>
        {words.change.act}
      </Button>
    </>
  )
}

function Open({ vault }: { vault: Extract<VaultState, { kind: 'open' }> }) {
  const words = useText().vault
  const { settings } = useWorkspace()
  const sealReserved = (used: boolean) => trainerBridge().call.sealReserved({ used })
  return (
    <>
      <h3>{words.rotate.title}</h3>
      <p className={classes.about}>{words.rotate.about}</p>
      <Button variant="default" disabled={vault.sealing} onClick={() => showVaultDialog('rotate')}>
        {words.rotate.act}
      </Button>
      <div className={classes.field}>
        <Switch
          label={words.keychain.label}
          description={vault.keychainAvailable ? words.keychain.about : words.keychain.unavailable}
          checked={vault.keychain}
          disabled={!vault.keychainAvailable && !vault.keychain}
          onChange={(event) =>
            void told(trainerBridge().call.keepInKeychain({ used: event.currentTarget.checked }))
          }
        />
      </div>
      <div className={classes.field}>
        <Switch
          label={words.reserved.label}
          description={words.reserved.about}
          checked={settings.sealReserved}
          disabled={vault.sealing}
          onChange={(event) => void told(sealReserved(event.currentTarget.checked))}
        />
      </div>
    </>
  )
}

function LockAfter() {
  const words = useText().vault
  const { settings } = useWorkspace()
  return (
    <div className={classes.field}>
      <NumberInput
        label={words.lockAfter}
        description={words.lockAfterHint}
        min={1}
        max={240}
        clampBehavior="strict"
        allowDecimal={false}
        w={240}
        value={settings.lockAfter}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 1 && value <= 240)
            void told(trainerBridge().call.setSettings({ lockAfter: value }))
        }}
      />
    </div>
  )
}
