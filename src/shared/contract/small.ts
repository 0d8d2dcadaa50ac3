/** The contract of the small window: the time left and the next phase, and nothing that was written for anyone. */
import { z } from 'zod'
import type { Language, Settings } from '../domain/library/settings'
import type { SmallView } from '../domain/run/small-view'
import { call, notice } from './define'
import { remoteSchema } from './remote'

export type Small = { view: SmallView | null; language: Language; theme: Settings['theme'] }

export const smallContract = {
  window: 'small',
  calls: {
    load: call<Small>()(z.null()),
    /** Begins the next phase, or the one that waits. */
    goOn: call<null>()(z.null()),
    /** Pauses, or takes up again. */
    pause: call<null>()(z.null()),
    /** A key of the remote, while the window has the focus. */
    press: call<null>()(z.strictObject({ key: remoteSchema })),
    /** Brings the trainer's window forward and closes this one. */
    showTrainer: call<null>()(z.null()),
  },
  notices: { small: notice<Small>() },
} as const
export type SmallContract = typeof smallContract
