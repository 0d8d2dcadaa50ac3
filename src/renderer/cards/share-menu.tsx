/** Cards shared as Markdown files: exported at once, imported once they were looked over. */
import { ActionIcon, Menu } from '@mantine/core'
import {
  IconDots,
  IconFileExport,
  IconFileImport,
  IconFolderOpen,
  IconPackage,
  IconPackageImport,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { CardFile } from '../../shared/contract/trainer/card-calls'
import { told, useWorkspace } from '../bridge/jalon'
import { askToExport, askToImport, type Shown } from '../bridge/packages'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { exportCards } from './card-actions'
import { ImportDialog } from './import-dialog'

/** `only`: the card that is shown. */
export function ShareMenu({ only }: { only: Shown | null }) {
  const text = useText()
  const words = text.cards.files
  const { cards } = useWorkspace()
  const [files, setFiles] = useState<readonly CardFile[] | null>(null)
  async function choose(from: 'files' | 'folder') {
    const read = await told(trainerBridge().call.readCardFiles({ from }))
    if (read?.files) setFiles(read.files)
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={words.menu} title={words.menu}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileImport size={16} aria-hidden />}
            onClick={() => void choose('files')}
          >
            {words.importFiles}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFolderOpen size={16} aria-hidden />}
            onClick={() => void choose('folder')}
          >
            {words.importFolder}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileExport size={16} aria-hidden />}
            disabled={cards.length === 0}
            onClick={() =>
              void exportCards(
                cards.map(({ id }) => id),
                text,
              )
            }
          >
            {words.exportAll}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconPackage size={16} aria-hidden />} onClick={() => askToExport(only)}>
            {text.packages.exportAction}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconPackageImport size={16} aria-hidden />}
            onClick={() => void askToImport()}
          >
            {text.packages.importAction}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {files && <ImportDialog files={files} close={() => setFiles(null)} />}
    </>
  )
}
