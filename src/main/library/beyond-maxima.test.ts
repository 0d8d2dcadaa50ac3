/** Every maximum of every file, through the library: what is beyond is damage, told and left as it is, and the others serve. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openedLibrary } from '../../../tests/fixtures/opened-library'
import { baselineJ, planJ } from '../../../tests/fixtures/plan-j'
import { boundsIn } from '../../../tests/fixtures/schema-bounds'
import { create, open, PHRASE, peopleSaid, text } from '../../../tests/fixtures/vault-folder'
import { filesUnder, folderWith, put, stamp } from '../../../tests/fixtures/workspace-folder'
import { LARGEST_FILE } from '../../shared/contract/limits'
import type { SessionId } from '../../shared/domain/base/id'
import { usualSettings } from '../../shared/domain/library/settings'
import { runActionSchema } from '../../shared/domain/run/run'
import { cardFormat } from '../../shared/format/card-file'
import { erasedFormat } from '../../shared/format/erased-file'
import { decodeData, type FileFormat } from '../../shared/format/file-format'
import { gridFormat } from '../../shared/format/grid-file'
import { methodFormat } from '../../shared/format/method-file'
import { encodePeople, peopleFormat } from '../../shared/format/people-file'
import { encodeRun, runFormat } from '../../shared/format/run-file'
import { encodeSession, sessionFormat } from '../../shared/format/session-file'
import { encodeSettings, settingsFormat } from '../../shared/format/settings-file'
import { templateFormat } from '../../shared/format/template-file'
import { vaultFormat } from '../../shared/format/vault-file'
import { sha256 } from './disk/sha256'

type Any = FileFormat<unknown>

/** The texts of files that are just beyond each bound of the format. */
const beyond = ({ name: format, version, schema }: Any) =>
  boundsIn(schema).map((own) => JSON.stringify({ format, version, ...(own.beyond as object) }))

/** Opens the folder, and closes it; nothing that was there is otherwise than it was. */
async function opened(folder: string) {
  const before = filesUnder(folder)
  const library = await openedLibrary(folder)
  library.release()
  for (const [name, bytes] of before)
    expect([name, readFileSync(join(folder, name)).equals(bytes)]).toEqual([name, true])
  return library
}

/** The files told of as damaged. */
const damaged = ({ told }: Awaited<ReturnType<typeof opened>>) =>
  told.flatMap((own) =>
    own.kind === 'unreadable-file' || own.kind === 'older-version' ? [own.file] : [`${own.kind}?`],
  )

const VERSION = '2026-11-20T08-00-00-000Z.r1.json'

