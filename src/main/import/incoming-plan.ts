/** A plan as it would come in, for `npm run incoming -- plan`: what is brought, what is guessed, what is told. */
import type { MaterialId, PhaseId } from '../../shared/domain/base/id'
import type { Language } from '../../shared/domain/library/settings'
import { methodAxes } from '../../shared/domain/plan/method-axes'
import type { Incoming } from '../../shared/incoming/incoming'
import { type ImportedPhase, isUnsaid } from '../../shared/incoming/plan-import'
import { planReadIn, sourcesIn } from '../../shared/incoming/plan-reading'
import { toldOf } from '../../shared/incoming/plan-told'
import { clock } from '../../shared/text/format'
import { textOf } from '../../shared/text/text'
import { toldText } from '../../shared/text/told-plan'

export function incomingPlan(found: Incoming, language: Language) {
  const text = textOf(language)
  let made = 0
  const plan = planReadIn(found, sourcesIn(found), {
    axes: methodAxes(text.app.axes),
    newPhase: () => `phase-${++made}` as PhaseId,
    newMaterial: () => `material-${++made}` as MaterialId,
  })
  return {
    days: plan.days.map(({ label, date, start, end, phases }) => ({
      ...{ label, date, start: start === null ? null : clock(start), end: end === null ? null : clock(end) },
      phases: phases.map(phaseTold),
    })),
    facts: plan.facts,
    told: toldOf(plan).map((own) => ({ text: toldText(own, text.incoming), why: own.kind })),
  }
}

function phaseTold(own: ImportedPhase) {
  const { phase, said, written, doubts, people, guesses } = own
  const { title, kind, axis, objective, instructions, notes, method, grouping, materials } = phase
  return {
    ...{
      title,
      start: said === null ? null : clock(said),
      minutes: isUnsaid(own) ? null : phase.duration,
      kind,
    },
    ...{ objective, instructions, notes, method, grouping, axis, facilitators: people },
    material: materials.map(({ text }) => text),
    ...{ written, guesses, doubts: doubts.map((doubt) => doubt.kind) },
  }
}
