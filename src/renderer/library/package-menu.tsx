/** « Partager »: what goes to a colleague, and what comes from one. */
import { Button, Menu } from '@mantine/core'
import { IconFileExport, IconFileImport, IconPackage } from '@tabler/icons-react'
import { askToExport, askToImport, type Shown } from '../bridge/packages'
import { useText } from '../bridge/words'

/** `only`: the model that is shown. */
export function PackageMenu({ only }: { only: Shown | null }) {
  const words = useText().packages
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPackage size={18} stroke={1.75} aria-hidden />}>
          {words.share}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileExport size={16} aria-hidden />} onClick={() => askToExport(only)}>
          {words.exportAction}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => void askToImport()}>
          {words.importAction}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
