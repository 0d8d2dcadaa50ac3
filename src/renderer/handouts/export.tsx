/** Writing the chosen documents: nothing is overwritten unasked, and the folder is one click away once it is done. */
import { Button, Group, Progress, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ArgumentOf } from '../../shared/contract/define'
import type { TrainerContract } from '../../shared/contract/trainer'
import type { SessionId } from '../../shared/domain/base/id'
import type { DocumentId } from '../../shared/domain/library/handout-options'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'
import { useHandoutOptions } from './handout-choice'
import classes from './handouts.module.css'

type Existing = ArgumentOf<TrainerContract['calls']['exportHandouts']>['existing']

export type Exporting = {
  busy: boolean
  /** The names that are taken already, while the trainer is asked about them. */
  taken: readonly string[]
  start: (existing: Existing) => void
  cancel: () => void
}

/** `left` is said of those for whom nothing was made, once the others are. */
export function useExport(session: SessionId, documents: readonly DocumentId[], left: string): Exporting {
  const text = useText()
  const words = text.handouts
  const options = useHandoutOptions()
  const [busy, setBusy] = useState(false)
  const [taken, setTaken] = useState<readonly string[]>([])

  async function write(existing: Existing) {
    if (documents.length === 0) return notify({ message: left, close: text.app.close })
    setBusy(true)
    setTaken([])
    const outcome = await trainerBridge().call.exportHandouts({
      session,
      documents: [...documents],
      options,
      existing,
    })
    setBusy(false)
    if (!outcome.ok && outcome.failure.kind === 'files-exist') return setTaken(outcome.failure.files)
    // She knows: she did it.
    if (!outcome.ok && outcome.failure.kind === 'called-off') {
      return notify({ message: words.calledOff, close: text.app.close })
    }
    const done = await told(Promise.resolve(outcome))
    if (!done) return
    notify({
      message: [words.exported(done.files.length), left].filter(Boolean).join(' '),
      close: text.app.close,
      action: {
        label: words.openFolder,
        act: () => void told(trainerBridge().call.openExported({ session })),
      },
    })
  }
  return { busy, taken, start: (existing) => void write(existing), cancel: () => setTaken([]) }
}

/** How far the export has come, once it takes long enough to ask oneself, and the way to call it off. */
export function ExportProgress({ exporting: { busy } }: { exporting: Exporting }) {
  const words = useText().handouts
  const text = useText()
  const [made, setMade] = useState<{ done: number; total: number } | null>(null)
  useEffect(() => trainerBridge().on.handouts(setMade), [])
  if (!busy || !made || made.total < 2) return null
  return (
    <div className={classes.progress} role="status" aria-live="polite">
      <span>{words.making(made.done, made.total)}</span>
      <Progress value={(100 * made.done) / made.total} aria-label={words.making(made.done, made.total)} />
      <Button variant="default" onClick={() => void told(trainerBridge().call.cancelHandouts(null))}>
        {text.app.cancel}
      </Button>
    </div>
  )
}

export function ExistingDialog({ exporting: { taken, start, cancel } }: { exporting: Exporting }) {
  const text = useText()
  const words = text.handouts.existing
  return (
    <Dialog
      opened={taken.length > 0}
      close={cancel}
      title={words.title}
      closeLabel={text.app.close}
      size={560}
    >
      <ul className={classes.taken}>
        {taken.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <Text>{words.body}</Text>
      <Group justify="flex-end" mt={24} gap={8}>
        <Button variant="default" onClick={cancel}>
          {text.app.cancel}
        </Button>
        <Button variant="default" onClick={() => start('replace')}>
          {words.replace}
        </Button>
        <Button data-autofocus onClick={() => start('keep-both')}>
          {words.keepBoth}
        </Button>
      </Group>
    </Dialog>
  )
}
