/** Every change of the people of a session, as data, and the one pure function that applies it. */
import { z } from 'zod'
import {
  actionIdSchema,
  markerIdSchema,
  noteIdSchema,
  type ParticipantId,
  participantIdSchema,
  type SituationId,
  situationIdSchema,
} from '../base/id'
import { patchOf } from '../base/patch'
import { textSchema } from '../base/text-length'
import { actionSchema, markerSchema, type Origin } from '../people/action'
import { evaluationSchema } from '../people/evaluation'
import { noteSchema } from '../people/note'
import {
  drawnGroupSchema,
  type Participant,
  type People,
  participantSchema,
  presenceSchema,
} from '../people/people'
import { type Reading, readingSchema, situationSchema } from '../people/situation'
import { keyOfPatch } from './patch-key'

/** An edit's target that is not there leaves the people as they are; adding an id that is there does too. */
export const peopleEditSchema = z.discriminatedUnion('kind', [
  /** Several at once, as one step: typed, pasted or imported. */
  z.strictObject({ kind: z.literal('participants.add'), participants: z.array(participantSchema).min(1) }),
  z.strictObject({
    kind: z.literal('participant.set'),
    participant: participantIdSchema,
    patch: patchOf(participantSchema.omit({ id: true, presence: true, fictional: true })),
  }),
  /** Her situations and words stay, without her name. */
  z.strictObject({ kind: z.literal('participant.remove'), participant: participantIdSchema }),
  /** `present` null takes the tick away: nobody knows yet. */
  z.strictObject({
    kind: z.literal('presence.set'),
    participants: z.array(participantIdSchema).min(1),
    ...presenceSchema.shape,
    present: z.boolean().nullable(),
  }),
  z.strictObject({ kind: z.literal('groups.set'), groups: z.array(drawnGroupSchema) }),
  z.strictObject({ kind: z.literal('situation.add'), situation: situationSchema }),
  z.strictObject({
    kind: z.literal('situation.set'),
    situation: situationIdSchema,
    patch: patchOf(situationSchema.omit({ id: true, analysis: true, fictional: true })),
  }),
  z.strictObject({ kind: z.literal('situation.remove'), situation: situationIdSchema }),
  /** The reading in one cell of the grid; one that says nothing empties the cell. */
  z.strictObject({ kind: z.literal('reading.set'), situation: situationIdSchema, reading: readingSchema }),
  z.strictObject({ kind: z.literal('note.add'), note: noteSchema }),
  z.strictObject({
    kind: z.literal('note.set'),
    note: noteIdSchema,
    patch: patchOf(noteSchema.omit({ id: true, at: true, run: true, elapsed: true, rehearsal: true })),
  }),
  z.strictObject({ kind: z.literal('note.remove'), note: noteIdSchema }),
  z.strictObject({ kind: z.literal('marker.add'), marker: markerSchema }),
  z.strictObject({ kind: z.literal('marker.set'), marker: markerIdSchema, text: textSchema }),
  z.strictObject({ kind: z.literal('marker.remove'), marker: markerIdSchema }),
  z.strictObject({ kind: z.literal('action.add'), action: actionSchema }),
  z.strictObject({
    kind: z.literal('action.set'),
    action: actionIdSchema,
    patch: patchOf(actionSchema.omit({ id: true, origin: true })),
  }),
  z.strictObject({ kind: z.literal('action.remove'), action: actionIdSchema }),
  z.strictObject({ kind: z.literal('evaluation.set'), evaluation: evaluationSchema.nullable() }),
])
export type PeopleEdit = z.infer<typeof peopleEditSchema>

/** The name of an edit's change, for the menu and the history. */
export type PeopleEditLabel = PeopleEdit['kind']

/** Two edits with the same key within a second are one step of the history: a word typed letter by letter. */
export function keyOfPeopleEdit(edit: PeopleEdit): string {
  switch (edit.kind) {
    case 'participant.set':
      return `${edit.kind} ${edit.participant} ${keyOfPatch(edit.patch)}`
    case 'situation.set':
      return `${edit.kind} ${edit.situation} ${keyOfPatch(edit.patch)}`
    case 'reading.set':
      return `${edit.kind} ${edit.situation} ${edit.reading.row} ${edit.reading.column}`
    case 'note.set':
      return `${edit.kind} ${edit.note} ${keyOfPatch(edit.patch)}`
    case 'marker.set':
      return `${edit.kind} ${edit.marker}`
    case 'action.set':
      return `${edit.kind} ${edit.action} ${keyOfPatch(edit.patch)}`
    case 'evaluation.set':
      // By the forms there are: one that is added or removed is a step apart from what is typed in another.
      return `${edit.kind} ${edit.evaluation?.forms.map(({ id }) => id)}`
    default:
      // Adding, removing and ticking are each a step of their own.
      return ''
  }
}

type List = 'participants' | 'situations' | 'notes' | 'markers' | 'actions'

const has = (people: People, list: List, id: string) => people[list].some((entry) => entry.id === id)

const add = <L extends List>(people: People, list: L, added: readonly People[L][number][]): People => {
  const ids = new Set([...people[list], ...added].map(({ id }) => id))
  const isNew = ids.size === people[list].length + added.length
  return isNew ? { ...people, [list]: [...people[list], ...added] } : people
}