describe('just beyond each bound, each file is damage, and what else is in its folder serves', () => {
  const models: [string, Any, 'cards' | 'methods' | 'templates' | 'grids'][] = [
    ['cards', cardFormat as Any, 'cards'],
    ['methods', methodFormat as Any, 'methods'],
    ['session-templates', templateFormat as Any, 'templates'],
    ['grids', gridFormat as Any, 'grids'],
  ]

  it.each(models)('%s, with a version of each or none', async (kind, format, found) => {
    const texts = beyond(format)
    const [{ within } = { within: {} }] = boundsIn(format.schema)
    const sound = (id: string) =>
      JSON.stringify({ format: format.name, version: format.version, ...(within as object), id })
    const read = decodeData(format, JSON.parse(sound('bon')))
    expect(read.ok).toBe(true)
    const names = texts.map((_text, index) => `f${index}`)
    const files = Object.fromEntries(texts.map((own, index) => [`${kind}/${names[index]}.json`, own]))
    const versions = names.filter((_name, index) => index % 2 === 0)
    const library = await opened(
      folderWith({
        ...files,
        [`${kind}/bon.json`]: sound('bon'),
        ...Object.fromEntries(versions.map((name) => [`versions/${kind}/${name}/${VERSION}`, sound(name)])),
      }),
    )
    expect(damaged(library).sort()).toEqual(Object.keys(files).sort())
    const served = (library.found[found] as { id: string }[]).map(({ id }) => id)
    expect(served.sort()).toEqual([...versions, 'bon'].sort())
  })

  it('plans', async () => {
    const texts = beyond(sessionFormat as Any)
    const files = Object.fromEntries(texts.map((own, index) => [`sessions/f${index}.json`, own]))
    const library = await opened(
      folderWith({
        ...files,
        [`versions/sessions/f0/${VERSION}`]: encodeSession({ ...planJ, id: 'f0' as SessionId }),
      }),
    )
    expect(damaged(library).sort()).toEqual(Object.keys(files).sort())
    expect(library.found.kept.map(({ session }) => session.id)).toEqual([planJ.id])
    expect(library.found.newer.map(({ id, session }) => [id, session?.title]).sort()[0]).toEqual([
      'f0',
      planJ.title,
    ])
    expect(library.found.newer).toHaveLength(texts.length)
  })

  it('people', async () => {
    const texts = beyond(peopleFormat as Any)
    const names = texts.map((_text, index) => `f${index}`)
    const files = Object.fromEntries(names.map((name, index) => [`people/${name}.json`, texts[index] ?? '']))
    const plans = names.map((name) => [
      `sessions/${name}.json`,
      encodeSession({ ...planJ, id: name as SessionId }),
    ])
    const version = encodePeople({ ...peopleSaid('hier'), session: 'f0' as SessionId }, stamp(1))
    const library = await opened(
      folderWith({ ...files, ...Object.fromEntries(plans), [`versions/people/f0/${VERSION}`]: version }),
    )
    expect(damaged(library).sort()).toEqual(Object.keys(files).sort())
    expect(library.found.kept.map(({ session }) => session.id)).toEqual([planJ.id])
    expect(library.found.newer.map(({ id }) => id).sort()).toEqual([...names].sort())
    expect(text(await library.store.readPeopleOnly('f0' as SessionId))).toBe('hier')
  })

  it('settings: those of the last version, or the usual ones', async () => {
    const own = { ...usualSettings('en'), sound: true, exampleOffered: true }
    for (const [index, over] of beyond(settingsFormat as Any).entries()) {
      const versions =
        index % 2 === 0 ? { [`versions/settings/${VERSION}`]: encodeSettings(own, stamp(1)) } : {}
      const library = await opened(folderWith({ 'settings.json': over, ...versions }))
      expect(damaged(library)).toEqual(['settings.json'])
      expect(library.found.settings).toEqual(
        index % 2 === 0 ? own : { ...usualSettings('fr'), exampleOffered: true },
      )
    }
  })

  it('who was erased', async () => {
    for (const over of beyond(erasedFormat as Any)) {
      const library = await opened(folderWith({ 'erased.json': over }))
      expect(damaged(library)).toEqual(['erased.json'])
      expect(library.found.kept).toHaveLength(1)
    }
  })

  it('runs: a header is damage, and an action ends what is believed', async () => {
    const { name: format, version, schema } = runFormat
    const headers = boundsIn(schema)
      .map((own) => own.beyond as { journal?: unknown })
      .map(({ journal: _, ...header }) => `${JSON.stringify({ format, version, ...header })}\n`)
    const [header = ''] = encodeRun({ baseline: baselineJ, journal: [] }, sha256).split('\n')
    const actions = boundsIn(runActionSchema).map((own) => `${header}\n${JSON.stringify(own.beyond)}\n`)
    const files = Object.fromEntries([
      ...headers.map((own, index) => [`runs/h${index}.jsonl`, own]),
      ...actions.map((own, index) => [`runs/a${index}.jsonl`, own]),
      ['runs/run-j.jsonl', `${header}\n`],
    ])
    const library = await openedLibrary(folderWith(files))
    const told = library.told.flatMap((own) =>
      own.kind === 'unreadable-file' || own.kind === 'damaged-run' ? [own.file] : [],
    )
    expect(told.sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'runs/run-j.jsonl')
        .sort(),
    )
    expect((await library.store.runs(planJ.id)).map(({ baseline }) => baseline.run)).toContain(baselineJ.run)
    library.release()
  })

  it('the vault: its copy opens', async () => {
    const folder = folderWith({ 'people/plan-j.json': encodePeople(peopleSaid(), stamp(1)) })
    const first = await open(folder)
    await create(first)
    await first.finish()
    first.release()
    const sound = JSON.parse(readFileSync(join(folder, 'vault/vault.json'), 'utf8'))
    for (const over of beyond(vaultFormat as Any)) {
      put(folder, 'vault/vault.json', JSON.stringify({ ...sound, ...JSON.parse(over) }))
      const library = await openedLibrary(folder)
      await library.vault.open(PHRASE)
      expect(text(await library.store.readPeople(planJ.id))).toBe(text(peopleSaid()))
      library.release()
    }
  })
})

describe('of the longest file', () => {
  const padded = (length: number) => {
    const own = Buffer.from(encodeSession({ ...planJ, id: 'long' as SessionId, title: 'Longue' }))
    return Buffer.concat([own, Buffer.alloc(length - own.length, ' ')])
  }

  it('the last byte is read', async () => {
    const library = await opened(folderWith({ 'sessions/long.json': padded(LARGEST_FILE) }))
    expect(library.told).toEqual([])
    expect(library.found.kept.map(({ session }) => session.title)).toContain('Longue')
  })

  it('one byte more is damage: its version is shown, its bytes are kept', async () => {
    const version = encodeSession({ ...planJ, id: 'long' as SessionId, title: 'Hier' })
    const over = padded(LARGEST_FILE + 1)
    const folder = folderWith({ 'sessions/long.json': over, [`versions/sessions/long/${VERSION}`]: version })
    const library = await opened(folder)
    expect(damaged(library)).toEqual(['sessions/long.json'])
    expect(library.found.newer.map(({ session }) => session?.title)).toEqual(['Hier'])
    expect(library.found.kept.map(({ session }) => session.id)).toEqual([planJ.id])
    const [own] = library.told
    const keptAs = own && 'keptAs' in own ? own.keptAs : ''
    expect(readFileSync(join(folder, keptAs)).equals(over)).toBe(true)
  })
})
