/** Links a reference card of the library to a phase. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { CardId, PhaseId } from '../../../shared/domain/base/id'
import type { Card } from '../../../shared/domain/plan/card'
import { useText } from '../../bridge/words'
import { setPhase } from '../agenda'

type Props = { phase: PhaseId; linked: readonly CardId[]; cards: readonly Card[] }

export function CardMenu({ phase, linked, cards }: Props) {
  const text = useText()
  const others = cards.filter(({ id }) => !linked.includes(id))
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <ActionIcon size={28} aria-label={text.agenda.inspector.addCard} disabled={others.length === 0}>
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {others.map((card) => (
          <Menu.Item key={card.id} onClick={() => setPhase(phase, { cards: [...linked, card.id] })}>
            {card.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
