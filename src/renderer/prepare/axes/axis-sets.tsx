/** Sets of axes, shipped and of one's own: what becomes of the phases is seen, and can be changed, before one is taken. */
import { ActionIcon, Button, Radio, Group as Row, Select, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { AxisId } from '../../../shared/domain/base/id'
import { axesInUse, type Becomes, likelyBecomes } from '../../../shared/domain/edit/axis-edit'
import type { Axis, AxisSet } from '../../../shared/domain/plan/axis'
import { readySets } from '../../../shared/domain/plan/axis-sets'
import { methodAxes } from '../../../shared/domain/plan/method-axes'
import { allPhases, type Session } from '../../../shared/domain/plan/session'
import { newId } from '../../bridge/id'
import { edit, told, useSession, useWorkspace } from '../../bridge/jalon'
import { trainerBridge } from '../../bridge/window-bridge'
import { useText } from '../../bridge/words'
import { PhaseIcon, toneOf } from '../../parts/phase-icon'
import { notify } from '../../ui/notice'
import classes from './axes-panel.module.css'

const keepSets = (axisSets: AxisSet[]) => told(trainerBridge().call.setSettings({ axisSets }))

export function AxisSets({ back }: { back: () => void }) {
  const text = useText()
  const words = text.wholePlan.axes.sets
  const session = useSession()
  const { settings } = useWorkspace()
  const own = settings.axisSets
  const sets = [...readySets(words, methodAxes(text.app.axes)), ...own]
  const [chosen, setChosen] = useState(sets[0]?.id ?? '')
  const set = sets.find(({ id }) => id === chosen) ?? sets[0]
  const [changed, setChanged] = useState<Record<string, string>>({})
  if (!set) return null
  const becomes = likelyBecomes(session, set.axes)
  const toOf = (from: AxisId) => changed[from] ?? becomes.find((each) => each.from === from)?.to ?? ''
  const moved = axesInUse(session).filter(({ id }) => !set.axes.some((axis) => axis.id === id))
  const apply = () => {
    const decided = moved.flatMap(({ id }): Becomes[] => {
      const to = toOf(id)
      return to === '' ? [] : [{ from: id, to: to as AxisId }]
    })
    edit({ kind: 'axes.replace', axes: set.axes, becomes: decided })
    back()
  }
  return (
    <>
      <Radio.Group
        label={words.choose}
        value={set.id}
        onChange={(id) => {
          setChosen(id)
          setChanged({})
        }}
      >
        <div className={classes.sets}>
          {sets.map((each) => (
            <div key={each.id} className={classes.setRow}>
              <Radio.Card value={each.id} className={classes.set ?? ''} aria-label={each.name}>
                <strong>{each.name}</strong>
                <span className={classes.signs}>
                  {each.axes.map((axis) => (
                    <span key={axis.id} data-tone={toneOf(axis)}>
                      <PhaseIcon kind="work" axis={axis} size={14} />
                      {axis.shortName}
                    </span>
                  ))}
                </span>
              </Radio.Card>
              {own.includes(each) && (
                <ActionIcon
                  aria-label={words.remove(each.name)}
                  onClick={() => void keepSets(own.filter((other) => other !== each))}
                >
                  <IconTrash size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
              )}
            </div>
          ))}
        </div>
      </Radio.Group>
      <h3 className={classes.heading}>{words.preview}</h3>
      {moved.length === 0 && (
        <p className={classes.hint}>{axesInUse(session).length === 0 ? words.nothing : words.same}</p>
      )}
      <ul className={classes.preview}>
        {moved.map((axis) => (
          <li key={axis.id} data-tone={toneOf(axis)}>
            <span>
              <PhaseIcon kind="work" axis={axis} />
              {words.becomes(axis.name, text.wholePlan.axes.used(usesOf(session, axis)))}
            </span>
            <Select
              w={300}
              aria-label={words.becomes(axis.name, words.preview)}
              allowDeselect={false}
              data={[
                ...set.axes.map(({ id, name }) => ({ value: id as string, label: name })),
                { value: '', label: words.keep },
              ]}
              value={toOf(axis.id)}
              onChange={(to) => setChanged({ ...changed, [axis.id]: to ?? '' })}
            />
          </li>
        ))}
      </ul>
      <SaveSet axes={session.axes.filter(({ retired }) => !retired)} own={own} />
      <Row justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={back}>
          {words.back}
        </Button>
        <Button onClick={apply}>{words.apply}</Button>
      </Row>
    </>
  )
}

const usesOf = (session: Session, { id }: Axis) => allPhases(session).filter(({ axis }) => axis === id).length

/** The axes of the session as a set of one's own, under a name. */
function SaveSet({ axes, own }: { axes: Axis[]; own: AxisSet[] }) {
  const text = useText()
  const words = text.wholePlan.axes.sets
  const [name, setName] = useState('')
  const save = async () => {
    const title = name.trim()
    const kept = await keepSets([...own, { id: newId<string>('axes'), name: title, axes }])
    if (!kept) return
    setName('')
    notify({ message: words.saved(title), close: text.app.close })
  }
  return (
    <Row gap={8} align="flex-end">
      <TextInput
        label={words.save}
        placeholder={words.saveName}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={name.trim() === '' || axes.length === 0}
        onClick={() => void save()}
      >
        {words.confirm}
      </Button>
    </Row>
  )
}
