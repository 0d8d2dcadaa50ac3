/** The files that stay readable beside the vault, a line each, deleted by the trainer and by nobody else. */
import { Button, Group, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { LeftInClear as Left } from '../../shared/contract/safekeeping'
import { told } from '../bridge/jalon'
import { tellLeftAdded, useLeftAdded, useVaultDialog } from '../bridge/vault'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import classes from './privacy.module.css'

export function LeftInClear() {
  const text = useText()
  const words = text.vault.left
  const { dialog } = useVaultDialog()
  const { files: added } = useLeftAdded()
  const [lines, setLines] = useState<readonly Left[] | null>(null)
  const [chosen, choose] = useState<readonly Left[]>([])
  const [isBusy, setBusy] = useState(false)
  async function look() {
    const outcome = await trainerBridge().call.leftInClear(null)
    if (outcome.ok) setLines(outcome.value)
    tellLeftAdded(0)
  }
  // When it is shown, again when the dialog over it is closed, and when something was added meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => void look(), [dialog, added > 0])
  async function remove() {
    setBusy(true)
    await told(trainerBridge().call.deleteLeft({ names: chosen.map(({ name }) => name) }))
    choose([])
    setBusy(false)
    await look()
  }
  if (!lines) return null
  return (
    <div>
      <p role="status" className={classes.about}>
        {lines.length === 0 ? words.none : words.about}
      </p>
      <ul className={classes.due}>
        {lines.map((line) => (
          <li key={line.name}>
            <span>
              <strong>{line.name}</strong>
              <span className={classes.since}>{words.kind[line.kind](line.files)}</span>
            </span>
            <Button variant="default" aria-label={words.deleteOf(line.name)} onClick={() => choose([line])}>
              {words.delete}
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length === 0 && lines.length > 1 && (
        <Button variant="default" mt={12} onClick={() => choose(lines)}>
          {words.deleteAll}
        </Button>
      )}
      {chosen.length > 0 && (
        <div role="alert">
          <Text mt={12}>{words.sure(chosen.reduce((sum, { files }) => sum + files, 0))}</Text>
          <Group gap={8} mt={8}>
            <Button variant="default" onClick={() => choose([])}>
              {text.app.cancel}
            </Button>
            <Button color="red" loading={isBusy} onClick={() => void remove()}>
              {words.deleteForGood}
            </Button>
          </Group>
        </div>
      )}
    </div>
  )
}
