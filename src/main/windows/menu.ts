/** The menu of the application as it now is. What the page does itself is done by its own keys. */
import { type BrowserWindow, Menu, type WebContents } from 'electron'
import { type MenuState, template } from './menu-template'

/** Returns the function that brings the menu up to date; `developer` adds the developer tools. */
export function menuOf(window: BrowserWindow, developer: boolean) {
  const press = (keyCode: string) => pressIn(window.webContents, keyCode)
  let shown = ''
  return (state: MenuState) => {
    const key = JSON.stringify(state)
    if (key === shown) return
    shown = key
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(template(state, { platform: process.platform, developer, press })),
    )
  }
}

/** Presses a key in the page as the trainer would: `Z` with Ctrl or ⌘, `F5` alone. */
export function pressIn(contents: WebContents, keyCode: string) {
  const control = process.platform === 'darwin' ? ('meta' as const) : ('control' as const)
  const modifiers = /^F\d+$/.test(keyCode) ? [] : [control]
  contents.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
  contents.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
}
