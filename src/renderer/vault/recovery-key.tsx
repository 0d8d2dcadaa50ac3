/** The recovery key, shown once and printable; two of its groups are typed again before it counts. */
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { Prepared } from '../../shared/contract/vault'
import { closeVaultDialog } from '../bridge/vault'
import { useText } from '../bridge/words'
import classes from './recovery-key.module.css'

type Props = {
  prepared: Prepared
  /** What the last button says. */
  act: string
  confirm: (typed: [string, string]) => void
  refused: string | null
  isBusy: boolean
}

export function RecoveryKey({ prepared, act, confirm, refused, isBusy }: Props) {
  const text = useText()
  const words = text.vault.recovery
  const [typed, setTyped] = useState<[string, string]>(['', ''])
  const [first, second] = prepared.asked
  const submit = (event: FormEvent) => {
    event.preventDefault()
    confirm(typed)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        <Text c="dimmed">{words.about}</Text>
        <div className={classes.sheet}>
          <h3>{words.sheet}</h3>
          <ol className={classes.groups} aria-label={words.title}>
            {prepared.groups.map((group) => (
              <li key={group}>{group}</li>
            ))}
          </ol>
          <p className={classes.about}>{words.sheetAbout}</p>
        </div>
        <Group>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} stroke={2} aria-hidden />}
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
        </Group>
        <Text fz={14}>{words.retype}</Text>
        <Group grow align="flex-start">
          <GroupField
            number={first + 1}
            value={typed[0]}
            change={(one) => setTyped([one, typed[1]])}
            isFirst
          />
          <GroupField number={second + 1} value={typed[1]} change={(two) => setTyped([typed[0], two])} />
        </Group>
        {refused && (
          <Text role="alert" c="var(--danger-ink)" fz={14}>
            {refused}
          </Text>
        )}
        <Text fz={14} fw={600}>
          {text.vault.lost}
        </Text>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={closeVaultDialog}>
            {text.app.cancel}
          </Button>
          <Button type="submit" loading={isBusy} disabled={typed.includes('')}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type FieldProps = { number: number; value: string; change: (typed: string) => void; isFirst?: boolean }

const GroupField = ({ number, value, change, isFirst = false }: FieldProps) => (
  <TextInput
    label={useText().vault.recovery.group(number)}
    value={value}
    onChange={(event) => change(event.currentTarget.value)}
    autoComplete="off"
    spellCheck={false}
    maxLength={20}
    data-autofocus={isFirst || undefined}
  />
)
