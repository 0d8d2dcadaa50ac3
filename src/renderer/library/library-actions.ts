/** Acts on the models of the library, each removal with a way back. */

import type { Method } from '../../shared/domain/library/method'
import type { Template } from '../../shared/domain/library/template'
import type { Grid } from '../../shared/domain/plan/grid'
import type { Text } from '../../shared/text/fr'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { notify } from '../ui/notice'

export const saveMethod = (method: Method) => told(trainerBridge().call.saveMethod({ method }))
export const saveTemplate = (template: Template) =>
  told(trainerBridge().call.saveSessionTemplate({ template }))
export const saveGrid = (grid: Grid) => told(trainerBridge().call.saveGrid({ grid }))

export async function removeMethod({ id: method }: Method, { app, library }: Text) {
  const { call } = trainerBridge()
  const outcome = call.removeMethod({ method })
  await told(outcome)
  if (!(await outcome).ok) return
  const act = () => void told(call.restoreMethod({ method }))
  notify({ message: library.methods.removed, close: app.close, action: { label: app.undo, act } })
}

export async function removeTemplate({ id: template }: Template, { app, library }: Text) {
  const { call } = trainerBridge()
  const outcome = call.removeSessionTemplate({ template })
  await told(outcome)
  if (!(await outcome).ok) return
  const act = () => void told(call.restoreSessionTemplate({ template }))
  notify({ message: library.templates.removed, close: app.close, action: { label: app.undo, act } })
}

export async function removeGrid({ id: grid }: Grid, { app, library }: Text) {
  const { call } = trainerBridge()
  const outcome = call.removeGrid({ grid })
  await told(outcome)
  if (!(await outcome).ok) return
  const act = () => void told(call.restoreGrid({ grid }))
  notify({ message: library.grids.removed, close: app.close, action: { label: app.undo, act } })
}
