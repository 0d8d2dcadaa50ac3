/** Messages to the room window: the room's view and the language, nothing written for the trainer; it passes keys on. */
import { z } from 'zod'
import type { Language } from '../domain/library/settings'
import type { RoomView } from '../domain/run/room-view'
import { call, notice } from './define'
import { remoteSchema } from './remote'

export type Room = { view: RoomView | null; language: Language }

export const roomContract = {
  window: 'room',
  calls: {
    load: call<Room>()(z.null()),
    /** A key of the remote, which the window had because it was clicked or stands alone on the screen. */
    press: call<null>()(z.strictObject({ key: remoteSchema })),
  },
  notices: { room: notice<Room>() },
} as const
export type RoomContract = typeof roomContract
