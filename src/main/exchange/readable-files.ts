/** Everything in the workspace as files that can be read without Jalon, in folders of plain names. */

import type { Instant } from '../../shared/domain/base/time'
import type { DocumentId } from '../../shared/domain/library/handout-options'
import { nobody } from '../../shared/domain/people/people'
import { firstDate, isShut } from '../../shared/domain/plan/session'
import { folderNameOf, markdownNameOf } from '../../shared/handout/file-name'
import { defaultHandoutOptions, tellsReserved } from '../../shared/handout/options'
import { cardText } from '../../shared/readable/card-text'
import { peopleFiles } from '../../shared/readable/people-tables'
import { sessionText } from '../../shared/readable/session-text'
import { momentText } from '../../shared/text/format'
import { textOf } from '../../shared/text/text'
import { makeHandouts } from '../handout/make-handouts'
import type { FileInFolder } from '../library/backup/folder-export'
import type { Workspace } from '../workspace/workspace'

const DOCUMENTS: DocumentId[] = ['programme', 'guide']

type Source = Pick<Workspace, 'settings' | 'sessions' | 'newer' | 'cards' | 'knownPeople' | 'peopleToPrint'>

/** `withoutPeople`: those of at least one session could not be told, because the vault is locked. */
export async function readableFiles(workspace: Source, now: Instant) {
  const { language, organisation, retentionMonths } = workspace.settings()
  const words = textOf(language).readable
  const cards = workspace.cards()
  const files: FileInFolder[] = []
  const taken = new Set<string>()

  /** Two sessions of one title and date have a folder each. */
  function folderOf(name: string) {
    for (let copy = 1; ; copy += 1) {
      const own = copy === 1 ? name : `${name} (${copy})`
      if (taken.has(own.toLowerCase())) continue
      taken.add(own.toLowerCase())
      return own
    }
  }

  const own = workspace
    .sessions()
    .map(({ session }) => ({ session, people: workspace.knownPeople(session.id) }))
  const withoutPeople = own.some(({ people }) => !people)
  // The sessions of a later Jalon, as far as they can be read.
  const newer = workspace.newer().flatMap(({ session }) => session ?? [])
  const theirs = newer.map(async (session) => {
    const people = await workspace.peopleToPrint(session.id).catch(() => null)
    return { session, people }
  })
  for (const { session, people } of [...own, ...(await Promise.all(theirs))]) {
    const folder = folderOf(folderNameOf(session.title, firstDate(session)) ?? words.files.session)
    const source = { session, cards, organisation, people: nobody(session.id), held: [], retentionMonths }
    const { files: documents } = await makeHandouts({
      ...{
        // What the vault keeps of a plan is in no paper that lacks it.
        documents: DOCUMENTS.filter((id) => !(isShut(session) && tellsReserved(id))),
        source,
        options: defaultHandoutOptions(language),
        templates: {},
        only: 'all',
      },
    })
    const texts: FileInFolder[] = [
      { name: `${words.files.session}.md`, bytes: sessionText(session, language) },
      ...documents,
      ...(people ? peopleFiles(people, session, language) : []).map(({ name, text }) => ({
        name,
        bytes: text,
      })),
    ]
    files.push(...texts.map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes })))
  }
  const shelf = folderOf(words.files.cards)
  for (const card of cards) {
    const name = folderOf(`${shelf}/${markdownNameOf(card.title || card.id).replace(/\.md$/, '')}`)
    files.push({ name: `${name}.md`, bytes: cardText(card, language) })
  }
  const readMe = words.readMe(momentText(now, language), !withoutPeople)
  files.push({ name: `${words.files.readMe}.txt`, bytes: readMe })
  return { files, withoutPeople }
}
