/** The menu of the application, in its language. What the page does itself is done by its own keys. */
import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Label } from '../../shared/domain/history'
import type { Language } from '../../shared/domain/settings'
import { textOf } from '../../shared/text/text'

export type MenuState = { language: Language; undo: Label | null; redo: Label | null }

/** Returns the function that brings the menu up to date; `developer` adds the developer tools. */
export function menuOf(window: BrowserWindow, developer: boolean) {
  let shown = ''
  return (state: MenuState) => {
    const key = JSON.stringify(state)
    if (key !== shown) Menu.setApplicationMenu(Menu.buildFromTemplate(template(window, state, developer)))
    shown = key
  }
}

function template(
  window: BrowserWindow,
  { language, undo, redo }: MenuState,
  developer: boolean,
): MenuItemConstructorOptions[] {
  const { app, edits } = textOf(language)
  const words = app.menu
  /** The page knows where it is: whether Ctrl+Z takes back an edit, a passage of the run, or a letter typed. */
  const byThePage = (letter: string): MenuItemConstructorOptions => ({
    accelerator: `CmdOrCtrl+${letter}`,
    registerAccelerator: false,
    click: () => {
      const modifiers = [process.platform === 'darwin' ? ('meta' as const) : ('control' as const)]
      window.webContents.sendInputEvent({ type: 'keyDown', keyCode: letter, modifiers })
      window.webContents.sendInputEvent({ type: 'keyUp', keyCode: letter, modifiers })
    },
  })
  return [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: words.file,
      submenu: [
        { label: words.newSession, ...byThePage('N') },
        { type: 'separator' },
        { label: words.quit, role: 'quit' },
      ],
    },
    {
      label: words.edit,
      submenu: [
        { label: undo ? app.undoWhat(edits[undo]) : app.undo, ...byThePage('Z') },
        { label: redo ? app.redoWhat(edits[redo]) : app.redo, ...byThePage('Y') },
        { type: 'separator' },
        { label: words.cut, role: 'cut' },
        { label: words.copy, role: 'copy' },
        { label: words.paste, role: 'paste' },
        { label: words.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: words.view,
      submenu: [
        { label: words.fullScreen, role: 'togglefullscreen' },
        { type: 'separator' },
        { label: words.zoomIn, role: 'zoomIn' },
        { label: words.zoomOut, role: 'zoomOut' },
        { label: words.zoomReset, role: 'resetZoom' },
        ...(developer ? [{ role: 'toggleDevTools' } as const] : []),
      ],
    },
  ]
}
