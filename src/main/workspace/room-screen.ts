/** The state of the room's screen: whether it is there, whether it is black, and the view, told only when it changes. */
import type { Room } from '../../shared/contract/room'
import type { RoomWindow } from '../../shared/contract/workspace'
import type { Instant } from '../../shared/domain/base/time'
import type { Ports } from './ports'

/** `roomAt` is what the group is to see at that instant. */
export function roomScreen({ announce, announceRoom }: Ports, roomAt: (at: Instant, black: boolean) => Room) {
  let window: RoomWindow = { shown: false, black: false, screens: [], screen: null, away: false }
  let told = ''

  function show(at: Instant) {
    const room = roomAt(at, window.black)
    const words = JSON.stringify(room)
    if (words !== told) {
      announceRoom(room)
      announce('seen', room)
    }
    told = words
  }

  return {
    show,
    window: () => window,
    at: (at: Instant) => roomAt(at, window.black),
    set(change: Partial<RoomWindow>, at: Instant) {
      window = { ...window, ...change }
      announce('room', window)
      show(at)
    },
  }
}
