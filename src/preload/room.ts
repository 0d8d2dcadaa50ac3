/** The bridge of the room window, which has one call and one notice. */
import { roomContract } from '../shared/contract/room'
import { exposeBridge } from './bridge'

exposeBridge(roomContract)