const set = <L extends List>(
  people: People,
  list: L,
  id: string,
  patch: Partial<People[L][number]>,
): People =>
  has(people, list, id)
    ? { ...people, [list]: people[list].map((entry) => (entry.id === id ? { ...entry, ...patch } : entry)) }
    : people

const remove = (people: People, list: List, id: string): People =>
  has(people, list, id) ? { ...people, [list]: people[list].filter((entry) => entry.id !== id) } : people

/** Whoever leaves is named nowhere any more; what she brought stays. */
function removeParticipant(people: People, id: ParticipantId): People {
  const without = remove(people, 'participants', id)
  if (without === people) return people
  const others = (ids: readonly ParticipantId[]) => ids.filter((own) => own !== id)
  const notHer = <T extends { participant: ParticipantId | null }>(entry: T) =>
    entry.participant === id ? { ...entry, participant: null } : entry
  return {
    ...without,
    groups: without.groups.map((group) => ({
      ...group,
      members: others(group.members),
      locked: others(group.locked),
    })),
    situations: without.situations.map((own) => (own.broughtBy === id ? { ...own, broughtBy: null } : own)),
    notes: without.notes.map(notHer),
    actions: without.actions.map(notHer),
  }
}

/** Things that came from the situation stay, without their origin. */
function removeSituation(people: People, id: SituationId): People {
  const without = remove(people, 'situations', id)
  if (without === people) return people
  const came = (origin: Origin | null) => origin !== null && 'situation' in origin && origin.situation === id
  const orphan = <T extends { origin: Origin | null }>(entry: T) =>
    came(entry.origin) ? { ...entry, origin: null } : entry
  return {
    ...without,
    notes: without.notes.map((note) => (note.situation === id ? { ...note, situation: null } : note)),
    markers: without.markers.map(orphan),
    actions: without.actions.map(orphan),
  }
}

function removeNote(people: People, id: string): People {
  const without = remove(people, 'notes', id)
  if (without === people) return people
  const orphan = <T extends { origin: Origin | null }>(entry: T) =>
    entry.origin?.kind === 'note' && entry.origin.note === id ? { ...entry, origin: null } : entry
  return { ...without, markers: without.markers.map(orphan), actions: without.actions.map(orphan) }
}

const isCell = (one: Reading, other: Reading) => one.row === other.row && one.column === other.column

function setReading(people: People, id: SituationId, reading: Reading): People {
  const situation = people.situations.find((own) => own.id === id)
  if (!situation) return people
  const known = situation.analysis.some((own) => isCell(own, reading))
  const isEmpty = reading.text.trim() === '' && reading.cards.length === 0
  if (isEmpty && !known) return people
  const analysis = isEmpty
    ? situation.analysis.filter((own) => !isCell(own, reading))
    : known
      ? situation.analysis.map((own) => (isCell(own, reading) ? reading : own))
      : [...situation.analysis, reading]
  return set(people, 'situations', id, { analysis })
}

type PresenceEdit = Extract<PeopleEdit, { kind: 'presence.set' }>

function setPresence(people: People, { participants, day, half, present, from, to }: PresenceEdit): People {
  if (!people.participants.some(({ id }) => participants.includes(id))) return people
  const ticked = (own: Participant): Participant => {
    if (!participants.includes(own.id)) return own
    const others = own.presence.filter((one) => one.day !== day || one.half !== half)
    return { ...own, presence: present === null ? others : [...others, { day, half, present, from, to }] }
  }
  return { ...people, participants: people.participants.map(ticked) }
}

/** The people after the edit; the very same value when the edit's target is not among them. */
export function applyPeopleEdit(people: People, edit: PeopleEdit): People {
  switch (edit.kind) {
    case 'participants.add':
      return add(people, 'participants', edit.participants)
    case 'participant.set':
      return set(people, 'participants', edit.participant, edit.patch)
    case 'participant.remove':
      return removeParticipant(people, edit.participant)
    case 'presence.set':
      return setPresence(people, edit)
    case 'groups.set':
      return { ...people, groups: edit.groups }
    case 'situation.add':
      return add(people, 'situations', [edit.situation])
    case 'situation.set':
      return set(people, 'situations', edit.situation, edit.patch)
    case 'situation.remove':
      return removeSituation(people, edit.situation)
    case 'reading.set':
      return setReading(people, edit.situation, edit.reading)
    case 'note.add':
      return add(people, 'notes', [edit.note])
    case 'note.set':
      return set(people, 'notes', edit.note, edit.patch)
    case 'note.remove':
      return removeNote(people, edit.note)
    case 'marker.add':
      return add(people, 'markers', [edit.marker])
    case 'marker.set':
      return set(people, 'markers', edit.marker, { text: edit.text })
    case 'marker.remove':
      return remove(people, 'markers', edit.marker)
    case 'action.add':
      return add(people, 'actions', [edit.action])
    case 'action.set':
      return set(people, 'actions', edit.action, edit.patch)
    case 'action.remove':
      return remove(people, 'actions', edit.action)
    case 'evaluation.set':
      return { ...people, evaluation: edit.evaluation }
  }
}
