/** The menu of each system: what a Mac does by itself must be there as its own roles, in the language of the window. */
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../shared/text/text'
import { template } from './menu-template'

const menuOn = (platform: NodeJS.Platform, language: 'fr' | 'en' = 'fr', pressed: string[] = []) =>
  template(
    { language, undo: 'phase.duration', redo: null },
    { platform, developer: false, press: (key) => pressed.push(key) },
  )

const itemsOf = (menu: MenuItemConstructorOptions[], label: string) =>
  (menu.find((own) => own.label === label)?.submenu ?? []) as MenuItemConstructorOptions[]
const allOf = (menu: MenuItemConstructorOptions[]) =>
  menu.flatMap(({ submenu }) => (submenu ?? []) as MenuItemConstructorOptions[])

describe('on a Mac', () => {
  it('has the roles of the system for editing, windows and the application', () => {
    const roles = allOf(menuOn('darwin')).map(({ role }) => role)
    for (const role of [
      ...(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] as const),
      ...(['minimize', 'zoom', 'close', 'front'] as const),
      ...(['about', 'services', 'hide', 'hideOthers', 'unhide', 'quit'] as const),
    ])
      expect(roles, role).toContain(role)
    expect(menuOn('darwin').map(({ role }) => role)).toEqual(expect.arrayContaining(['appMenu', 'window']))
  })

  it.each(['fr', 'en'] as const)('says each of them in %s', (language) => {
    const menu = menuOn('darwin', language)
    for (const item of [...menu, ...allOf(menu)])
      if (item.type !== 'separator') expect(item.label, item.role).toBeTruthy()
    expect(menu.map(({ label }) => label)).toContain(textOf(language).app.menu.mac.window)
  })

  it('quits from its own menu and not from another one', () => {
    expect(allOf(menuOn('darwin')).filter(({ role }) => role === 'quit')).toHaveLength(1)
  })
})

describe.each(['win32', 'linux'] as const)('on %s', (platform) => {
  it('takes back by the page, and says what', () => {
    const pressed: string[] = []
    const { app, edits } = textOf('fr')
    const [undo, redo] = itemsOf(menuOn(platform, 'fr', pressed), app.menu.edit)
    expect([undo?.label, redo?.label]).toEqual([app.undoWhat(edits['phase.duration']), app.redo])
    expect([undo?.role, undo?.registerAccelerator]).toEqual([undefined, false])
    for (const item of [undo, redo]) item?.click?.({} as never, undefined, {} as never)
    expect(pressed).toEqual(['Z', 'Y'])
  })

  it('has no menu of a Mac', () => {
    const menu = menuOn(platform)
    expect(menu.map(({ role }) => role)).not.toContain('window')
    expect(allOf(menu).filter(({ role }) => role === 'quit')).toHaveLength(1)
  })
})
