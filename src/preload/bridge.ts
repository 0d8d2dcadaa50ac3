/** Gives a window the names of its contract and nothing else: the contract is the list of what is allowed. */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { type Contract, channelOf } from '../shared/contract/define'

export function exposeBridge(contract: Contract) {
  const call = Object.fromEntries(
    Object.keys(contract.calls).map((name) => {
      const channel = channelOf(contract, name)
      return [name, (argument: unknown) => ipcRenderer.invoke(channel, argument)]
    }),
  )
  const on = Object.fromEntries(
    Object.keys(contract.notices).map((name) => {
      const channel = channelOf(contract, name)
      return [name, (listener: (value: unknown) => void) => listen(channel, listener)]
    }),
  )
  stay()
  contextBridge.exposeInMainWorld('jalon', { call, on })
}

/** Main stops every page that would leave, but is never asked about an empty one (about:blank). */
function stay() {
  const navigation: unknown = Reflect.get(window, 'navigation')
  if (!(navigation instanceof EventTarget)) return
  navigation.addEventListener('navigate', (event) => {
    const { url } = Reflect.get(event, 'destination') as { url: string }
    if (url.startsWith('about:')) event.preventDefault()
  })
}

function listen(channel: string, listener: (value: unknown) => void) {
  const hear = (_event: IpcRendererEvent, value: unknown) => listener(value)
  ipcRenderer.on(channel, hear)
  return () => {
    ipcRenderer.removeListener(channel, hear)
  }
}
