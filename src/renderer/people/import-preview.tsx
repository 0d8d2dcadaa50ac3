/** A list before anyone is added: what is to be known of it, what each column holds, who is new; nothing is added yet. */
import { Button, Checkbox, Group, Select } from '@mantine/core'
import { useState } from 'react'
import type { Participant } from '../../shared/domain/people/people'
import { isNaming } from '../../shared/incoming/people/people-field'
import { type PeopleList, peopleLimits } from '../../shared/incoming/people/people-list'
import { peopleIn, type ReadRow } from '../../shared/incoming/people/people-rows'
import { peopleToldTexts } from '../../shared/text/people-told-text'
import { undo } from '../bridge/session'
import { useText } from '../bridge/words'
import { notify } from '../ui/notice'
import classes from './import.module.css'
import { ImportColumns } from './import-columns'
import { ImportRows } from './import-rows'
import { addParticipants } from './participant'

type Props = {
  /** The likeliest first; one at least. */
  lists: readonly PeopleList[]
  participants: readonly Participant[]
  back: () => void
  close: () => void
}

/** Ticked before the trainer decides: those who are somebody, once. */
const isOffered = ({ state }: ReadRow) => state === 'new' || state === 'nameless' || state === 'several'

export function ImportPreview({ lists, participants, back, close }: Props) {
  const text = useText()
  const words = text.participants.importing
  const [place, setPlace] = useState(0)
  const [changed, setChanged] = useState<PeopleList | null>(null)
  /** The trainer's decisions against the proposal, by the row's key. */
  const [decided, decide] = useState<ReadonlyMap<string, boolean>>(new Map())
  /** Names that the trainer corrected, by the row's key. */
  const [named, setNamed] = useState<ReadonlyMap<string, string>>(new Map())
  const [isMeant, setMeant] = useState(false)
  const list = changed ?? lists[place]
  if (!list) return null
  const { rows, told } = peopleIn(list, participants)
  const isTaken = (row: ReadRow) => decided.get(row.key) ?? isOffered(row)
  const taken = rows.filter(isTaken)
  const sentences = peopleToldTexts(told, text)
  const isLarge = taken.length > peopleLimits.asked
  const add = () => {
    addParticipants(
      taken.map(({ key, person: { firstName: _, lastName: __, ...person } }) => ({
        ...person,
        name: named.get(key)?.trim() ?? person.name,
      })),
    )
    close()
    notify({
      message: words.done(taken.length),
      close: text.app.close,
      action: { label: text.app.undo, act: undo },
    })
  }
  return (
    <>
      {lists.length > 1 && (
        <Select
          mb={12}
          label={words.table}
          allowDeselect={false}
          value={String(place)}
          onChange={(value) => {
            setPlace(Number(value))
            setChanged(null)
            decide(new Map())
            setNamed(new Map())
          }}
          data={lists.map((own, at) => ({
            value: String(at),
            label: words.tableOf(own.title, own.rows.length),
          }))}
        />
      )}
      {sentences.length > 0 && (
        <div className={classes.know}>
          <h3 className={classes.step}>{words.toCheck}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <ul className={classes.told} aria-label={words.toCheck} tabIndex={0}>
            {sentences.map(({ text: sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <ImportColumns list={list} change={setChanged} />
      <h3 className={classes.step}>{words.preview}</h3>
      {!list.mapping.some(isNaming) && <p role="alert">{words.noName}</p>}
      <ImportRows
        rows={rows}
        isTaken={isTaken}
        take={({ key }, isTicked) => decide(new Map([...decided, [key, isTicked]]))}
        nameOf={({ key, person }) => named.get(key) ?? person.name}
        name={({ key }, name) => setNamed(new Map([...named, [key, name]]))}
      />
      {isLarge && (
        <Checkbox
          mt={12}
          label={words.meant(taken.length)}
          checked={isMeant}
          onChange={(event) => setMeant(event.currentTarget.checked)}
        />
      )}
      <Group justify="space-between" mt={16}>
        <Button variant="default" onClick={back}>
          {words.back}
        </Button>
        <Button disabled={taken.length === 0 || (isLarge && !isMeant)} onClick={add}>
          {words.confirm(taken.length)}
        </Button>
      </Group>
    </>
  )
}
