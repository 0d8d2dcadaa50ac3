/** The folder of the data, the backup as one file and the way back from it, and everything in files that anybody reads. */
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { BackupFound } from '../../shared/contract/safekeeping'
import { momentText } from '../../shared/text/format'
import { told, useWorkspace } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage, useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'
import { SettingRow, SettingSection } from './setting-row'

type Task = 'backup' | 'choice' | 'export'

export function DataSettings() {
  const { app, settings: words } = useText()
  const { folder } = useWorkspace()
  const [busy, setBusy] = useState<Task | null>(null)
  const [found, setFound] = useState<BackupFound | null>(null)
  const { call } = trainerBridge()

  const during = (task: Task, work: () => Promise<void>) => () => {
    setBusy(task)
    void work().finally(() => setBusy(null))
  }
  const tell = (message: string) => notify({ message, close: app.close })

  const backUp = during('backup', async () => {
    const made = await told(call.backUp(null))
    if (!made) return
    const { file, leftOut } = made
    const names = `${leftOut.slice(0, 5).join(', ')}${leftOut.length > 5 ? '…' : ''}`
    tell(words.data.backedUp(file, leftOut.length, names))
  })
  const choose = during('choice', async () => setFound(await told(call.chooseBackup(null))))
  const exportAll = during('export', async () => {
    const made = await told(call.exportAll(null))
    if (!made) return
    const say = made.withoutPeople ? words.data.exportedWithoutPeople : words.data.exported
    tell(say(made.files, made.folder))
  })

  const act = (name: string, task: Task, start: () => void) => (ids: { hint: string | undefined }) => (
    <Button
      variant="default"
      aria-describedby={ids.hint}
      loading={busy === task}
      disabled={busy !== null && busy !== task}
      onClick={start}
    >
      {name}
    </Button>
  )
  const { data } = words
  return (
    <SettingSection title={data.title}>
      <SettingRow name={data.folder} hint={folder}>
        {({ hint }) => (
          <Button variant="default" aria-describedby={hint} onClick={() => void told(call.openFolder(null))}>
            {data.openFolder}
          </Button>
        )}
      </SettingRow>
      <SettingRow name={data.backup} hint={data.backupHint}>
        {act(data.backUp, 'backup', backUp)}
      </SettingRow>
      <SettingRow name={data.restore} hint={data.restoreHint}>
        {act(data.choose, 'choice', choose)}
      </SettingRow>
      <SettingRow name={data.export} hint={data.exportHint}>
        {act(data.exportAll, 'export', exportAll)}
      </SettingRow>
      <RestoreDialog found={found} close={() => setFound(null)} />
    </SettingSection>
  )
}

function RestoreDialog({ found, close }: { found: BackupFound | null; close: () => void }) {
  const { app, settings } = useText()
  const language = useLanguage()
  const words = settings.data
  const restore = () => {
    void told(trainerBridge().call.restoreBackup(null))
    close()
  }
  return (
    <Dialog
      opened={found !== null}
      close={close}
      title={words.confirmTitle}
      closeLabel={app.close}
      size={520}
    >
      {found && <Text>{words.found(momentText(found.made, language), found.sessions, found.cards)}</Text>}
      {found?.sealed && <Text mt={8}>{words.sealed}</Text>}
      <Text mt={8}>{words.replaces}</Text>
      <Group justify="flex-end" mt={16}>
        <Button variant="default" onClick={close}>
          {app.cancel}
        </Button>
        <Button onClick={restore}>{words.confirm}</Button>
      </Group>
    </Dialog>
  )
}
