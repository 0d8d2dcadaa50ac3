/** The export to be read without Jalon: everything, in files of plain names, and no formula in a table. */
import { describe, expect, it } from 'vitest'
import { readableFiles } from '../../src/main/exchange/readable-files'
import type { SessionId } from '../../src/shared/domain/base/id'
import { usualSettings } from '../../src/shared/domain/library/settings'
import { nobody, type People } from '../../src/shared/domain/people/people'
import { csv } from '../../src/shared/readable/csv'
import { hostileCard, hostilePeople, hostileSession } from '../fixtures/hostile-session'
import { NINE } from '../fixtures/opened-library'
import { planJ } from '../fixtures/plan-j'

const workspaceOf = (people: People | null, ...sessions: ReturnType<typeof hostileSession>[]) => ({
  settings: () => usualSettings('fr'),
  sessions: () =>
    sessions.map((session) => ({ session, participants: null, situations: null, running: false })),
  newer: () => [],
  peopleToPrint: async () => nobody(planJ.id),
  cards: () => [hostileCard, { ...hostileCard, title: '' }],
  knownPeople: () => people,
})

const textIn = (files: Awaited<ReturnType<typeof readableFiles>>['files']) =>
  files
    .filter(({ bytes }) => typeof bytes === 'string')
    .map(({ bytes }) => String(bytes))
    .join('\n')

describe('everything readable without Jalon', () => {
  it('is a folder for each session, with the documents, and the cards', async () => {
    const { files } = await readableFiles(workspaceOf(hostilePeople(), planJ, planJ), NINE)
    const names = files.map(({ name }) => name)
    expect(names).toContain('2026-11-24 Plan J/Séance.md')
    expect(names).toContain('2026-11-24 Plan J (2)/Participants.csv')
    expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(4)
    expect(names.filter((name) => name.startsWith('Fiches repères/'))).toHaveLength(2)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('holds the words of everybody and everything, whatever stands in them', async () => {
    const people = hostilePeople()
    const { files } = await readableFiles(workspaceOf(people, hostileSession()), NINE)
    const said = textIn(files)
    for (const { name } of people.participants) expect(said).toContain(name.split(' ')[0])
    expect(files.map(({ name }) => name).filter((name) => name.endsWith('.csv'))).toHaveLength(5)
    // No name leaves the folder of the export, or is one that a system refuses.
    for (const { name } of files) expect(name).not.toMatch(/(^|\/)\.\.?(\/|$)|^\/|[<>:"\\|?*]/)
  })

  it('says that people are missing while the vault is locked, and holds none', async () => {
    const { files, withoutPeople } = await readableFiles(workspaceOf(null, planJ), NINE)
    expect(withoutPeople).toBe(true)
    expect(files.some(({ name }) => name.endsWith('.csv'))).toBe(false)
    expect(textIn(files)).toContain('Le coffre était verrouillé')
  })

  it('has what can be read of a session that a later Jalon wrote', async () => {
    const theirs = { ...planJ, id: 'later' as SessionId, title: 'De demain' }
    const unread = { id: 'z' as SessionId, file: 'sessions/z.json', session: null }
    const newer = () => [{ id: theirs.id, file: 'sessions/later.json', session: theirs }, unread]
    const { files, withoutPeople } = await readableFiles(
      { ...workspaceOf(hostilePeople(), planJ), newer },
      NINE,
    )
    const own = files.map(({ name }) => name).filter((name) => name.startsWith('2026-11-24 De demain/'))
    expect(own).toContain('2026-11-24 De demain/Séance.md')
    expect(own.filter((name) => name.endsWith('.docx'))).toHaveLength(2)
    expect(withoutPeople).toBe(false)
  })

  it('has the texts of the plan', async () => {
    const session = { ...planJ, nextTime: 'Prévoir plus de chaises', summary: 'Une journée' }
    const said = textIn((await readableFiles(workspaceOf(null, session), NINE)).files)
    const spoken = [
      session.nextTime,
      session.summary,
      ...session.days.flatMap(({ phases }) => phases.map(({ title }) => title)),
    ]
    for (const text of spoken) expect(said).toContain(text)
  })
})

describe('a table', () => {
  it('quotes what would break it, and makes a text of what a spreadsheet would compute', () => {
    const hostile = ['=1+1', '+33', '-2', '@x', 'a;b', 'say "x"', 'two\nlines']
    expect(csv([hostile])).toBe('\uFEFF\'=1+1;\'+33;\'-2;\'@x;"a;b";"say ""x""";"two\nlines"\r\n')
  })
})
