/** Participants taken from pasted rows or a .csv file: what each column holds, who is new; then all of them at once. */
import { Alert, Button, FileButton, Group, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconFileTypeCsv } from '@tabler/icons-react'
import { useState } from 'react'
import type { Participant } from '../../shared/domain/people'
import {
  type PeopleTable,
  peopleTable,
  peopleTableOf,
  type TableRead,
  type TableRefusal,
  tableLimits,
} from '../../shared/intake/people-table'
import type { Text } from '../../shared/text/fr'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { ImportPreview } from './import-preview'

type Props = { participants: readonly Participant[]; close: () => void }

/** The sentence for a list that cannot be read. */
function refusalText(refusal: TableRefusal, { refusals }: Text['participants']['importing']): string {
  switch (refusal.kind) {
    case 'quote':
      return refusals.quote(refusal.line)
    case 'overlong':
      return refusals.overlong(refusal.row)
    default:
      return refusals[refusal.kind]
  }
}

async function readFile(file: File): Promise<TableRead> {
  // A large file is refused before it is read.
  if (file.size > tableLimits.bytes) return { ok: false, refusal: { kind: 'size' } }
  const bytes = await file.arrayBuffer().catch(() => null)
  return bytes ? peopleTableOf(new Uint8Array(bytes)) : { ok: false, refusal: { kind: 'not-text' } }
}

export function ImportDialog({ participants, close }: Props) {
  const text = useText()
  const words = text.participants.importing
  const [pasted, setPasted] = useState('')
  const [table, setTable] = useState<PeopleTable | null>(null)
  const [refusal, setRefusal] = useState<TableRefusal | null>(null)
  const take = (read: TableRead) => {
    setTable(read.ok ? read.table : null)
    setRefusal(read.ok ? null : read.refusal)
  }
  return (
    <Dialog opened close={close} title={words.title} closeLabel={text.app.close} size={table ? 920 : 560}>
      {table ? (
        <ImportPreview
          table={table}
          change={setTable}
          participants={participants}
          back={() => setTable(null)}
          close={close}
        />
      ) : (
        <>
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
            <FileButton accept=".csv,.txt,.tsv" onChange={(file) => file && void readFile(file).then(take)}>
              {(props) => (
                <Button variant="default" leftSection={<IconFileTypeCsv size={18} aria-hidden />} {...props}>
                  {words.open}
                </Button>
              )}
            </FileButton>
            <Button disabled={pasted.trim() === ''} onClick={() => take(peopleTable(pasted))}>
              {words.preview}
            </Button>
          </Group>
        </>
      )}
    </Dialog>
  )
}
