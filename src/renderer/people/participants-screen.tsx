/** Participants: who comes, who was there, who works with whom, and what they said of the day. */
import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { IconPlus, IconTableExport, IconTableImport, IconUsers } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { People } from '../../shared/domain/people/people'
import { usePeople, useSession } from '../bridge/jalon'
import { usePlace } from '../bridge/place'
import { useText } from '../bridge/words'
import { VaultLocked } from '../parts/vault-locked'
import { Screen } from '../ui/screen'
import { EvaluationView } from './evaluation-view'
import { GroupsView } from './groups-view'
import { ImportDialog } from './import-dialog'
import { addParticipants, exportParticipants, registered } from './participant'
import { ParticipantTable } from './participant-table'
import classes from './participants.module.css'
import { PresenceTable } from './presence-table'
import { RightsMenu } from './rights-menu'

export function ParticipantsScreen() {
  const people = usePeople()
  const words = useText().participants
  if (people) return <Participants people={people} />
  return (
    <Screen title={words.title}>
      <VaultLocked />
    </Screen>
  )
}

const VIEWS = ['list', 'presence', 'groups', 'evaluation'] as const
type View = (typeof VIEWS)[number]

function Participants({ people }: { people: People }) {
  const text = useText()
  const words = text.participants
  const session = useSession()
  const [view, setView] = useState<View>(() => (usePlace.getState().roll ? 'presence' : 'list'))
  useEffect(() => usePlace.setState({ roll: false }), [])
  const [isImporting, setImporting] = useState(false)
  const [chosen, choose] = useState<string | null>(null)
  const { participants } = people
  const add = () => {
    setView('list')
    choose(addParticipants()[0] ?? null)
  }
  const waiting = participants.filter(({ status }) => status === 'waiting').length
  const isEmpty = participants.length === 0 && view !== 'evaluation'
  return (
    <Screen
      title={words.title}
      tools={
        <>
          <span className={classes.counted}>
            {words.counted(registered(participants).length)}
            {waiting > 0 && `, ${words.waiting(waiting)}`}
          </span>
          <SegmentedControl
            aria-label={words.views.label}
            value={view}
            onChange={setView}
            data={VIEWS.map((value) => ({ value, label: words.views[value] }))}
          />
          <Button
            variant="default"
            leftSection={<IconTableImport size={18} aria-hidden />}
            onClick={() => setImporting(true)}
          >
            {words.import}
          </Button>
          <ActionIcon
            variant="default"
            aria-label={words.exportHint}
            title={words.exportHint}
            disabled={participants.length === 0}
            onClick={() => void exportParticipants(session.id, text)}
          >
            <IconTableExport size={18} aria-hidden />
          </ActionIcon>
          <RightsMenu people={people} />
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
            {words.add}
          </Button>
        </>
      }
    >
      {isEmpty && (
        <div className={classes.empty}>
          <IconUsers size={32} stroke={1.5} aria-hidden />
          <h2>{words.empty.title}</h2>
          <p>{words.empty.body}</p>
        </div>
      )}
      {!isEmpty && view === 'list' && (
        <ParticipantTable participants={participants} chosen={chosen} choose={choose} />
      )}
      {!isEmpty && view === 'presence' && <PresenceTable participants={registered(participants)} />}
      {!isEmpty && view === 'groups' && <GroupsView people={people} />}
      {view === 'evaluation' && <EvaluationView evaluation={people.evaluation} />}
      {isImporting && <ImportDialog participants={participants} close={() => setImporting(false)} />}
    </Screen>
  )
}
