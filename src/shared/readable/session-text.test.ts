import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeSession } from '../format/session-file'
import { sessionText } from './session-text'

const decoded = decodeSession(
  readFileSync(new URL('../format/fixtures/session-v3.json', import.meta.url), 'utf8'),
)
if (!decoded.ok) throw new Error('A frozen file that cannot be read.')
const session = decoded.value
const [day] = session.days

test('says everything of a phase, whatever a text begins with', () => {
  const phases = day?.phases.map((own) => ({ ...own, notes: own.notes && `- ${own.notes}\n- Autre` })) ?? []
  const text = sessionText(
    { ...session, days: session.days.map((own) => ({ ...own, short: false, phases })) },
    'fr',
  )
  const said = [
    'Sous-groupes de 4 · World café · Anne',
    'Nommer le registre en jeu.',
    '1. Relisez la situation.',
    '**Groupe 1** (45 min)\n\nLire.',
    '- Feutres ×4, 4 par sous-groupe',
    // Its name on its own: else the first line of a list would be none.
    '**Pour vous seulement :**\n\n- Si un groupe bloque',
    '**Solution de repli :**\n\nUne seule situation, en plénière.',
    '**À revoir :**\n\n- Prévoir plus de temps.',
    'Commencer plus tôt.',
    '- En réserve',
  ]
  for (const part of said) expect(text.replaceAll('\u00a0', ' ')).toContain(part)
})

test('tells the phases that the short version leaves out too', () => {
  expect(day?.short).toBe(true)
  expect(sessionText(session, 'fr')).toContain('### Déplier deux situations (laissée de côté)')
  expect(sessionText(session, 'en')).toContain('World café')
})
