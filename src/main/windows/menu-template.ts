/** The menu of the application, in its language. */
import type { MenuItemConstructorOptions } from 'electron'
import type { Label } from '../../shared/domain/edit/history'
import type { Language } from '../../shared/domain/library/settings'
import { textOf } from '../../shared/text/text'

export type MenuState = { language: Language; undo: Label | null; redo: Label | null }

type Options = {
  platform: NodeJS.Platform
  /** Adds the developer tools. */
  developer: boolean
  /** Presses a key in the page: `Z` is Ctrl+Z, or ⌘Z; `F5` is alone. */
  press(keyCode: string): void
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

const SEPARATOR = { type: 'separator' } as const

export function template(
  state: MenuState,
  { platform, developer, press }: Options,
): MenuItemConstructorOptions[] {
  const { app, shortcuts } = textOf(state.language)
  const words = app.menu
  const isMac = platform === 'darwin'
  /** The page knows where it is: whether Ctrl+Z takes back an edit, a passage of the run, or a letter typed. */
  const byThePage = (keyCode: string): MenuItemConstructorOptions => ({
    accelerator: /^F\d+$/.test(keyCode) ? keyCode : `CmdOrCtrl+${keyCode}`,
    registerAccelerator: false,
    click: () => press(keyCode),
  })
  return [
    ...(isMac ? [ofTheSystem(state.language)] : []),
    {
      label: words.file,
      submenu: [
        { label: words.newSession, ...byThePage('N') },
        ...(isMac ? [] : [SEPARATOR, { label: words.quit, role: 'quit' as const }]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        ...(isMac ? systemHistory(state.language) : pageHistory(state, byThePage)),
        SEPARATOR,
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
        SEPARATOR,
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
        SEPARATOR,
        { label: app.sections.run, ...byThePage('F5') },
      ],
    },
    ...(isMac ? [windows(state.language)] : []),
    { label: words.help, submenu: [{ label: shortcuts.title, ...byThePage('F1') }] },
  ]
}

/** The menu names the act to take back, and the page takes it back. */
function pageHistory({ language, undo, redo }: MenuState, byThePage: (key: string) => object) {
  const { app, edits } = textOf(language)
  return [
    { label: undo ? app.undoWhat(edits[undo]) : app.undo, ...byThePage('Z') },
    { label: redo ? app.redoWhat(edits[redo]) : app.redo, ...byThePage('Y') },
  ]
}

/**
 * A Mac asks the page first and this menu for what the page leaves: the letters of a plain field, which Chromium does not take
 * back there by itself.
 */
function systemHistory(language: Language): MenuItemConstructorOptions[] {
  const { app } = textOf(language)
  return [
    { label: app.undo, role: 'undo' },
    { label: app.redo, role: 'redo' },
  ]
}

/** The first menu of a Mac, which bears the name of the application. */
function ofTheSystem(language: Language): MenuItemConstructorOptions {
  const { menu, name } = textOf(language).app
  return {
    label: name,
    role: 'appMenu',
    submenu: [
      { label: menu.mac.about, role: 'about' },
      SEPARATOR,
      { label: menu.mac.services, role: 'services' },
      SEPARATOR,
      { label: menu.mac.hide, role: 'hide' },
      { label: menu.mac.hideOthers, role: 'hideOthers' },
      { label: menu.mac.showAll, role: 'unhide' },
      SEPARATOR,
      { label: menu.quit, role: 'quit' },
    ],
  }
}

function windows(language: Language): MenuItemConstructorOptions {
  const { mac } = textOf(language).app.menu
  return {
    label: mac.window,
    role: 'window',
    submenu: [
      { label: mac.minimize, role: 'minimize' },
      { label: mac.zoom, role: 'zoom' },
      { label: mac.close, role: 'close' },
      SEPARATOR,
      { label: mac.front, role: 'front' },
    ],
  }
}
