/** The room window as the trainer commands it: shown or closed, and dark while she wants the group's eyes. */
import type { RoomWindow } from '../../shared/contract/workspace'
import { told, useWorkspace } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'

export const useRoom = (): RoomWindow => useWorkspace().room

export const toggleRoom = ({ shown }: RoomWindow) =>
  void told(trainerBridge().call.showRoom({ shown: !shown }))

/** Does nothing when there is no room window to darken. */
export function toggleBlack({ shown, black }: RoomWindow) {
  if (shown) void told(trainerBridge().call.blackRoom({ black: !black }))
}
