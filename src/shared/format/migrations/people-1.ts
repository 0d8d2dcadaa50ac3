/** From version 1 of the people of a session, which knew neither presence, readings in the grid nor actions. */

type Version1 = { participants: object[]; situations: object[]; notes: object[] }

export function peopleFrom1(data: unknown): unknown {
  const old = data as Version1
  return {
    ...old,
    participants: old.participants.map((participant) => ({
      ...participant,
      status: 'registered',
      presence: [],
      note: '',
      imageUses: [],
    })),
    erased: [],
    groups: [],
    situations: old.situations.map((situation) => ({
      ...situation,
      organisationKind: '',
      mainRegister: null,
      analysis: [],
    })),
    notes: old.notes.map((note) => ({ ...note, participant: null, situation: null, card: null })),
    markers: [],
    actions: [],
    evaluation: null,
  }
}
