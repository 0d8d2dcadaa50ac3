/** The window's end of its contract: the one global that the preload script gives. */
import type { Bridge } from '../../shared/contract/define'
import type { RoomContract } from '../../shared/contract/room'
import type { SmallContract } from '../../shared/contract/small'
import type { TrainerContract } from '../../shared/contract/trainer'

const given = (window as unknown as { jalon: unknown }).jalon

export const trainerBridge = () => given as Bridge<TrainerContract>
export const roomBridge = () => given as Bridge<RoomContract>
export const smallBridge = () => given as Bridge<SmallContract>
