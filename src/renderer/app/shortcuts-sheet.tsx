/** The keys on one sheet (F1), a group for each screen that has its own. */
import { Text } from '@mantine/core'
import { create } from 'zustand'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { KeyList, type KeyRow } from '../ui/key-list'
import classes from './shortcuts-sheet.module.css'

const useSheet = create<{ opened: boolean }>(() => ({ opened: false }))
export const openShortcuts = () => useSheet.setState({ opened: true })

export function ShortcutsSheet() {
  const text = useText()
  const { title, groups, keys, does, letters } = text.shortcuts
  const opened = useSheet((state) => state.opened)
  const sheet: readonly [string, readonly KeyRow[]][] = [
    [
      groups.everywhere,
      [
        [does.palette, ['Ctrl K']],
        [does.create, ['Ctrl N']],
        [does.undo, ['Ctrl Z']],
        [does.redo, ['Ctrl Y']],
        [does.sections, ['Ctrl 1…8']],
        [does.run, ['F5']],
        [does.sheet, ['F1']],
      ],
    ],
    [groups.home, [[does.search, ['Ctrl F']]]],
    [
      groups.agenda,
      [
        [does.walk, ['↑', '↓']],
        [does.several, [`${keys.shift} ↑`, `${keys.shift} ↓`]],
        [does.all, ['Ctrl A']],
        [does.title, [keys.enter]],
        [does.add, ['N']],
        [does.duplicate, ['Ctrl D']],
        [does.move, ['Alt ↑', 'Alt ↓']],
        [does.toDay, ['Alt ←', 'Alt →']],
        [does.clipboard, ['Ctrl X', 'Ctrl C', 'Ctrl V']],
        [does.menu, [`${keys.shift} F10`]],
        [does.remove, [keys.delete]],
        [does.length, ['+', '−']],
        [does.nature, ['1…9']],
        [does.pin, ['P']],
        [does.method, ['M']],
        [does.inspector, ['I']],
      ],
    ],
    [groups.run, [[does.runSheet, ['F1']]]],
  ]
  return (
    <Dialog
      opened={opened}
      close={() => useSheet.setState({ opened: false })}
      title={title}
      closeLabel={text.app.close}
      size={920}
    >
      <div className={classes.sheet}>
        {sheet.map(([group, rows]) => (
          <section key={group}>
            <h3 className={classes.group}>{group}</h3>
            <KeyList rows={rows} />
          </section>
        ))}
      </div>
      <Text fz={13} c="dimmed" mt={16}>
        {letters}
      </Text>
    </Dialog>
  )
}
