/** What the room window hears: the room's view and the language, and nothing that was written for the trainer. */
import { z } from 'zod'
import type { RoomView } from '../domain/room-view'
import type { Language } from '../domain/settings'
import { call, notice } from './define'

export type Room = { view: RoomView | null; language: Language }

export const roomContract = {
  window: 'room',
  calls: { load: call<Room>()(z.null()) },
  notices: { room: notice<Room>() },
} as const
export type RoomContract = typeof roomContract
