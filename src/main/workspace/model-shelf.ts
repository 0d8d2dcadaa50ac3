/** The models of the workspace: methods, templates of whole sessions, reading grids; each list is told when it changes. */

import type { GridId, MethodId, SessionId, TemplateId } from '../../shared/domain/base/id'
import { withPuts } from '../../shared/domain/base/put'
import type { Method } from '../../shared/domain/library/method'
import { nextInSeries, sessionsOf, type Template, templateOf } from '../../shared/domain/library/template'
import { nobody } from '../../shared/domain/people/people'
import { type Grid, registersGrid } from '../../shared/domain/plan/grid'
import type { Session } from '../../shared/domain/plan/session'
import { textOf } from '../../shared/text/text'
import type { Desk } from './desk'
import type { Kept, ModelStore } from './ports'
import { notPossible } from './refused'

/** One list of models: in memory, on the disk, and told to the window. */
function shelf<T extends { id: string }>(values: T[], store: ModelStore<T>, tell: (values: T[]) => void) {
  /** Jalon's own models, on no disk yet: the folder may be on its way. The trainer's first change writes them. */
  let offered: readonly T[] = []
  function keepOffered() {
    for (const own of offered) store.save(own)
    offered = []
  }
  const put = (value: T) => {
    const place = values.findIndex(({ id }) => id === value.id)
    if (place >= 0) values[place] = value
    else values.push(value)
    tell(values)
  }
  return {
    find(id: string): T {
      const value = values.find((own) => own.id === id)
      if (!value) throw notPossible()
      return value
    },
    offer(list: readonly T[]) {
      offered = list
      values.push(...list)
      tell(values)
    },
    save(value: T) {
      keepOffered()
      put(value)
      store.save(value)
    },
    keepOffered,
    /** Several at once, in memory: their files are dealt with by whoever does that. */
    change(puts: readonly T[], gone: ReadonlySet<string>) {
      if (puts.length === 0 && gone.size === 0) return
      values.splice(0, values.length, ...withPuts(values, puts, gone))
      tell(values)
    },
    async discard(id: string) {
      keepOffered()
      const place = values.findIndex((own) => own.id === id)
      if (place < 0) throw notPossible()
      await store.discard(id)
      values.splice(place, 1)
      tell(values)
    },
    async bringBack(id: string) {
      const value = values.some((own) => own.id === id) ? null : await store.bringBack(id)
      if (!value) throw notPossible()
      put(value)
    },
  }
}

export type ModelShelf = ReturnType<typeof modelShelf>

export function modelShelf(desk: Desk, add: (own: Kept) => Promise<void>) {
  const { ports, kept } = desk
  const { store, announce } = ports
  const methods = shelf<Method>(desk.methods, store.methods, (own) => announce('methods', own))
  const templates = shelf<Template>(desk.templates, store.templates, (own) => announce('templates', own))
  const grids = shelf<Grid>(desk.grids, store.grids, (own) => announce('grids', own))
  const inSeries = (series: string, number: number) =>
    textOf(desk.settings.language).app.inSeries(series, number)
  const newSession = () => ports.newId() as SessionId

  async function addAll(sessions: readonly Session[]): Promise<SessionId> {
    const [first] = sessions
    if (!first) throw notPossible()
    // The first is opened next.
    desk.refuseWhileRunning()
    for (const session of sessions) await add({ session, people: nobody(session.id) })
    return first.id
  }

  return {
    /** The shelves as several of their models change at once. */
    atOnce: { methods, 'session-templates': templates, grids },
    methods: () => desk.methods,
    templates: () => desk.templates,
    grids: () => desk.grids,
    saveMethod: methods.save,
    discardMethod: (id: MethodId) => methods.discard(id),
    bringBackMethod: (id: MethodId) => methods.bringBack(id),
    saveTemplate: templates.save,
    discardTemplate: (id: TemplateId) => templates.discard(id),
    bringBackTemplate: (id: TemplateId) => templates.bringBack(id),
    saveGrid: grids.save,
    discardGrid: (id: GridId) => grids.discard(id),
    bringBackGrid: (id: GridId) => grids.bringBack(id),

    /** The plan as it now stands, without anybody, as a template of that title. */
    keepAsTemplate(id: SessionId, title: string): TemplateId {
      const own = templateOf(desk.find(id).session, ports.newId() as TemplateId, title)
      templates.save(own)
      return own.id
    },
    /** The sessions of the template, the first of which is returned. */
    createFromTemplate: (id: TemplateId) => addAll(sessionsOf(templates.find(id), newSession, inSeries)),
    /** A copy of the plan as the next one of its series. */
    createNext(id: SessionId) {
      const others = [...kept.values()].map(({ session }) => session)
      return addAll([nextInSeries(desk.find(id).session, others, newSession(), inSeries)])
    },

    /** Puts what Jalon ships with on shelves that this workspace did not have yet. */
    async offerModels() {
      const { language } = desk.settings
      if (desk.lacks.methods) methods.offer(await store.methods.shipped(language))
      if (desk.lacks.templates) templates.offer(await store.templates.shipped(language))
      if (desk.lacks.grids) grids.offer([registersGrid(textOf(language).people.grid)])
    },
  }
}
