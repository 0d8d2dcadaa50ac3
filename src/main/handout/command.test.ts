/** The command line: which session it takes, and the one sentence it says when it cannot. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import JSZip from 'jszip'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { phaseOf } from '../../../tests/fixtures/build'
import { dated, hostileCard, titled } from '../../../tests/fixtures/hostile-session'
import { partsOf, wordsIn } from '../../../tests/fixtures/read-back'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { shippedPeople, shippedSession } from '../../../tests/unit/shipped-content'
import { DOCUMENT_IDS } from '../../shared/domain/library/handout-options'
import { encodeCard } from '../../shared/format/card-file'
import { encodeSession } from '../../shared/format/session-file'
import { handoutsCommand } from './command'

// On a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 })

const RESOURCES = fileURLToPath(new URL('../../../resources', import.meta.url))

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})

const out = () => join(folder, 'out')
const command = (...typed: string[]) => handoutsCommand([...typed, '--out', out()], RESOURCES)

async function workspace(files: Record<string, string>) {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, 'workspace', name)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, content)
  }
  return join(folder, 'workspace')
}

const names = (done: Awaited<ReturnType<typeof command>>) =>
  done.code === 0 ? done.files.map((file) => basename(file)) : [done.sentence]

const wordsOf = async (done: Awaited<ReturnType<typeof command>>, index: number) => {
  const parts = await partsOf(await readFile(done.code === 0 ? (done.files[index] ?? '') : ''))
  return wordsIn(parts.get('word/document.xml') ?? '')
}

describe('which session', () => {
  it('is the founding day, in French, without a word more', async () => {
    const made = names(await command())
    // No certificate is made of it; the joining letter comes with the file for a calendar.
    expect(made).toHaveLength(DOCUMENT_IDS.length)
    expect(made.join()).not.toContain('Attestation')
    expect(made).toContain('2024-02-19 Convocation – Travail social 2.0, ouvrir la boîte noire.ics')
    expect(made.slice(0, 2)).toEqual([
      '2024-02-19 Programme – Travail social 2.0, ouvrir la boîte noire.docx',
      '2024-02-19 Déroulé de l’animation – Travail social 2.0, ouvrir la boîte noire.docx',
    ])
    expect(await readdir(out())).toEqual([...made].sort())
  })

  it('is the founding day with its people, a file for each or one to print', async () => {
    const { participants } = shippedPeople('fr')
    const each = names(await command('--only', 'invitation,guide', '--per-person'))
    expect(each).toHaveLength(2 + participants.length)
    expect(each[1]).toBe('2024-02-19 Convocation – 01 Nadia Vandersaule.docx')
    const together = await command('--only', 'invitation', '--per-person', 'one-file')
    expect(names(together)).toHaveLength(2)
    const words = await wordsOf(together, 0)
    for (const { name } of participants) expect(words.split(name)).toHaveLength(2)
  })

  it('makes no certificate of an example, and says why', async () => {
    const alone = await command('--only', 'certificate', '--per-person')
    expect(alone).toEqual({ code: 2, sentence: expect.stringContaining('Pas d’attestation pour l’exemple') })
    const beside = await command('--only', 'certificate,guide')
    expect(beside).toMatchObject({
      code: 0,
      told: expect.stringContaining('Pas d’attestation pour l’exemple'),
    })
    expect(names(beside)).toHaveLength(1)
  })

  it('is the founding day in English, one document of it', async () => {
    const done = await command('--lang=en', '--only', 'guide')
    expect(names(done)).toEqual([
      '2024-02-19 Facilitator’s guide – Social work 2.0 - opening the black box.docx',
    ])
  })

  it('is the one of that id, with the cards of its workspace, whatever stands beside it', async () => {
    const linked = phaseOf('Jouer', 10, { cards: [hostileCard.id] })
    const folder = await workspace({
      'sessions/autre-nom.json': encodeSession(titled([dated([linked])], { title: 'La mienne' })),
      'sessions/abimee.json': '{',
      [`cards/${hostileCard.id}.json`]: encodeCard({ ...hostileCard, title: 'Ma fiche' }),
    })
    const done = await command('--workspace', folder, '--session', 'session', '--only', 'programme,guide')
    expect(names(done)).toEqual([
      '2024-02-19 Programme – La mienne.docx',
      '2024-02-19 Déroulé de l’animation – La mienne.docx',
    ])
    expect(await wordsOf(done, 1)).toContain('Ma fiche')
    // Nothing is set aside or cleaned up.
    expect(await readdir(join(folder, 'sessions'))).toEqual(['abimee.json', 'autre-nom.json'])
  })

  it('is the one in that file', async () => {
    const folder = await workspace({ 'seule.json': encodeSession(titled([dated([])], { title: 'Seule' })) })
    expect(names(await command('--session', join(folder, 'seule.json'), '--only', 'programme'))).toEqual([
      '2024-02-19 Programme – Seule.docx',
    ])
  })

  it('is the workspace’s own founding day as it was changed', async () => {
    const changed = { ...shippedSession('fr'), id: 'copie' as never, title: 'Changée', example: true }
    const folder = await workspace({
      'sessions/a.json': encodeSession(titled([dated([])])),
      'sessions/copie.json': encodeSession(changed),
    })
    expect(names(await command('--workspace', folder, '--only', 'programme'))).toEqual([
      '2024-02-19 Programme – Changée.docx',
    ])
  })
})

describe('the organisation’s own template', () => {
  const letterhead = fileURLToPath(new URL('../../../tests/fixtures/letterhead.docx', import.meta.url))
  const letters = ['--only', 'invitation', '--per-person']

  it('is filled in for each participant', async () => {
    const [first] = shippedPeople('fr').participants
    const done = await command(...letters, '--template', letterhead)
    expect(names(done)).toHaveLength(1 + shippedPeople('fr').participants.length)
    const words = await wordsOf(done, 0)
    expect(words).toContain(first?.name)
    expect(words).not.toMatch(/[{}]/)
    const parts = await partsOf(await readFile(done.code === 0 ? (done.files[0] ?? '') : ''))
    const marginals = [...parts].filter(([name]) => name.includes('header')).map(([, xml]) => wordsIn(xml))
    expect(marginals.join()).toContain('Haute École fictive')
  })

  it('is named when it is none, or holds a tag that means nothing, and nothing is written', async () => {
    const file = join(folder, 'modele.docx')
    await writeFile(file, 'pas un zip')
    const none = await command(...letters, '--template', file)
    expect(none.code === 2 && none.sentence).toContain('modele.docx')
    expect(none.code === 2 && none.sentence).toContain('n’est pas un fichier Word')
    const zip = await JSZip.loadAsync(await readFile(letterhead))
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
    zip.file('word/document.xml', xml.replace(/(<w:body>)/, '$1<w:p><w:r><w:t>{{titer}}</w:t></w:r></w:p>'))
    await writeFile(file, await zip.generateAsync({ type: 'nodebuffer' }))
    const wrong = await command(...letters, '--template', file)
    expect(wrong.code === 2 && wrong.sentence).toMatch(/\{\{titer\}\}.*\{\{titre\}\}/)
    await expect(readdir(out())).rejects.toThrow()
  })
})

describe('one sentence, and nothing written', () => {
  const newer = JSON.stringify({ format: 'jalon-session', version: 99 })

  it.each([
    [['--format', 'pdf'], '« --format » n’est pas une option'],
    [['programme'], '« programme » n’est pas une option'],
    [['--session'], 'Il manque une valeur après --session.'],
    [['--lang', 'nl'], '« nl » n’est pas une langue de Jalon'],
    [['--per-person', 'deux'], '« deux » ne dit pas comment remettre les documents'],
    [['--only', 'programme,bilan'], '« bilan » n’est pas un document de Jalon'],
    [['--workspace', '/nulle/part'], 'Le dossier « /nulle/part » est introuvable.'],
    [['--session', 'inconnue'], 'La séance « inconnue » est introuvable.'],
    [['--session', './inconnue.json'], 'La séance « ./inconnue.json » est introuvable.'],
    [['--lang', 'en', '--session', 'unknown'], 'The session “unknown” cannot be found.'],
  ])('for %j', async (typed, sentence) => {
    const done = await command(...typed)
    expect(done.code === 2 && done.sentence.replaceAll('\u00A0', ' ')).toContain(sentence)
    expect(done.code === 2 && done.sentence).toMatch(/^[^\n]+\.$/)
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['an empty file', '', 'ne se lit pas'],
    ['a truncated file', '{"format":"jalon-session","version":1,', 'ne se lit pas'],
    ['null', 'null', 'ne se lit pas'],
    ['a wrong shape', '{"format":"jalon-session","version":1}', 'ne se lit pas'],
    ['another format', '{"format":"jalon-card","version":1}', 'ne se lit pas'],
    ['a later version', newer, 'vient d’une version plus récente de Jalon'],
  ])('for %s', async (_, content, words) => {
    const folder = await workspace({ 'sessions/x.json': content })
    const done = await command('--workspace', folder, '--session', 'x')
    expect(done.code === 2 && done.sentence).toContain(words)
    expect(await readFile(join(folder, 'sessions/x.json'), 'utf8')).toBe(content)
    await expect(readdir(out())).rejects.toThrow()
  })

  it('without a folder to write to', async () => {
    expect(await handoutsCommand([], RESOURCES)).toEqual({
      code: 2,
      sentence: expect.stringContaining('--out <dossier>'),
    })
  })

  it('when that folder cannot be', async () => {
    await writeFile(out(), 'un fichier')
    const done = await command('--only', 'programme')
    expect(done.code === 2 && done.sentence).toMatch(/n’est pas accessible \((ENOTDIR|EEXIST)\)\.$/)
  })
})
