/** Methods put into the déroulé, and a phase kept as one: a picker that finds as one types. */
import { useMemo } from 'react'
import { create } from 'zustand'
import type { MaterialId, MethodId, PhaseId } from '../../shared/domain/base/id'
import { groupProblem, type Method, methodOfPhase, phaseOfMethod } from '../../shared/domain/library/method'
import type { Axis } from '../../shared/domain/plan/axis'
import type { Day } from '../../shared/domain/plan/day'
import { findPhase } from '../../shared/domain/plan/session'
import { searchIndex } from '../../shared/search/search-index'
import { duration } from '../../shared/text/format'
import type { Text } from '../../shared/text/fr'
import { newId } from '../bridge/id'
import { edit, told, useJalon, useOfWorkspace } from '../bridge/jalon'
import { searchableMethod } from '../bridge/library'
import { choosePhase, showMethod, usePlace } from '../bridge/place'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { PhaseIcon, toneOf } from '../parts/phase-icon'
import { Finder, type Found } from '../ui/finder'
import { notify } from '../ui/notice'
import { useAgendaView } from './agenda'

const noAxes: readonly Axis[] = []

export const useMethodPicker = create<{ opened: boolean }>(() => ({ opened: false }))
export const pickMethod = (opened = true) => useMethodPicker.setState({ opened })

/** The day shown, and the place behind the chosen phase. */
function placeIn(days: readonly Day[]) {
  const wanted = useAgendaView.getState().day
  const chosen = usePlace.getState().phase
  const day = days.find(({ id }) => id === wanted) ?? days[0]
  if (!day) return null
  const index = day.phases.findIndex(({ id }) => id === chosen)
  return { day: day.id, index: index < 0 ? day.phases.length : index + 1 }
}

/** Puts a phase made of the method behind the chosen one. */
export function insertMethod(method: Method, { app, library }: Text) {
  const { session } = useJalon.getState()
  const place = session && placeIn(session.days)
  if (!place) return
  const phase = phaseOfMethod(method, newId<PhaseId>('phase'), session.axes, () =>
    newId<MaterialId>('material'),
  )
  edit({ kind: 'phase.add', ...place, phase })
  choosePhase(phase.id)
  notify({ message: library.insert.inserted(phase.title || app.untitledPhase), close: app.close })
}

/** Keeps the phase as a method of the library, under its title. */
export async function keepAsMethod(id: PhaseId, { app, library }: Text) {
  const { session } = useJalon.getState()
  const phase = session && findPhase(session, id)?.phase
  if (!phase) return
  const method = methodOfPhase(phase, newId<MethodId>('method'))
  const answer = trainerBridge().call.saveMethod({ method })
  await told(answer)
  if (!(await answer).ok) return
  const act = () => showMethod(method.id)
  const message = library.keep.saved(method.title || app.untitledPhase)
  notify({ message, close: app.close, action: { label: library.keep.show, act } })
}

export function MethodPicker() {
  const text = useText()
  const words = text.library
  const axes = useJalon(({ session }) => session?.axes ?? noAxes)
  const methods = useOfWorkspace((workspace) => workspace.methods)
  const participants = useJalon((state) => state.people?.participants.length ?? null)
  const opened = useMethodPicker((state) => state.opened)
  const index = useMemo(() => searchIndex(methods.map(searchableMethod)), [methods])
  const found = (method: Method): Found => {
    const axis = axes.find(({ id }) => id === method.axis)
    const problem = groupProblem(method, participants || null)
    const warning = problem && { small: words.insert.tooSmall, large: words.insert.tooLarge }[problem]
    return {
      id: method.id,
      title: method.title || words.untitledMethod,
      detail: [warning, method.summary].filter(Boolean).join('. '),
      icon: (
        <span data-tone={toneOf(axis)} style={{ display: 'grid', color: 'var(--k)' }}>
          <PhaseIcon kind={method.kind} axis={axis} />
        </span>
      ),
      end: duration(method.duration),
      act: () => insertMethod(method, text),
    }
  }
  const all = methods.toSorted((one, other) => one.title.localeCompare(other.title))
  return (
    <Finder
      opened={opened}
      close={() => pickMethod(false)}
      label={words.insert.search}
      find={(query) => [
        {
          title: words.tabs.methods,
          entries: (query.trim() === '' ? all : index.find(query)).map(found),
        },
      ]}
      nothing={words.noMatch}
    />
  )
}
