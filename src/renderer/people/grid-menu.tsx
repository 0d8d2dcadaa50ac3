/** The grids of the library: the one that is chosen is copied into the session. */
import { Button, Menu } from '@mantine/core'
import { IconCheck, IconLayoutGrid } from '@tabler/icons-react'
import type { Grid } from '../../shared/domain/plan/grid'
import { edit, useWorkspace } from '../bridge/jalon'
import { useText } from '../bridge/words'

/** `own` is the session's, null when it has none. Nothing is shown when the library has no grid. */
export function GridMenu({ label, own }: { label: string; own: Grid | null }) {
  const words = useText().people.gridDialog
  const { grids } = useWorkspace()
  if (grids.length === 0) return null
  return (
    <Menu position="top-start" width={320}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconLayoutGrid size={16} stroke={1.75} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {grids.map((grid) => (
          <Menu.Item
            key={grid.id}
            leftSection={
              <IconCheck size={16} aria-hidden style={grid.id === own?.id ? {} : { visibility: 'hidden' }} />
            }
            onClick={() => edit({ kind: 'grid.set', grid })}
          >
            {grid.title || words.untitled}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
