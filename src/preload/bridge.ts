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
  contextBridge.exposeInMainWorld('jalon', { call, on })
}

function listen(channel: string, listener: (value: unknown) => void) {
  const hear = (_event: IpcRendererEvent, value: unknown) => listener(value)
  ipcRenderer.on(channel, hear)
  return () => {
    ipcRenderer.removeListener(channel, hear)
  }
}
