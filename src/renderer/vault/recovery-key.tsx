/** The recovery key, shown once to be printed, saved or copied; then, hidden, two of its groups are typed again before it counts. */
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconCopy, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Prepared } from '../../shared/contract/vault'
import { told } from '../bridge/jalon'
import { closeVaultDialog } from '../bridge/vault'
import { trainerBridge } from '../bridge/window-bridge'
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

export function RecoveryKey(props: Props) {
  const [isHidden, setHidden] = useState(false)
  if (isHidden) return <Retyped {...props} back={() => setHidden(false)} />
  return <Shown groups={props.prepared.groups} next={() => setHidden(true)} />
}

function Shown({ groups, next }: { groups: readonly string[]; next: () => void }) {
  const text = useText()
  const words = text.vault.recovery
  const [said, say] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  // The dialog changes under the hands of whoever cannot see it.
  useEffect(() => title.current?.focus(), [])
  async function save() {
    const made = await told(trainerBridge().call.saveRecoveryKey(null))
    if (made) say(words.saved(made.file))
  }
  async function copy() {
    const outcome = await trainerBridge().call.copyRecoveryKey(null)
    if (outcome.ok) say(words.copied)
  }
  return (
    <Stack gap={16}>
      <Text c="dimmed">{words.about}</Text>
      <div className={classes.sheet}>
        <h3 ref={title} tabIndex={-1}>
          {words.sheet}
        </h3>
        <ol className={classes.groups} aria-label={words.title}>
          {groups.map((group) => (
            <li key={group}>{group}</li>
          ))}
        </ol>
        <p className={classes.about}>{words.sheetAbout}</p>
      </div>
      <Group gap={8}>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} stroke={2} aria-hidden />}
          onClick={() => window.print()}
        >
          {words.print}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={16} stroke={2} aria-hidden />}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCopy size={16} stroke={2} aria-hidden />}
          onClick={() => void copy()}
        >
          {words.copy}
        </Button>
      </Group>
      <p role="status" className={classes.said}>
        {said}
      </p>
      <Text fz={14} fw={600}>
        {text.vault.lost}
      </Text>
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={closeVaultDialog}>
          {text.app.cancel}
        </Button>
        <Button onClick={next}>{words.kept}</Button>
      </Group>
    </Stack>
  )
}

function Retyped({ prepared, act, confirm, refused, isBusy, back }: Props & { back: () => void }) {
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
        <Text>{words.retype}</Text>
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
        <Group justify="space-between">
          <Button variant="subtle" onClick={back}>
            {words.again}
          </Button>
          <Group gap={8}>
            <Button variant="default" onClick={closeVaultDialog}>
              {text.app.cancel}
            </Button>
            <Button type="submit" loading={isBusy} disabled={typed.includes('')}>
              {act}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}

type FieldProps = { number: number; value: string; change: (typed: string) => void; isFirst?: boolean }

const GroupField = ({ number, value, change, isFirst = false }: FieldProps) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])
  return (
    <TextInput
      ref={field}
      label={useText().vault.recovery.group(number)}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      autoComplete="off"
      spellCheck={false}
      maxLength={20}
    />
  )
}
