/** Calls of the trainer's window about models: methods of one phase, templates of whole sessions, reading grids. */
import { z } from 'zod'
import {
  gridIdSchema,
  methodIdSchema,
  type SessionId,
  sessionIdSchema,
  type TemplateId,
  templateIdSchema,
} from '../../domain/base/id'
import { textSchema } from '../../domain/base/text-length'
import { methodSchema } from '../../domain/library/method'
import { templateSchema } from '../../domain/library/template'
import { gridSchema } from '../../domain/plan/grid'
import { call } from '../define'

const onlyMethod = z.strictObject({ method: methodIdSchema })
const onlyGrid = z.strictObject({ grid: gridIdSchema })
const onlyTemplate = z.strictObject({ template: templateIdSchema })

export const modelCalls = {
  /** Adds the method, or puts it in the place of the one of its id. */
  saveMethod: call<null>()(z.strictObject({ method: methodSchema })),
  /** To the workspace's trash, from where `restoreMethod` brings it back. */
  removeMethod: call<null>()(onlyMethod),
  restoreMethod: call<null>()(onlyMethod),
  saveSessionTemplate: call<null>()(z.strictObject({ template: templateSchema })),
  removeSessionTemplate: call<null>()(onlyTemplate),
  restoreSessionTemplate: call<null>()(onlyTemplate),
  saveGrid: call<null>()(z.strictObject({ grid: gridSchema })),
  removeGrid: call<null>()(onlyGrid),
  restoreGrid: call<null>()(onlyGrid),
  /** Keeps the plan of the session, without anybody, as a template. */
  keepAsTemplate: call<{ template: TemplateId }>()(
    z.strictObject({ session: sessionIdSchema, title: textSchema }),
  ),
  /** Makes the sessions of a template; the first one is returned. */
  createFromTemplate: call<{ session: SessionId }>()(onlyTemplate),
  /** Makes the session that comes next in the series of this one. */
  createNext: call<{ session: SessionId }>()(z.strictObject({ session: sessionIdSchema })),
}
