/** The material of the whole session on one list: how many of each, for which phases, ticked as it is made ready. */
import { Button, Checkbox, Group as Row } from '@mantine/core'
import { IconFileTypeDocx, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { type Need, needsOf, type Use } from '../../../shared/domain/plan/material-list'
import { clock } from '../../../shared/text/format'
import type { Text } from '../../../shared/text/fr'
import { edit, told, useSession, useWorkspace } from '../../bridge/jalon'
import { go } from '../../bridge/place'
import { trainerBridge } from '../../bridge/window-bridge'
import { useLanguage, useText } from '../../bridge/words'
import { notify } from '../../ui/notice'
import { usePeopleCount } from '../advice/advice'
import classes from './material-check.module.css'
import { showWholePlan } from './whole-plan'

export function MaterialCheck() {
  const text = useText()
  const words = text.wholePlan.materials
  const language = useLanguage()
  const session = useSession()
  const { settings } = useWorkspace()
  const people = usePeopleCount()
  const [printing, setPrinting] = useState(false)
  const needs = needsOf(session, people)
  if (needs.length === 0) return <p className={classes.none}>{words.none}</p>

  async function print() {
    setPrinting(true)
    const options = { ...settings.handouts.options, language: settings.handouts.language ?? language }
    const by = await told(
      trainerBridge().call.printHandout({ session: session.id, document: 'materials', options }),
    )
    setPrinting(false)
    if (by === 'office') notify({ message: words.printed, close: text.app.close })
    // Without a word processor the page itself is printed, from where it is shown.
    if (by === 'preview') toHandouts()
  }
  const toHandouts = () => {
    showWholePlan(null)
    go('handouts')
  }
  return (
    <>
      <p className={classes.people} role="status">
        {words.ready(needs.filter(({ ready }) => ready).length, needs.length)}.{' '}
        {people === null ? words.unknown : words.people(people)}
      </p>
      <ul className={classes.list}>
        {needs.map((need) => (
          <NeedRow key={need.text} need={need} days={session.days.length} text={text} />
        ))}
      </ul>
      <Row justify="flex-end" gap={8} mt={16}>
        <Button
          variant="default"
          leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
          onClick={toHandouts}
        >
          {words.toHandouts}
        </Button>
        <Button
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          loading={printing}
          onClick={() => void print()}
        >
          {words.print}
        </Button>
      </Row>
    </>
  )
}

function NeedRow({ need, days, text }: { need: Need; days: number; text: Text }) {
  const words = text.wholePlan.materials
  const { uses, ready } = need
  const some = uses.some(({ material }) => material.ready)
  return (
    <li>
      <Checkbox
        checked={ready}
        indeterminate={some && !ready}
        label={words.item(need.text, howMany(need, text))}
        onChange={() =>
          edit({
            kind: 'materials.set',
            materials: uses.map(({ material }) => material.id),
            ready: !ready,
          })
        }
      />
      <span className={classes.uses}>{uses.map((use) => whereTo(use, days, text)).join(' · ')}</span>
    </li>
  )
}

/** The number in all; else the rule, where every use says the same. */
function howMany({ amount, uses }: Need, text: Text): string {
  const words = text.wholePlan.materials
  const [first] = uses
  const per = first?.material.per
  const quantity = first?.material.quantity ?? null
  const isOne = uses.every(({ material }) => material.per === per && material.quantity === quantity)
  const rule =
    isOne && quantity !== null && (per === 'participant' || per === 'group') ? words.per[per](quantity) : ''
  return [amount === null ? '' : words.amount(amount), rule].filter(Boolean).join(', ')
}

function whereTo({ phase, day, start }: Use, days: number, text: Text): string {
  const words = text.wholePlan.materials
  return words.use(days > 1 ? words.day(day + 1) : '', clock(start), phase.title || text.app.untitledPhase)
}
