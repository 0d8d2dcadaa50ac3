/** Calls of the trainer's window for people's rights: papers, exports without names, data kept for too long. */
import { z } from 'zod'
import { participantIdSchema, type SessionId, sessionIdSchema } from '../../domain/base/id'
import type { CalendarDate } from '../../domain/base/time'
import { call } from '../define'
import type { ErasureDone, NamedFile } from '../erasure'
import type { Exported } from '../workspace'

const onlySession = z.strictObject({ session: sessionIdSchema })

/** A session that has been kept for longer than the settings say; `people`: those who would be erased. */
export type Due = { session: SessionId; title: string; since: CalendarDate; people: number }

export const rightsCalls = {
  /** By the app's own clock, the longest due first; none while the vault is locked. */
  due: call<Due[]>()(z.null()),
  /** The files of the workspace that name somebody of the session and are not written again without her. */
  namedFiles: call<NamedFile[]>()(onlySession),
  /** Erases everyone of the session for good, and those of the files offered; what they brought stays without them. */
  anonymise: call<ErasureDone>()(
    z.strictObject({ session: sessionIdSchema, files: z.array(z.string().max(4096)).max(10_000) }),
  ),
  /** Everything held about somebody of that name or mail address, as a document and as data. */
  exportAccess: call<Exported>()(
    z.strictObject({ session: sessionIdSchema, participant: participantIdSchema }),
  ),
  exportConsents: call<Exported>()(onlySession),
  /** The texts of the session with names said otherwise: all but those refused (by their keys), and those added. */
  exportAnonymous: call<Exported>()(
    z.strictObject({
      session: sessionIdSchema,
      refused: z.array(z.string().max(500)).max(10_000),
      added: z.array(z.string().min(1).max(500)).max(1000),
    }),
  ),
  savePaper: call<Exported>()(z.strictObject({ paper: z.enum(['register', 'lost']) })),
  /** Asks where; null when the trainer gave it up. */
  shareSession: call<{ file: string } | null>()(onlySession),
  /** Asks which file; null when the trainer gave it up. The session is new, whatever id it had. */
  importSession: call<{ session: SessionId } | null>()(z.null()),
}
