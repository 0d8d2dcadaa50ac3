/** The details of a participant beside the list: expectations, needs, a note for the trainer, uses of her image. */
import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core'
import { IconTrash, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Participant } from '../../shared/domain/people/people'
import { useSession } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { EraseDialog } from './erase-dialog'
import { exportAccess, removeParticipant, setParticipant } from './participant'
import classes from './participants.module.css'

const linesOf = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export function ParticipantDetails({ participant, close }: { participant: Participant; close: () => void }) {
  const text = useText()
  const words = text.participants
  const [uses, setUses] = useState(participant.imageUses.join('\n'))
  const session = useSession().id
  const [isErasing, setErasing] = useState(false)
  const name = participant.name || words.unnamed
  return (
    <aside className={classes.details} aria-label={words.detailsOf(name)}>
      <header>
        <h2>{name}</h2>
        <ActionIcon aria-label={text.app.close} onClick={close}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </header>
      <TextInput
        type="email"
        label={words.email}
        value={participant.email}
        onChange={(event) => setParticipant(participant, { email: event.currentTarget.value })}
      />
      {(['expectations', 'needs'] as const).map((field) => (
        <Textarea
          key={field}
          autosize
          minRows={2}
          maxRows={8}
          label={words[field]}
          value={participant[field]}
          onChange={(event) => setParticipant(participant, { [field]: event.currentTarget.value })}
        />
      ))}
      <Textarea
        autosize
        minRows={2}
        maxRows={8}
        label={words.note}
        description={words.noteHint}
        value={participant.note}
        onChange={(event) => setParticipant(participant, { note: event.currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={1}
        maxRows={6}
        label={words.imageUses}
        description={words.imageUsesHint}
        value={uses}
        onChange={(event) => {
          setUses(event.currentTarget.value)
          setParticipant(participant, { imageUses: linesOf(event.currentTarget.value) })
        }}
      />
      <Button
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => {
          close()
          removeParticipant(participant, text)
        }}
      >
        {words.remove}
      </Button>
      <Button variant="default" onClick={() => void exportAccess(participant, session, text)}>
        {text.rights.access.act}
      </Button>
      {!participant.fictional && (
        <Button variant="subtle" onClick={() => setErasing(true)}>
          {text.rights.erase.act}
        </Button>
      )}
      {isErasing && <EraseDialog participant={participant} close={() => setErasing(false)} />}
    </aside>
  )
}
