/** Plans of the same kinds in other words, orders and layouts (tests/fixtures/plans): a phase a line, and what is told. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readIncoming } from './incoming-file'
import { incomingPlan } from './incoming-plan'

const folder = join(import.meta.dirname, '../../../tests/fixtures/plans')

/** « 9h00 15 welcome Accueil · F Anne »: the hour, the minutes, the kind, the title and what else is said. */
function linesOf({ days, told, facts }: ReturnType<typeof incomingPlan>): string[] {
  const lines = days.flatMap(({ label, date, phases }) => [
    ...(days.length > 1 || date ? [`day ${label} ${date ?? ''}`.trim()] : []),
    ...phases.map(({ start, minutes, kind, title, ...more }) =>
      [
        `${start ?? '-'} ${minutes ?? '?'} ${kind} ${title}`,
        ...(more.objective ? [`O ${more.objective}`] : []),
        ...(more.instructions ? [`I ${more.instructions.replaceAll('\n', ' / ')}`] : []),
        ...(more.notes ? [`N ${more.notes}`] : []),
        ...(more.method ? [`M ${more.method}`] : []),
        ...(more.material.length > 0 ? [`K ${more.material.join(', ')}`] : []),
        ...(more.facilitators.length > 0 ? [`F ${more.facilitators.join(', ')}`] : []),
        ...(more.axis ? [`A ${more.axis}`] : []),
      ].join(' · '),
    ),
  ])
  return [
    ...lines,
    ...told.map(({ text }) => `* ${text}`),
    ...facts.map(({ name, text }) => `= ${name} ${text}`),
  ]
}

it.each(readdirSync(folder))('%s', async (name) => {
  const read = incomingPlan(await readIncoming(join(folder, name)), name.startsWith('en-') ? 'en' : 'fr')
  expect(linesOf(read)).toMatchSnapshot()
})
