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

/** The sections of a session, as Ctrl+1…8 go to them. */
const SECTIONS = [
  'overview',
  'agenda',
  'cards',
  'participants',
  'situations',
  'actions',
  'handouts',
  'report',
] as const

function template(
  window: BrowserWindow,
  { language, undo, redo }: MenuState,
  developer: boolean,
): MenuItemConstructorOptions[] {
  const { app, edits, shortcuts } = textOf(language)
  const words = app.menu
  /** The page knows where it is: whether Ctrl+Z takes back an edit, a passage of the run, or a letter typed. */
  const byThePage = (keyCode: string): MenuItemConstructorOptions => {
    const isPlain = /^F\d+$/.test(keyCode)
    return {
      accelerator: isPlain ? keyCode : `CmdOrCtrl+${keyCode}`,
      registerAccelerator: false,
      click: () => {
        const control = process.platform === 'darwin' ? ('meta' as const) : ('control' as const)
        const modifiers = isPlain ? [] : [control]
        window.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
        window.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
      },
    }
  }
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
    {
      label: words.go,
      submenu: [
        ...SECTIONS.map((section, index) => ({
          label: app.sections[section],
          ...byThePage(String(index + 1)),
        })),
        { type: 'separator' },
        { label: app.sections.run, ...byThePage('F5') },
      ],
    },
    { label: words.help, submenu: [{ label: shortcuts.title, ...byThePage('F1') }] },
  ]
}
