/** The surroundings of the trainer's window during a run: the room, the small window, the title bar and the taskbar. */
import { readFileSync, writeFileSync } from 'node:fs'
import { app, type BrowserWindow, screen } from 'electron'
import type { Heard, Remote } from '../../shared/contract/remote'
import { type Room, roomContract } from '../../shared/contract/room'
import { type Small, smallContract } from '../../shared/contract/small'
import { trainerContract } from '../../shared/contract/trainer'
import type { RunView } from '../../shared/domain/run/run-view'
import { progressOf, smallView } from '../../shared/domain/run/small-view'
import { screenIn } from '../../shared/format/window-file'
import { countdown } from '../../shared/text/format'
import { textOf } from '../../shared/text/text'
import { announce, done, ok, serve } from '../ipc/serve'
import { pageAddress } from '../shell/pages'
import type { Workspace } from '../workspace/workspace'
import { openRoomWindow, placeRoom, screensNow } from './room-window'
import { openSmallWindow } from './small-window'
import type { WindowOptions } from './web-preferences'

export type RunWindowsOptions = {
  trainer: BrowserWindow
  optionsOf(window: 'room' | 'small'): WindowOptions
  workspace: Workspace
  /** Where the chosen screen is remembered: beside Electron's own files, since it belongs to this computer. */
  screenFile: string
  log(error: unknown): void
}

export type RunWindows = ReturnType<typeof runWindows>

export function runWindows({ trainer, optionsOf, workspace, screenFile, log }: RunWindowsOptions) {
  let room: BrowserWindow | null = null
  let small: BrowserWindow | null = null
  let chosen = readScreen(screenFile)
  let hasScreen = false

  function place() {
    if (!room || room.isDestroyed()) return
    const placed = placeRoom(room, trainer, chosen, hasScreen)
    hasScreen = placed.hasScreen
    workspace.roomIs({ away: placed.away })
  }

  // Plugged in, unplugged, or of another size.
  function screensChanged() {
    workspace.roomIs({ screens: screensNow() })
    place()
  }
  const events = ['display-added', 'display-removed', 'display-metrics-changed'] as const
  for (const event of events) screen.on(event as 'display-added', screensChanged)
  workspace.roomIs({ screens: screensNow(), screen: chosen })

  function showRoom(shown: boolean) {
    if (!shown) room?.close()
    if (!shown || room) return
    const window = openRoomWindow(optionsOf('room'))
    room = window
    serve(roomContract, window.webContents, { load: () => ok(workspace.room()), press }, log)
    window.on('closed', () => {
      room = null
      hasScreen = false
      workspace.roomIs({ shown: false, away: false })
    })
    window.once('ready-to-show', place)
    void window.loadURL(pageAddress('room'))
    workspace.roomIs({ shown: true })
  }

  function bringTrainer() {
    if (trainer.isMinimized()) trainer.restore()
    trainer.show()
    trainer.focus()
  }

  /** An act that only the trainer's window can do is done there, before her eyes. */
  function leaveToTrainer(heard: Heard) {
    bringTrainer()
    announce(trainerContract, trainer, 'heard', heard)
  }

  const togglePause = () => workspace.act({ kind: workspace.run()?.state === 'paused' ? 'resume' : 'pause' })

  /** A remote is obeyed whichever window of the run has the focus. */
  async function press({ key }: { key: Remote }) {
    if (key === 'escape') leaveToTrainer('escape')
    else if (key === 'pause') await togglePause()
    else if (key === 'black') darken()
    else if ((await workspace.pass(key)) === 'end') leaveToTrainer('end')
    return done
  }

  function darken() {
    // Turned off, the keys of one letter are so in every window.
    if (room && workspace.settings().letterShortcuts) workspace.blackRoom(!workspace.room().view?.black)
  }

  let progressShown = ''
  function showProgress(progress: ReturnType<typeof progressOf>) {
    // A hundredth of a taskbar's button is less than a pixel.
    const value = progress ? Math.floor(progress.value * 100) / 100 : -1
    const words = `${value} ${progress?.mode}`
    if (words === progressShown) return
    progressShown = words
    trainer.setProgressBar(value, { mode: progress?.mode ?? 'none' })
  }

  const smallNow = (view: RunView | null): Small => {
    const { language, theme } = workspace.settings()
    return { view: view && smallView(view), language, theme }
  }

  function showSmall(shown: boolean) {
    if (!shown) small?.close()
    if (!shown || small) return
    const window = openSmallWindow(optionsOf('small'), trainer)
    small = window
    const calls = {
      load: () => ok(smallNow(workspace.run())),
      async goOn() {
        await workspace.pass('next')
        return done
      },
      async pause() {
        await togglePause()
        return done
      },
      press,
      showTrainer() {
        bringTrainer()
        window.close()
        return done
      },
    }
    serve(smallContract, window.webContents, calls, log)
    window.on('closed', () => {
      small = null
    })
    void window.loadURL(pageAddress('small'))
  }

  return {
    showRoom,
    showSmall,
    chooseScreen(id: string | null) {
      chosen = id
      rememberScreen(screenFile, id)
      workspace.roomIs({ screen: id })
      place()
    },
    tellRoom: (value: Room) => announce(roomContract, room, 'room', value),
    /** Puts the run on the small window, in the title bar and on the taskbar. */
    tellRun(view: RunView | null) {
      if (trainer.isDestroyed()) return
      if (small) announce(smallContract, small, 'small', smallNow(view))
      showProgress(view && progressOf(view))
      trainer.setTitle(titleOf(workspace, view))
    },
    /** With the trainer's window. */
    close() {
      for (const event of events) screen.off(event as 'display-added', screensChanged)
      room?.destroy()
      small?.destroy()
    },
  }
}

/** `07:30 Accueil — Plan J — Jalon` during a run, `Plan J — Jalon` otherwise. */
function titleOf(workspace: Workspace, view: RunView | null): string {
  const session = workspace.plan()?.session.title
  const words = [session, app.name].filter(Boolean).join(' — ')
  if (!view?.current) return words
  const { title, left } = smallView(view)
  return `${countdown(left)} ${title || textOf(workspace.settings().language).app.untitledPhase} — ${words}`
}

function readScreen(file: string): string | null {
  try {
    return screenIn(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function rememberScreen(file: string, id: string | null) {
  try {
    writeFileSync(file, JSON.stringify({ screen: id }), { mode: 0o600 })
  } catch {
    // A second screen is taken the next time.
  }
}
