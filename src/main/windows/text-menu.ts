/** The menu of the right button in a field of text, which Electron does not give by itself; nowhere else is there one. */
import { app, BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../shared/domain/library/settings'
import { textOf } from '../../shared/text/text'
import { pressIn } from './menu'

type Asked = Pick<ContextMenuParams, 'isEditable' | 'editFlags'>

/** The entries that make sense there; null where nothing is typed. `press` presses a key with Ctrl or ⌘ in the page. */
export function textMenu(
  { isEditable, editFlags: can }: Asked,
  language: Language,
  press: (keyCode: string) => void,
): MenuItemConstructorOptions[] | null {
  if (!isEditable) return null
  const { undo, redo, menu } = textOf(language).app
  return [
    // As the keys do: what was typed, and the session's changes after that.
    { label: undo, click: () => press('Z') },
    { label: redo, click: () => press('Y') },
    { type: 'separator' },
    { label: menu.cut, role: 'cut', enabled: can.canCut },
    { label: menu.copy, role: 'copy', enabled: can.canCopy },
    { label: menu.paste, role: 'paste', enabled: can.canPaste },
    { type: 'separator' },
    { label: menu.selectAll, role: 'selectAll', enabled: can.canSelectAll },
  ]
}

/** For every window opened from now on. */
export function textMenus(language: () => Language) {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_asked, asked) => {
      const window = BrowserWindow.fromWebContents(contents)
      const items = textMenu(asked, language(), (keyCode) => pressIn(contents, keyCode))
      if (window && items) Menu.buildFromTemplate(items).popup({ window })
    })
  })
}
