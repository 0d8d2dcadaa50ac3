/** The organisation as the documents name it: its name, its logo above the first page, its colour for the titles. */
import { Button, ColorInput, FileButton, Group, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Organisation } from '../../shared/domain/library/settings'
import { told, useWorkspace } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { scaledLogo } from './logo'
import classes from './organisation.module.css'

export function OrganisationDialog({ opened, close }: { opened: boolean; close: () => void }) {
  const text = useText()
  const words = text.handouts.organisation
  const { settings } = useWorkspace()
  const [draft, setDraft] = useState<Organisation>(settings.organisation)
  const [refused, setRefused] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands when it opens
  useEffect(() => setDraft(settings.organisation), [opened])

  async function takeLogo(file: File | null) {
    if (!file) return
    const logo = await scaledLogo(file)
    setRefused(logo === null)
    if (logo !== null) setDraft((now) => ({ ...now, logo }))
  }
  async function save() {
    if (await told(trainerBridge().call.setSettings({ organisation: draft }))) close()
  }

  return (
    <Dialog opened={opened} close={close} title={words.title} closeLabel={text.app.close}>
      <TextInput
        label={words.name}
        description={words.nameHelp}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
      />
      <ColorInput
        mt={16}
        label={words.colour}
        description={words.colourHelp}
        format="hex"
        value={draft.colour}
        onChange={(colour) =>
          setDraft({ ...draft, colour: /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : '' })
        }
      />
      <Text fw={600} mt={16} size="sm">
        {words.logo}
      </Text>
      <Group mt={4} gap={12}>
        {draft.logo !== '' && <Logo address={draft.logo} label={words.logoOf(draft.name)} />}
        <FileButton accept="image/png,image/jpeg" onChange={(file) => void takeLogo(file)}>
          {(props) => (
            <Button variant="default" {...props}>
              {words.chooseLogo}
            </Button>
          )}
        </FileButton>
        {draft.logo !== '' && (
          <Button variant="subtle" onClick={() => setDraft({ ...draft, logo: '' })}>
            {words.removeLogo}
          </Button>
        )}
      </Group>
      {refused && (
        <Text role="alert" mt={8} size="sm">
          {words.logoRefused}
        </Text>
      )}
      <Group justify="flex-end" mt={24} gap={8}>
        <Button variant="default" onClick={close}>
          {text.app.cancel}
        </Button>
        <Button onClick={() => void save()}>{words.save}</Button>
      </Group>
    </Dialog>
  )
}

/** The content policy shows no data address: the picture is shown from memory. */
function Logo({ address, label }: { address: string; label: string }) {
  const [source, setSource] = useState<string | null>(null)
  useEffect(() => {
    const [head = '', content = ''] = address.split(',')
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
    const url = URL.createObjectURL(new Blob([bytes], { type: /data:([^;]+)/.exec(head)?.[1] ?? '' }))
    setSource(url)
    return () => URL.revokeObjectURL(url)
  }, [address])
  return source === null ? null : <img className={classes.logo} src={source} alt={label} />
}
