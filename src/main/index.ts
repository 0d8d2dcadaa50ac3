/** The composition of the main process: wiring, and nothing else. */
import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { app, type BrowserWindow, clipboard, dialog, nativeTheme, powerMonitor } from 'electron'
import { trainerContract } from '../shared/contract/trainer'
import { failureText } from '../shared/text/failure-text'
import { desktop } from './calls/desktop'
import { trainerCalls } from './calls/trainer-calls'
import { languageOf, readSwitches } from './command-line'
import { chosenClock, localZone } from './computer/clock'
import { systemKeychain } from './computer/keychain'
import { logTo } from './computer/log'
import { machineAt } from './computer/machine'
import { documentDesk } from './documents/document-desk'
import { packageExchange } from './exchange/package-exchange'
import { rightsDesk } from './exchange/rights-desk'
import { safekeeping } from './exchange/safekeeping'
import { pdfThreadAt } from './import/pdf-thread'
import { announce, serve } from './ipc/serve'
import { sha256 } from './library/disk/sha256'
import { openAsking, usualFolder } from './library/folder-opening'
import type { LibraryOptions } from './library/library'
import { closeToTheOutside, guardWindows } from './shell/guard'
import { browserSession, declareScheme, pageAddress } from './shell/pages'
import { sayWhatIsShown } from './shell/smoke-test'
import { phraseCheck } from './vault/phrase-check'
import { askAboutFolder } from './windows/ask-about-folder'
import { keepAwake } from './windows/awake'
import { leaveOnceSaved } from './windows/leave'
import { menuOf } from './windows/menu'
import { readPlace, rememberPlace } from './windows/place'
import { type RunWindows, runWindows } from './windows/run-windows'
import { textMenus } from './windows/text-menu'
import { openTrainerWindow } from './windows/trainer-window'
import { zoomByKeys } from './windows/zoom'
import type { Announce } from './workspace/ports'
import { Refused } from './workspace/refused'
import { workspace as openWorkspace } from './workspace/workspace'

const out = join(__dirname, '..')
const resources = join(out, '..', 'resources')
const switches = readSwitches(process.argv.slice(1))
const language = switches.lang ?? languageOf(app.getPreferredSystemLanguages()[0] ?? '')
const developer = !app.isPackaged
const newId = () => randomBytes(8).toString('hex')

pdfThreadAt(join(out, 'main', 'pdf-worker.cjs'))
declareScheme()
closeToTheOutside()
// As root, a process told to do without its sandbox cannot be told the contrary.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp)
else app.quit()

async function start() {
  const clock = chosenClock(switches.testClock)
  const log = logTo(join(app.getPath('userData'), 'jalon.log'), clock.now, developer)
  process.on('uncaughtException', log)
  process.on('unhandledRejection', log)
  guardWindows(log)
  zoomByKeys()
  const machine = machineAt(join(app.getPath('userData'), 'machine.json'))
  const usual = machine.folder() ?? usualFolder(app.getPath('documents'))

  let trainer: BrowserWindow | null = null
  let windows: RunWindows | null = null
  let setMenu: ReturnType<typeof menuOf> | null = null
  const tell: Announce = (name, value) => {
    announce(trainerContract, trainer, name, value)
    if (name === 'plan' || name === 'settings') dress()
    if (name === 'run' || name === 'settings') windows?.tellRun(workspace.run())
  }

  const library: LibraryOptions = {
    ...{ resources, language, now: clock.now, newId, version: app.getVersion(), machine: machine.id },
    folder: resolve(switches.workspace ?? usual),
    tellSave(state) {
      tell('save', state)
      // Something of ours stands there from now on: gone, it is missed.
      if (state.kind === 'saved') machine.opened(folder)
    },
    tellProblem: (problem) => tell('problem', problem),
    tellSession: (own) => workspace.welcome(own),
    tellVault: () => workspace.tellVault(),
    keychain: systemKeychain(),
    isWeak: phraseCheck(join(out, 'main', 'phrase-worker.cjs')),
  }
  const opened = await openAsking(library, { ask: askAboutFolder(language), hasOpened: machine.hasOpened })
  if (!opened) return app.exit(1)
  const { found, folders, store, saving, finish, vault, release } = opened
  const folder = folders.workspace
  if (!opened.isNew) machine.opened(folder)
  if (folder !== library.folder) machine.choose(folder)
  process.on('exit', release)
  const workspace = openWorkspace(found, {
    ...{ clock, zone: localZone, newId, digest: sha256, store, vault, keepAwake },
    clipboard: { read: () => clipboard.readText(), clear: () => clipboard.clear() },
    announce: tell,
    announceRoom: (value) => windows?.tellRoom(value),
  })
  textMenus(() => workspace.settings().language)
  await workspace.offerExample()
  await workspace.offerModels()
  // A program that syncs may still be bringing the rest.
  for (const second of [1, 2, 4, 8, 15, 30])
    setTimeout(() => void workspace.lookAgain().catch(log), second * 1000).unref()
  void workspace.resumeErasure()

  const session = browserSession(join(out, 'renderer'))
  const optionsOf = (window: 'trainer' | 'room' | 'small') => ({
    session,
    preload: join(out, 'preload', `${window}.cjs`),
    icon: join(resources, 'icons', '512x512.png'),
  })
  const placeFile = join(app.getPath('userData'), 'window.json')

  /** Puts on the window what follows the plan and the settings: the menu, the title, the theme. */
  function dress() {
    if (!trainer || !setMenu) return
    const plan = workspace.plan()
    const { language, theme } = workspace.settings()
    setMenu({ language, undo: plan?.undo ?? null, redo: plan?.redo ?? null })
    windows?.tellRun(workspace.run())
    nativeTheme.themeSource = theme
  }

  const window = openTrainerWindow(optionsOf('trainer'), readPlace(placeFile))
  trainer = window
  setMenu = menuOf(window, developer)
  const screenFile = join(app.getPath('userData'), 'room.json')
  windows = runWindows({ trainer: window, optionsOf, workspace, screenFile, log })
  powerMonitor.on('suspend', workspace.suspended)
  powerMonitor.on('resume', workspace.woken)
  const worker = join(out, 'main', 'handout-worker.cjs')
  const documents = documentDesk({ folders, workspace, trainer: window, worker, tell })
  const calls = desktop({ folder, save: saving.state, workspace, trainer: window, windows, documents })
  const kept = safekeeping({ folders, workspace, window, now: clock.now, flush: finish })
  const rights = rightsDesk({ folders, workspace, window, now: clock.now })
  const exchange = packageExchange({ workspace, window, now: clock.now })
  const answers = trainerCalls(workspace, calls, kept, rights, exchange)
  serve(trainerContract, window.webContents, answers, log)
  const flush = () => finish().finally(workspace.forgetCopied)
  leaveOnceSaved(window, { ...saving, flush }, () => workspace.settings().language)
  window.on('focus', () => void workspace.lookAgain().catch(log))
  window.on('close', () => rememberPlace(window, placeFile))
  window.on('closed', () => {
    trainer = null
    windows?.close()
  })
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
  powerMonitor.on('suspend', () => void workspace.lockUnlessUnsaved())
  app.on('window-all-closed', () => app.quit())
  dress()
  await window.loadURL(pageAddress('trainer'))
  if (switches.smokeTest) await sayWhatIsShown(window)
}

/** Without its folder or its window, Jalon can only say why. */
function giveUp(error: unknown) {
  if (developer) console.error(error)
  const failure = error instanceof Refused ? error.failure : ({ kind: 'unexpected' } as const)
  dialog.showErrorBox(app.name, failureText(language, failure))
  app.exit(1)
}
