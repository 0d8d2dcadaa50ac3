/** The session without names: every replacement is looked over first, refused or added, then the texts are written. */
import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { People } from '../../shared/domain/people/people'
import { previewOf, termsOf } from '../../shared/readable/anonymous-session'
import { told, useSession } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'
import classes from './participants.module.css'

export function AnonymousDialog({ people, close }: { people: People; close: () => void }) {
  const text = useText()
  const words = text.rights.anonymous
  const session = useSession()
  const [refused, refuse] = useState<readonly string[]>([])
  const [added, setAdded] = useState<readonly string[]>([])
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const terms = termsOf(session, people, words, added, words.added)
  const found = previewOf(session, people, terms)

  function add(event: FormEvent) {
    event.preventDefault()
    if (typed.trim() === '') return
    setAdded([...added, typed.trim()])
    setTyped('')
  }
  async function write() {
    setBusy(true)
    const made = await told(
      trainerBridge().call.exportAnonymous({
        session: session.id,
        refused: [...refused],
        added: [...added],
      }),
    )
    setBusy(false)
    if (!made) return
    close()
    notify({ message: words.done(made.files.length), close: text.app.close })
  }
  return (
    <Dialog opened close={close} title={words.title} closeLabel={text.app.close} size={640}>
      <Stack gap={12}>
        <Text>{words.about}</Text>
        {found.length === 0 ? (
          <Text c="dimmed">{words.none}</Text>
        ) : (
          <fieldset className={classes.replacements}>
            <legend>{words.list}</legend>
            {found.map(({ key, was, by, count, around }) => (
              <Checkbox
                key={key}
                label={words.line(was, by, count)}
                description={around}
                checked={!refused.includes(key)}
                onChange={(event) =>
                  refuse(
                    event.currentTarget.checked ? refused.filter((own) => own !== key) : [...refused, key],
                  )
                }
              />
            ))}
          </fieldset>
        )}
        <form onSubmit={add}>
          <Group align="end" gap={8}>
            <TextInput
              flex={1}
              maxLength={500}
              label={words.add}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={typed.trim() === ''}>
              {words.addAct}
            </Button>
          </Group>
        </form>
        <Text fw={600}>{words.reread}</Text>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={close}>
            {text.app.cancel}
          </Button>
          <Button loading={isBusy} onClick={() => void write()}>
            {words.confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
