/** The actions that came of a situation, each a pill that is renamed where it stands, with the level it is meant for. */
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Action } from '../../shared/domain/people/action'
import type { People } from '../../shared/domain/people/people'
import type { Situation } from '../../shared/domain/people/situation'
import { editPeople } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { LevelIcon } from '../parts/level-icon'
import { onceReleased } from '../ui/pointer-press'
import classes from './situations.module.css'

export function ActionPills({ people, situation }: { people: People; situation: Situation }) {
  const own = people.actions.filter(
    ({ origin }) => origin !== null && 'situation' in origin && origin.situation === situation.id,
  )
  return (
    <ul className={classes.pills}>
      {own.map((action) => (
        <li key={action.id}>
          <Pill action={action} />
        </li>
      ))}
    </ul>
  )
}

function Pill({ action }: { action: Action }) {
  const words = useText().people.situations
  const [writing, setWriting] = useState(action.text === words.newAction)
  if (!writing)
    return (
      <button type="button" className={classes.pill} title={action.text} onClick={() => setWriting(true)}>
        <LevelIcon level={action.level} size={14} />
        <span>{action.text}</span>
      </button>
    )
  const settle = (typed: string) => {
    setWriting(false)
    if (typed === action.text) return
    if (typed === '') editPeople({ kind: 'action.remove', action: action.id })
    else editPeople({ kind: 'action.set', action: action.id, patch: { text: typed } })
  }
  return (
    <TextInput
      autoFocus
      size="xs"
      w={260}
      aria-label={words.addAction}
      defaultValue={action.text}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={({ currentTarget }) => onceReleased(() => settle(currentTarget.value.trim()))}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') {
          event.currentTarget.value = action.text
          event.currentTarget.blur()
        }
      }}
    />
  )
}
