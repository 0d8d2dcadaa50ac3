/** What must be on the tables for this phase, ticked as it is made ready. */
import { ActionIcon, Checkbox, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Material, Phase } from '../../shared/domain/phase'
import { useText } from '../bridge/words'
import { newMaterial, setPhase } from './agenda'
import { Group } from './group'
import classes from './inspector.module.css'

export function Materials({ phase }: { phase: Phase }) {
  const words = useText().agenda.inspector
  const [typed, setTyped] = useState('')
  const { materials } = phase
  const set = (next: Material[]) => setPhase(phase.id, { materials: next })
  const add = () => {
    const name = typed.trim()
    if (name) set([...materials, newMaterial(name)])
    setTyped('')
  }
  const ready = materials.filter((material) => material.ready).length
  return (
    <Group
      label={words.materials}
      aside={
        materials.length > 0 && <span className={classes.aside}>{words.ready(ready, materials.length)}</span>
      }
    >
      <ul className={classes.materials}>
        {materials.map((material) => (
          <li key={material.id}>
            <Checkbox
              label={material.text}
              checked={material.ready}
              onChange={(event) => {
                const { checked } = event.currentTarget
                set(materials.map((own) => (own === material ? { ...own, ready: checked } : own)))
              }}
            />
            <ActionIcon
              size={24}
              aria-label={words.removeMaterial(material.text)}
              onClick={() => set(materials.filter((own) => own !== material))}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <TextInput
        size="sm"
        aria-label={words.addMaterial}
        placeholder={words.addMaterial}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add()
        }}
      />
    </Group>
  )
}
