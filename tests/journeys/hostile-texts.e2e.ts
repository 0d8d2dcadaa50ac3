// Two hundred hostile texts in every field, seen in every window: nothing runs, nothing is fetched, no link leads elsewhere.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright/test'
import type { SessionId } from '../../src/shared/domain/base/id'
import { emptyMethod } from '../../src/shared/domain/library/method'
import { templateOf } from '../../src/shared/domain/library/template'
import { encodeCard } from '../../src/shared/format/card-file'
import { encodeMethod } from '../../src/shared/format/method-file'
import { encodePeople } from '../../src/shared/format/people-file'
import { encodeTemplate } from '../../src/shared/format/template-file'
import { fr } from '../../src/shared/text/fr'
import { HOSTILE, hostileCard, hostilePeople, hostileSession } from '../fixtures/hostile-session'
import { filled, HOSTILE_TEXTS, oneByOne } from '../fixtures/hostile-texts'
import { sized } from '../fixtures/trust'
import { expect, test } from '../launch'
import { visit } from '../pages/frame'
import { Run } from '../pages/run'
import { workspaceAs } from '../workspace'

/** Texts that go before those of the first field: each place has one of them, four in the long form, eight in the whole one, spread over all. */
const TIMES = sized(1, 4, 8)
const STARTS = Array.from({ length: TIMES }, (_, index) => (index * 200) / TIMES)

/** What a page shows that it must not; nothing when all is well. */
const dangersOn = (page: Page) =>
  page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document]
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)
    const all = roots.flatMap((root) => [...root.querySelectorAll('*')])
    const elements =
      'script:not([src^="./assets/"], [src^="/assets/"]), iframe, frame, object, embed, base, meta[http-equiv=refresh], link[rel~=prefetch]'
    return [
      ...('intruder' in window ? ['a text ran'] : []),
      ...all.filter((element) => element.matches(elements)).map((element) => element.outerHTML.slice(0, 120)),
      ...all.flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) =>
              name.startsWith('on') ||
              (['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'srcdoc', 'data'].includes(
                name,
              ) &&
                !/^(?:https?:\/\/|mailto:|app:\/\/jalon\/|blob:app:|#|\.?\/assets\/)/i.test(value)),
          )
          .map(({ name, value }) => `${element.tagName} ${name}=${value.slice(0, 80)}`),
      ),
    ]
  })

for (const start of STARTS)
  test(`two hundred hostile texts from the one of number ${start} on, on every screen`, async ({
    launchJalon,
  }) => {
    test.setTimeout(180_000)
    const next = oneByOne(start)
    const session = { ...filled(hostileSession(), next), id: 'hostile' as SessionId }
    const people = { ...filled(hostilePeople(), next), session: session.id }
    const cards = [0, 1, 2].map((index) => ({
      ...filled(hostileCard, next),
      id: `carte${index || ''}` as never,
      body: HOSTILE_TEXTS.slice(index * 70, index * 70 + 70).join('\n\n'),
    }))
    const text = filled({ one: HOSTILE, two: HOSTILE, three: HOSTILE }, next)
    const method = {
      ...emptyMethod('methode' as never),
      ...{ title: text.one, summary: text.two, instructions: HOSTILE_TEXTS.join('\n\n'), notes: text.three },
    }
    const workspace = workspaceAs({ organisation: { name: text.two, logo: '', colour: '' } }, session)
    for (const [file, content] of [
      ['people/hostile.json', encodePeople(people)],
      ['methods/methode.json', encodeMethod(method)],
      ['session-templates/modele.json', encodeTemplate(templateOf(session, 'modele' as never, text.three))],
      ...cards.map((card) => [`cards/${card.id}.json`, encodeCard(card)] as const),
    ] as const) {
      mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true })
      writeFileSync(path.join(workspace, file), content)
    }
    const { app, window } = await launchJalon({ workspace, clock: '2024-02-19T09:00' })
    let screens = 0
    const see = async (what: string, page = window) => {
      expect.soft(await dangersOn(page), what).toEqual([])
      screens += 1
    }
    await window.getByRole('article').first().waitFor()
    await see('home')
    for (const place of ['library', 'privacy', 'settings'] as const) {
      await window.getByRole('button', { name: fr.app.sections[place], exact: true }).click()
      await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
      await see(place)
      if (place !== 'library') continue
      for (const tab of Object.values(fr.library.tabs)) {
        await window.getByText(tab, { exact: true }).click()
        await see(tab)
      }
    }
    await window.getByRole('button', { name: fr.app.sections.sessions, exact: true }).click()
    await window.getByRole('article').first().getByRole('button', { name: fr.home.prepare }).click()
    await expect(window.getByRole('grid')).toBeVisible()
    for (let row = 0; row < 9; row += 1) {
      await see(`phase ${row + 1}`)
      await window.keyboard.press('ArrowDown')
    }
    for (const section of ['overview', 'participants', 'situations', 'actions', 'report'] as const) {
      await visit(window, section)
      await expect(window.getByRole('heading', { level: 1 })).toHaveText(fr.app.sections[section])
      await see(section)
    }
    await visit(window, 'cards')
    for (const edit of await window.getByRole('main').getByRole('link').all()) await edit.hover()
    await see('cards')
    await visit(window, 'handouts')
    const documents = window.getByRole('region', { name: 'Documents' }).getByRole('button')
    for (let index = 0; index < (await documents.count()); index += 4) {
      await documents.nth(index).click()
      await expect(window.getByRole('region', { name: /^Aperçu/ })).toHaveAttribute('aria-busy', 'false', {
        timeout: 60_000,
      })
      await see(`handout ${index}`)
    }
    await window.getByRole('button', { name: 'Animer' }).click()
    const run = new Run(window)
    const room = await run.showRoom(app)
    await run.start()
    const opened = app.waitForEvent('window')
    await window.getByRole('button', { name: 'Petite fenêtre' }).click()
    const small = await opened
    await small.getByRole('timer').waitFor()
    for (const [name, page] of Object.entries({ run: window, room, small })) await see(name, page)
    console.log(`hostile texts from ${start} on: ${screens} screens, 0 dangers, 0 requests`)
  })
