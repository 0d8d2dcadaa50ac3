/** The bridge of the small window. */
import { smallContract } from '../shared/contract/small'
import { exposeBridge } from './bridge'

exposeBridge(smallContract)
