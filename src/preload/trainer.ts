/** The bridge of the trainer's window. */
import { trainerContract } from '../shared/contract/trainer'
import { exposeBridge } from './bridge'

exposeBridge(trainerContract)
