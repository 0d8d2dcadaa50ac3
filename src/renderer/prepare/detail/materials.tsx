/** The materials of a phase, ticked as they are made ready. */
import { ActionIcon, Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Material, Phase } from '../../../shared/domain/plan/phase'
import { useText } from '../../bridge/words'
import { onceReleased } from '../../ui/pointer-press'
import { newMaterial, setPhase } from '../agenda'
import { Group } from './group'
import classes from './inspector.module.css'

const PERS = ['session', 'participant', 'group'] as const

export function Materials({ phase }: { phase: Phase }) {
  const words = useText().agenda.inspector
  const [typed, setTyped] = useState('')
  const { materials } = phase
  const set = (next: Material[]) => setPhase(phase.id, { materials: next })
  const change = (own: Material, patch: Partial<Material>) =>
    set(materials.map((other) => (other === own ? { ...other, ...patch } : other)))
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
              className={classes.material ?? ''}
              label={material.text}
              checked={material.ready}
              onChange={(event) => {
                change(material, { ready: event.currentTarget.checked })
              }}
            />
            <ActionIcon
              size={24}
              aria-label={words.removeMaterial(material.text)}
              onClick={() => set(materials.filter((own) => own !== material))}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
            <NumberInput
              size="xs"
              className={classes.quantity ?? ''}
              hideControls
              allowDecimal={false}
              min={1}
              max={9999}
              aria-label={words.quantity(material.text)}
              placeholder="–"
              value={material.quantity ?? ''}
              onChange={(value) => {
                const quantity = typeof value === 'number' && value >= 1 ? value : null
                if (quantity !== material.quantity) change(material, { quantity })
              }}
            />
            <Select
              size="xs"
              className={classes.per ?? ''}
              aria-label={words.per(material.text)}
              allowDeselect={false}
              data={PERS.map((value) => ({ value, label: words.pers[value] }))}
              value={material.per}
              onChange={(per) => per && change(material, { per: per as Material['per'] })}
            />
          </li>
        ))}
      </ul>
      <TextInput
        size="sm"
        aria-label={words.addMaterial}
        placeholder={words.addMaterial}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => onceReleased(add)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add()
        }}
      />
    </Group>
  )
}
