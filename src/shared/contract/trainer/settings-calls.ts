/** Calls of the trainer's window about the whole workspace, its settings and the computer. */
import { z } from 'zod'
import { patchOf } from '../../domain/base/patch'
import { type Settings, settingsSchema } from '../../domain/library/settings'
import { call } from '../define'
import type { Workspace } from '../workspace'

export const settingsCalls = {
  load: call<Workspace>()(z.null()),
  /** At least one of them: what has none, such as a date or a map, is no change. */
  setSettings: call<Settings>()(
    patchOf(settingsSchema.omit({ exampleOffered: true, sealReserved: true })).refine(
      (own) => Object.keys(own).length > 0,
    ),
  ),
  openFolder: call<null>()(z.null()),
  /** Opens an https, http or mailto address in the browser, after showing it. */
  openLink: call<null>()(z.strictObject({ address: z.string().max(2000) })),
}
