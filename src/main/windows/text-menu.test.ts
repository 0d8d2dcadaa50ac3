/** The menu of the right button in a field of text. */
import { expect, test, vi } from 'vitest'
import { textOf } from '../../shared/text/text'

// No Electron here: what is shown is plain data.
vi.mock('electron', () => ({ app: {}, BrowserWindow: {}, Menu: {} }))
const { textMenu } = await import('./text-menu')

const NOTHING = {
  ...{ canUndo: false, canRedo: false, canCut: false, canCopy: false, canPaste: false },
  ...{ canDelete: false, canSelectAll: false, canEditRichly: false },
}

test.each(['fr', 'en'] as const)(
  'cut, copy, paste, select all, undo and redo in %s, each when it can be done',
  (language) => {
    const { undo, redo, menu } = textOf(language).app
    const pressed: string[] = []
    const items = textMenu(
      { isEditable: true, editFlags: { ...NOTHING, canPaste: true, canSelectAll: true } },
      language,
      (key) => pressed.push(key),
    )
    expect(items?.flatMap(({ label }) => label ?? [])).toEqual([
      ...[undo, redo, menu.cut, menu.copy, menu.paste, menu.selectAll],
    ])
    const enabled = items?.filter((item) => item.enabled).map(({ role }) => role)
    expect(enabled).toEqual(['paste', 'selectAll'])
    for (const item of items ?? []) item.click?.({} as never, undefined, {} as never)
    expect(pressed).toEqual(['Z', 'Y'])
  },
)

test('there is none where nothing is typed', () => {
  expect(textMenu({ isEditable: false, editFlags: { ...NOTHING, canCopy: true } }, 'fr', () => {})).toBeNull()
})
