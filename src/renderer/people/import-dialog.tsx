/** Participants taken from a list that was pasted, dropped or opened: what each column holds, who is new; then all of them at once. */
import { Alert, Button, FileButton, Group, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import type { Participant } from '../../shared/domain/people/people'
import type { PeopleList } from '../../shared/incoming/people/people-list'
import {
  type PeopleRead,
  type PeopleRefusal,
  peopleInFile,
  peopleInText,
} from '../../shared/incoming/people/people-reading'
import type { Text } from '../../shared/text/fr'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import classes from './import.module.css'
import { ImportPreview } from './import-preview'

type Props = { participants: readonly Participant[]; close: () => void }

const ENDINGS = '.xlsx,.ods,.csv,.tsv,.txt,.vcf,.docx,.odt,.html,.htm,.pdf'

/** The sentence for a list that cannot be read. */
const refusalText = (refusal: PeopleRefusal, { refusals }: Text['participants']['importing']) =>
  refusal.kind === 'quote' ? refusals.quote(refusal.line) : refusals[refusal.kind]

/** Null for a file that main refused, which is told by then. */
async function readFile(file: File): Promise<PeopleRead | null> {
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return { ok: false, refusal: { kind: 'not-text' } }
  return peopleInFile<null>(file.name, new Uint8Array(bytes), async (name, own) => {
    const read = await told(trainerBridge().call.readIncoming({ name, bytes: new Uint8Array(own) }))
    return read?.found ?? null
  })
}

export function ImportDialog({ participants, close }: Props) {
  const text = useText()
  const words = text.participants.importing
  const [pasted, setPasted] = useState('')
  const [lists, setLists] = useState<readonly PeopleList[] | null>(null)
  const [refusal, setRefusal] = useState<PeopleRefusal | null>(null)
  const [isOver, setOver] = useState(false)
  const take = (read: PeopleRead | null) => {
    setLists(read?.ok ? read.lists : null)
    setRefusal(read && !read.ok ? read.refusal : null)
  }
  const open = (file: File | null | undefined) => {
    if (file) void readFile(file).then(take)
  }
  const over = (event: DragEvent, isIn: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(isIn)
  }
  return (
    <Dialog opened close={close} title={words.title} closeLabel={text.app.close} size={lists ? 980 : 600}>
      {lists ? (
        <ImportPreview lists={lists} participants={participants} back={() => setLists(null)} close={close} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to the button that opens a file
        <div
          className={classes.drop}
          data-over={isOver}
          onDragOver={(event) => over(event, true)}
          onDragLeave={(event) => over(event, false)}
          onDrop={(event) => {
            over(event, false)
            open(event.dataTransfer.files[0])
          }}
        >
          <p>{words.lead}</p>
          <Textarea
            data-autofocus
            mt={12}
            autosize
            minRows={6}
            maxRows={12}
            label={words.paste}
            value={pasted}
            onChange={(event) => {
              setPasted(event.currentTarget.value)
              setRefusal(null)
            }}
          />
          {refusal && (
            <Alert mt={12} role="alert" icon={<IconAlertTriangle aria-hidden />}>
              {refusalText(refusal, words)}
            </Alert>
          )}
          <Group justify="space-between" mt={16}>
            <Group gap={12}>
              <FileButton accept={ENDINGS} onChange={open}>
                {(props) => (
                  <Button variant="default" leftSection={<IconFileImport size={18} aria-hidden />} {...props}>
                    {words.open}
                  </Button>
                )}
              </FileButton>
              <span className={classes.formats}>{words.formats}</span>
            </Group>
            <Button disabled={pasted.trim() === ''} onClick={() => take(peopleInText(pasted))}>
              {words.read}
            </Button>
          </Group>
        </div>
      )}
    </Dialog>
  )
}
