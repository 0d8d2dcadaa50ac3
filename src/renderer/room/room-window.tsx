/** The room's end of its contract: shows what the main process announces, from the first load on. */
import { useEffect, useState } from 'react'
import { remoteOf } from '../../shared/contract/remote'
import type { Room } from '../../shared/contract/room'
import { textOf } from '../../shared/text/text'
import { roomBridge } from '../bridge/window-bridge'
import { WordsProvider } from '../bridge/words'
import { RoomScreen } from '../parts/room-screen'
import { Boundary } from '../ui/boundary'

import classes from './room-window.module.css'

export function RoomWindow() {
  const [room, setRoom] = useState<Room | null>(null)
  useEffect(() => {
    const bridge = roomBridge()
    const stop = bridge.on.room(setRoom)
    // An announcement that came first is newer than the answer.
    void bridge.call.load(null).then((loaded) => {
      if (loaded.ok) setRoom((known) => known ?? loaded.value)
    })
    return stop
  }, [])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = remoteOf(event)
      if (!key) return
      event.preventDefault()
      void roomBridge().call.press({ key })
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const language = room?.language
  useEffect(() => {
    if (language) document.title = textOf(language).room.windowTitle
  }, [language])
  if (!room) return null
  return (
    <WordsProvider language={room.language}>
      <main className={classes.window}>
        {/* Drawn again with what is told next: the group sees no white wall meanwhile. */}
        <Boundary instead={() => <RoomScreen view={null} />} value={room}>
          <RoomScreen view={room.view} />
        </Boundary>
      </main>
    </WordsProvider>
  )
}
