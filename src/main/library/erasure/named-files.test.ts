/** Erased means gone from this folder: what Jalon and others left in it is looked through, offered, deleted or told. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { HER, OTHER, toldFolder } from '../../../../tests/fixtures/erased-folder'
import { close, started } from '../../../../tests/fixtures/erasing-workspace'
import { NINE } from '../../../../tests/fixtures/opened-library'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { participantOf } from '../../../../tests/fixtures/some-people-edit'
import { create } from '../../../../tests/fixtures/vault-folder'
import { folderWith, put, stamp } from '../../../../tests/fixtures/workspace-folder'
import type { NamedFile } from '../../../shared/contract/erasure'
import type { ParticipantId, SessionId } from '../../../shared/domain/base/id'
import { NOBODY, termsOfErased } from '../../../shared/domain/people/erasure'
import { nobody } from '../../../shared/domain/people/people'
import { encodePeople } from '../../../shared/format/people-file'
import { makeBackup } from '../backup/backup'
import { disk } from '../disk/durable-file'
import { foldersOf } from '../disk/folders'
import { namedFiles } from './named-files'

/** A Word file of these paragraphs, each cut into pieces as Word does. */
async function word(...paragraphs: string[]) {
  const runs = (text: string) =>
    [text.slice(0, 2), text.slice(2)]
      .map((own) => own.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
      .map((own) => `<w:r><w:t xml:space="preserve">${own}</w:t></w:r>`)
      .join('')
  const zip = new JSZip()
  const body = paragraphs.map((text) => `<w:p>${runs(text)}</w:p>`).join('')
  zip.file('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

async function archive(name: string, bytes: Uint8Array | string) {
  const zip = new JSZip()
  zip.file(name, bytes)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** Each kind of file that may stand there, telling these words. */
const KINDS: Record<string, (said: string) => Promise<Uint8Array | string>> = {
  'exports/J/Feuille.docx': (said) => word('Présences', said),
  'exports/J/Participants.csv': async (said) => `Nom;Organisation\r\n"${said}";CPAS\r\n`,
  'exports/J/Tableur.csv': async (said) => Buffer.from(`﻿Nom\t${said}`, 'utf16le'),
  'exports/J/Ancien.csv': async (said) => Buffer.from(`é ${said}`, 'latin1'),
  'exports/J/Données.json': async (said) => JSON.stringify({ name: said }),
  'exports/J/Chiffré.json': async (said) =>
    `{"name":"${[...said].map((own) => `\\u${own.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}`,
  'exports/J/Jour.ics': async (said) =>
    `BEGIN:VEVENT\r\nSUMMARY:${said.slice(0, 3)}\r\n ${said.slice(3)}\r\n`,
  'exports/J/Tout.zip': async (said) => archive('Dedans.docx', await word(said)),
  'copies/avant.jalon': async (said) => archive('people/plan-j.json', JSON.stringify({ name: said })),
  '.stversions/people/plan-j~20261101-080000.json': async (said) => JSON.stringify({ name: said }),
  'sauvegarde/people/plan-j.json': async (said) => JSON.stringify({ name: said }),
  'trash/replaced-2026-11-01T08-00-00/templates/Lettre.docx': (said) => word(said),
}

const look = (folder: string, name: string, email = '') =>
  namedFiles({
    ...{ folders: foldersOf(folder), on: disk, ring: null },
    terms: termsOfErased([{ name, email }], NOBODY),
  })

const letters = 'abcdefghijklmnopqrstuvwxyzéèàïœç'
const someWord = fc
  .array(fc.constantFrom(...letters), { minLength: 4, maxLength: 9 })
  .map((own) => own.join('').replace(/^./u, (first) => first.toUpperCase()))
/** Latin letters that no list of words of the fixtures holds. */
const someName = fc.tuple(someWord, someWord).map(([first, last]) => `${first}q Z${last}`)

describe('every file of the folder that names somebody is found', () => {
  it.each(Object.keys(KINDS))('%s: whoever it is, and nobody else', async (file) => {
    await fc.assert(
      fc.asyncProperty(someName, someName, async (name, other) => {
        fc.pre(!other.toLowerCase().includes(name.toLowerCase().split(' ')[0] ?? ''))
        const said = file.includes('Ancien') ? name.replace(/[^a-zéèàïç ]/gi, 'e') : name
        const folder = folderWith({ [file]: (await KINDS[file]?.(`Bonjour ${said}`)) ?? '' })
        expect(await look(folder, said)).toEqual([{ file, how: 'text', gone: file.startsWith('.') }])
        expect(await look(folder, `${other}x`)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('by its name, by a word of hers, by her address; what nobody can read is said', async () => {
    const folder = folderWith({
      'exports/J/Carnet – 01 Nadia Vandersaule.docx': 'abîmé',
      'exports/J/Carnet_Vandersaule_Nadia.pdf': '%PDF-1.7',
      'exports/J/Mot.md': 'Merci à Mme Vandersaule',
      'exports/J/Liste.csv': 'nadia@untel.example',
      'exports/J/Autre.pdf': '%PDF-1.7 …',
      'exports/J/Coupé.docx': (await word('Nadia')).subarray(0, 90),
      'exports/J/Rien.docx': await word('Bonjour'),
      'Photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    })
    expect(await look(folder, 'Nadia Vandersaule', 'nadia@untel.example')).toEqual(
      expect.arrayContaining([
        { file: 'exports/J/Carnet – 01 Nadia Vandersaule.docx', how: 'name', gone: true },
        { file: 'exports/J/Carnet_Vandersaule_Nadia.pdf', how: 'name', gone: true },
        { file: 'exports/J/Mot.md', how: 'part', gone: false },
        { file: 'exports/J/Liste.csv', how: 'text', gone: false },
        { file: 'exports/J/Autre.pdf', how: 'unread', gone: false },
        { file: 'exports/J/Coupé.docx', how: 'unread', gone: false },
      ]),
    )
    expect((await look(folder, 'Nadia Vandersaule')).map(({ file }) => file)).not.toContain('Photo.jpg')
  })
})

describe('an erasure', () => {
  const NAMED = 'exports/J/Ce que Jalon garde sur Nadia Vandersaule.json'
  const LIST = 'exports/J/Feuille de présence.docx'
  async function exported() {
    const folder = toldFolder()
    put(folder, NAMED, JSON.stringify({ note: HER.note }))
    put(folder, LIST, await word(HER.name, OTHER.name))
    put(folder, 'exports/J/Programme.docx', await word('Programme'))
    put(folder, 'avant.jalon', await makeBackup(foldersOf(folder), NINE, '0.1.0'))
    return folder
  }
  const matching = async ({ workspace }: Awaited<ReturnType<typeof started>>) => {
    const offer = await workspace.erasureOf(planJ.id, HER.id)
    return { ...offer, ids: offer.matches.map(({ participant }) => participant) }
  }

  it('offers what names her, ticked when it is hers alone, and tells what stays', async () => {
    const folder = await exported()
    const own = await started(folder)
    const { files, ids } = await matching(own)
    const list: NamedFile = { file: LIST, how: 'text', gone: false }
    const backup: NamedFile = { file: 'avant.jalon', how: 'text', gone: false }
    expect(files).toEqual([backup, { file: NAMED, how: 'name', gone: true }, list])
    const { left } = await own.workspace.erase(ids, true, [NAMED])
    expect(left).toEqual([backup, list])
    expect(existsSync(join(folder, NAMED))).toBe(false)
    await close(own)
  })

  it('deletes what was ticked, and nothing that was not offered', async () => {
    const folder = await exported()
    const own = await started(folder)
    const { files, ids } = await matching(own)
    const foreign = ['exports/J/Programme.docx', '../x', 'people/autre.json', '/etc/hostname', '..']
    const { left } = await own.workspace.erase(ids, true, [...files.map(({ file }) => file), ...foreign])
    expect(left).toEqual([])
    expect(existsSync(join(folder, 'exports/J/Programme.docx'))).toBe(true)
    expect(existsSync(join(folder, 'people/autre.json'))).toBe(true)
    await close(own)
  })

  it('of a whole session offers the files of each of its participants', async () => {
    const folder = await exported()
    const own = await started(folder)
    const files = await own.workspace.namedFiles(planJ.id)
    expect(files.map(({ file }) => file)).toEqual(['avant.jalon', NAMED, LIST])
    const { left } = await own.workspace.anonymise(planJ.id, [NAMED, 'avant.jalon'])
    expect(left.map(({ file }) => file)).toEqual([LIST])
    await close(own)
  })

  it('opens what is sealed in copies that a program that syncs has kept', async () => {
    const folder = toldFolder()
    const own = await started(folder)
    await create(own)
    put(folder, '.stversions/people/plan-j~1.json', readFileSync(join(folder, 'people/plan-j.json')))
    const other = encodePeople(
      { ...nobody('b' as SessionId), participants: [{ ...OTHER, note: '' }] },
      stamp(1),
    )
    put(folder, '.stversions/people/b~1.json', other)
    const { files } = await matching(own)
    expect(files).toEqual([{ file: '.stversions/people/plan-j~1.json', how: 'text', gone: true }])
    await own.vault.lock()
    await close(own)
  })

  it('knows somebody by the only word of her name', async () => {
    const her = participantOf('p-1' as ParticipantId, { name: 'Zkqnadia' })
    const folder = folderWith({
      'people/plan-j.json': encodePeople({ ...nobody(planJ.id), participants: [her] }, stamp(1)),
      'exports/J/Carnet – 01 Zkqnadia.docx': await word('x'),
    })
    const own = await started(folder)
    const { files } = await own.workspace.erasureOf(planJ.id, her.id)
    expect(files.map(({ how, gone }) => [how, gone])).toEqual([['name', true]])
    await close(own)
  })
})
