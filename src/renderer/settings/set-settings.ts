/** Changes settings at once; a refusal is told. */
import type { Settings } from '../../shared/domain/library/settings'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'

export const setSettings = (change: Partial<Omit<Settings, 'exampleOffered'>>) =>
  void told(trainerBridge().call.setSettings(change))
