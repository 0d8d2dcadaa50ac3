/** The room window as the trainer commands it: shown or closed, and dark while she wants the group's eyes. */
import type { RoomWindow } from '../../../shared/contract/workspace'
import { told, useJalon } from '../../bridge/jalon'
import { trainerBridge } from '../../bridge/window-bridge'

export const useRoom = (): RoomWindow => useJalon(({ workspace }) => workspace?.room ?? CLOSED)

const CLOSED: RoomWindow = { shown: false, black: false, screens: [], screen: null, away: false }

export const toggleRoom = ({ shown }: RoomWindow) =>
  void told(trainerBridge().call.showRoom({ shown: !shown }))

/** Does nothing when there is no room window to darken. */
export function toggleBlack({ shown, black }: RoomWindow) {
  if (shown) void told(trainerBridge().call.blackRoom({ black: !black }))
}
