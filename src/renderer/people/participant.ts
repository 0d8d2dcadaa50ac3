/** Acts on participants: each an edit of the people, and the notice after it. */
import type { ParticipantId, SessionId } from '../../shared/domain/base/id'
import type { PeopleEdit } from '../../shared/domain/edit/people-edit'
import type { Participant } from '../../shared/domain/people/people'
import type { ReadPerson } from '../../shared/incoming/people/person-row'
import type { Text } from '../../shared/text/fr'
import { newId } from '../bridge/id'
import { editPeople, told } from '../bridge/jalon'
import { undo } from '../bridge/session'
import { trainerBridge } from '../bridge/window-bridge'
import { notify } from '../ui/notice'

const NOBODY: ReadPerson = {
  ...{ name: '', organisation: '', role: '', email: '', status: 'registered', expectations: '', needs: '' },
}

/** At the end of the list, as one step; returns the ids. */
export function addParticipants(people: readonly ReadPerson[] = [NOBODY]): ParticipantId[] {
  const participants = people.map(
    (person): Participant => ({
      id: newId<ParticipantId>('participant'),
      ...person,
      ...{ presence: [], note: '', imageUses: [], fictional: false },
    }),
  )
  editPeople({ kind: 'participants.add', participants })
  return participants.map(({ id }) => id)
}

export const setParticipant = (
  { id }: Participant,
  patch: Extract<PeopleEdit, { kind: 'participant.set' }>['patch'],
) => editPeople({ kind: 'participant.set', participant: id, patch })

export function removeParticipant({ id, name }: Participant, text: Text) {
  editPeople({ kind: 'participant.remove', participant: id })
  notify({
    message: text.participants.removed(name || text.participants.unnamed),
    close: text.app.close,
    action: { label: text.app.undo, act: undo },
  })
}

export const registered = (participants: readonly Participant[]) =>
  participants.filter(({ status }) => status === 'registered')

/** Writes the table beside the documents of the session, and says where. */
export async function exportParticipants(session: SessionId, text: Text) {
  const made = await told(trainerBridge().call.exportParticipants({ session }))
  if (!made) return
  notify({
    message: text.participants.exported(made.files.join(', ')),
    close: text.app.close,
    action: {
      label: text.handouts.openFolder,
      act: () => void told(trainerBridge().call.openExported({ session })),
    },
  })
}

/** Writes everything held about somebody, as a document and as data, beside the documents of the session. */
export async function exportAccess({ id: participant }: Participant, session: SessionId, text: Text) {
  const made = await told(trainerBridge().call.exportAccess({ session, participant }))
  if (!made) return
  notify({
    message: text.rights.access.done(made.files.join(', ')),
    close: text.app.close,
    action: {
      label: text.handouts.openFolder,
      act: () => void told(trainerBridge().call.openExported({ session })),
    },
  })
}
