import { describe, expect, it } from 'vitest'
import { opened, people, settings } from '../../../tests/fixtures/opened-workspace'
import { at, planJ } from '../../../tests/fixtures/plan-j'
import type { DayId, MarkerId, PhaseId, SessionId } from '../../shared/domain/base/id'
import { minutes } from '../../shared/domain/base/time'
import type { Edit } from '../../shared/domain/edit/edit'
import { nobody } from '../../shared/domain/people/people'
import { scheduleOf } from '../../shared/domain/plan/schedule'

const notPossible = { failure: { kind: 'not-possible' } }
const title = (value: string): Edit => ({ kind: 'session.set', field: 'title', value })
const longer: Edit = { kind: 'phase.set', phase: 'B' as PhaseId, patch: { duration: minutes(75) } }

describe('the open session', () => {
  it('is announced with each edit, its revision and the edits it holds', () => {
    const { own, news, saved } = opened()
    own.openSession(planJ.id)
    news('plan')
    own.edit(planJ.id, 4, longer)
    expect(news('plan')).toMatchObject([{ revision: 1, applied: 4, undo: 'phase.duration', redo: null }])
    expect(saved.at(-1)?.days[0]?.phases[1]?.duration).toBe(75)
    expect(own.sessions()[0]?.session).toEqual(saved.at(-1))
  })

  it('goes back and forth, each step a revision that is saved', () => {
    const { own, set, saved } = opened()
    own.openSession(planJ.id)
    own.edit(planJ.id, 1, title('Un'))
    set('9:00:05')
    own.edit(planJ.id, 2, title('Deux'))
    own.undo()
    expect(own.plan()).toMatchObject({ session: { title: 'Un' }, revision: 3, redo: 'session.set' })
    own.undo()
    expect(own.plan()?.session).toEqual(planJ)
    own.redo()
    expect(saved.map(({ title }) => title)).toEqual(['Un', 'Deux', 'Un', planJ.title, 'Un'])
  })

  it('takes a phase moved by a key that is held as one step, and each press as its own', () => {
    const { own, set } = opened()
    own.openSession(planJ.id)
    const places = () => own.plan()?.session.days[0]?.phases.map(({ id }) => id)
    const before = places()
    const move = (index: number, held?: true): Edit => ({
      kind: 'phase.move',
      ...{ phase: 'A' as PhaseId, day: planJ.days[0]?.id as DayId, index, ...(held ? { held } : {}) },
    })
    own.edit(planJ.id, 1, move(1))
    own.edit(planJ.id, 2, move(2))
    set('9:00:20')
    own.edit(planJ.id, 3, move(3, true))
    own.undo()
    expect(places()?.indexOf('A' as PhaseId)).toBe(1)
    own.undo()
    expect(places()).toEqual(before)
  })

  it('takes a word typed within a second as one step', () => {
    const { own, set, news } = opened()
    own.openSession(planJ.id)
    for (const [index, typed] of ['M', 'Mo', 'Mon'].entries()) {
      set(`9:00:0${index * 0.4}`)
      own.edit(planJ.id, index + 1, title(typed))
    }
    own.undo()
    expect(own.plan()?.session.title).toBe('Plan J')
    news('plan')
    // Nothing left to take back, and nothing is said.
    own.undo()
    expect(news('plan')).toEqual([])
  })

  it('refuses an edit of something that is gone, and tells the window that it is dealt with', () => {
    const { own, news, saved } = opened()
    own.openSession(planJ.id)
    news('plan')
    const gone: Edit = { kind: 'phase.remove', phase: 'nowhere' as PhaseId }
    expect(() => own.edit(planJ.id, 7, gone)).toThrow(expect.objectContaining(notPossible))
    expect(news('plan')).toMatchObject([{ revision: 0, applied: 7 }])
    expect(saved).toEqual([])
    expect(() => own.edit('other' as SessionId, 8, longer)).toThrow(expect.objectContaining(notPossible))
  })

  it('keeps its history when it is opened again without being closed', () => {
    const { own } = opened()
    own.openSession(planJ.id)
    own.edit(planJ.id, 1, longer)
    expect(own.openSession(planJ.id).undo).toBe('phase.duration')
    own.closeSession()
    expect(own.openSession(planJ.id)).toMatchObject({ undo: null, revision: 0 })
    expect(own.plan()?.session.days[0]?.phases[1]?.duration).toBe(75)
  })

  it('counts the edits of a page that was loaded again from the start', () => {
    const { own } = opened()
    own.openSession(planJ.id)
    own.edit(planJ.id, 12, longer)
    own.pageLoaded()
    expect(own.plan()?.applied).toBe(0)
  })
})

describe('the sessions', () => {
  it('a new one is empty, saved with nobody in it, and opened', async () => {
    const { own, saved, savedPeople } = opened()
    const plan = await own.createSession()
    expect(plan.session).toMatchObject({ id: 'new-1', title: '', example: false })
    expect(plan.session.axes.map(({ name }) => name)).toContain('Partage des pratiques')
    expect(saved).toEqual([plan.session])
    expect(savedPeople).toEqual([nobody('new-1' as SessionId)])
    expect(own.sessions()).toHaveLength(2)
  })

  it('a copy has another title, no date, nobody in it, and is no example', async () => {
    const { own, saved, savedPeople } = opened({
      kept: [{ session: { ...planJ, example: true }, people: { ...people, notes: [] } }],
    })
    await own.duplicate(planJ.id)
    const days = planJ.days.map((day) => ({ ...day, date: null }))
    expect(saved).toEqual([{ ...planJ, days, id: 'new-1', title: 'Plan J (copie)', example: false }])
    expect(savedPeople).toEqual([nobody('new-1' as SessionId)])
  })

  it('goes to the trash and comes back', async () => {
    const { own, news } = opened()
    own.openSession(planJ.id)
    await own.discard(planJ.id)
    expect(news('plan').at(-1)).toBeNull()
    expect(own.sessions()).toEqual([])
    await own.bringBack(planJ.id)
    expect(own.sessions().map(({ session }) => session)).toEqual([planJ])
    await expect(own.bringBack(planJ.id)).rejects.toMatchObject(notPossible)
  })

  it('stays in the list when the disk refuses the trash', async () => {
    const { own, news } = opened({}, { discard: async () => Promise.reject(new Error('EIO')) })
    await expect(own.discard(planJ.id)).rejects.toThrow('EIO')
    expect(own.sessions()).toHaveLength(1)
    expect(news('sessions').at(-1)).toHaveLength(1)
  })

  it('the example is offered once', async () => {
    const { own } = opened({ kept: [], settings: { ...settings, exampleOffered: false } })
    await own.offerExample()
    await own.offerExample()
    expect(own.sessions().map(({ session }) => session.example)).toEqual([true])
    expect(own.settings().exampleOffered).toBe(true)
  })

  it('the example comes back as it was, and what was made of it goes', async () => {
    const edited = { ...planJ, title: 'À moi', example: true }
    const { own } = opened({ kept: [{ session: edited, people }] })
    const id = await own.restoreExample()
    expect(own.sessions().map(({ session }) => session)).toEqual([{ ...planJ, id, example: true }])
    await own.bringBack(planJ.id)
    expect(own.sessions()).toHaveLength(2)
  })
})

describe('the settings', () => {
  it('change what is named and leave the rest', async () => {
    const { own, news, rooms } = opened()
    await own.setSettings({ theme: 'dark' })
    expect(news('settings')).toEqual([{ ...settings, theme: 'dark' }])
    await own.setSettings({ language: 'en' })
    expect(own.settings()).toEqual({ ...settings, language: 'en', theme: 'dark' })
    expect(rooms.at(-1)?.language).toBe('en')
  })
})

describe('the room', () => {
  it('sees the day to come before it starts, and nothing when no session is open', () => {
    const { own } = opened()
    expect(own.room()).toEqual({ view: null, language: 'fr' })
    own.openSession(planJ.id)
    expect(own.room().view).toMatchObject({ state: 'before', title: 'Plan J', resumesAt: 540 })
  })

  it('goes black, and is lit again once its window is closed', () => {
    const { own, news, rooms } = opened()
    own.openSession(planJ.id)
    own.roomIs({ shown: true })
    own.blackRoom(true)
    expect(rooms.at(-1)?.view?.black).toBe(true)
    own.roomIs({ shown: false })
    expect(news('room')).toMatchObject([
      { shown: true, black: false },
      { shown: true, black: true },
      { shown: false, black: false },
    ])
    expect(own.room().view?.black).toBe(false)
  })
})

describe('previous versions', () => {
  const before = { ...planJ, title: 'Avant' }
  const kept = { id: 'v1', at: at('8:00'), session: before }
  const disk = { versions: async () => [kept], restoreVersion: async () => before }

  it('are told by their hour, their title, how many phases they have and when they end', async () => {
    const { own } = opened({}, disk)
    const phases = planJ.days[0]?.phases.length
    expect(await own.versions(planJ.id)).toEqual([
      { id: 'v1', at: at('8:00'), title: 'Avant', phases, end: scheduleOf(planJ.days[0] as never).end },
    ])
  })

  it('take the place of the open plan, whose undo starts again', async () => {
    const { own, news } = opened({}, disk)
    own.openSession(planJ.id)
    own.edit(planJ.id, 1, title('Après'))
    news('plan')
    await own.restoreVersion(planJ.id, 'v1')
    expect(news('plan')).toMatchObject([{ session: { title: 'Avant' }, revision: 2, applied: 1, undo: null }])
    expect(news('sessions')).toMatchObject([[{ session: { title: 'Avant' } }]])
  })

  it('wait while the session is being run', async () => {
    const { own } = opened({}, disk)
    own.openSession(planJ.id)
    await own.startRun(planJ.days[0]?.id as never, null)
    await expect(own.restoreVersion(planJ.id, 'v1')).rejects.toMatchObject({
      failure: { kind: 'while-running' },
    })
  })
})

it('a session that another program wrote joins the list', () => {
  const { own, news } = opened()
  own.welcome({ session: { ...planJ, id: 'theirs' as SessionId }, people })
  expect(news('sessions')).toMatchObject([[{ session: { id: planJ.id } }, { session: { id: 'theirs' } }]])
})

describe('while the vault is locked', () => {
  it('the plan is there and the people are not, counted neither; a note is refused, and told why', async () => {
    const { own, savedPeople } = opened({ kept: [{ session: planJ, people: null }] })
    own.openSession(planJ.id)
    expect(own.plan()?.session).toEqual(planJ)
    expect(own.people()).toBe(null)
    expect(own.sessions()[0]).toMatchObject({ participants: null, situations: null })
    await expect(own.addNote('Une note', 'idea')).rejects.toMatchObject({ failure: { kind: 'vault-locked' } })
    expect(savedPeople).toEqual([])
  })
})

describe('the people of the open session', () => {
  const marker = { id: 'm1' as MarkerId, text: 'Lire ensemble', origin: null }

  it('change by edits, which are taken back with those of the plan, the last first', () => {
    const { own, news, savedPeople, saved } = opened()
    own.openSession(planJ.id)
    own.edit(planJ.id, 1, { kind: 'session.set', field: 'title', value: 'Jour J' })
    own.editPeople(planJ.id, 2, { kind: 'marker.add', marker })
    expect(own.people()?.markers).toEqual([marker])
    expect(savedPeople.at(-1)?.markers).toEqual([marker])
    expect(own.plan()).toMatchObject({ applied: 2, undo: 'marker.add' })
    own.undo()
    expect([own.people()?.markers, own.plan()?.session.title]).toEqual([[], 'Jour J'])
    own.undo()
    expect(own.plan()?.session.title).toBe(planJ.title)
    own.redo()
    own.redo()
    expect([own.people()?.markers, own.plan()?.session.title]).toEqual([[marker], 'Jour J'])
    expect(news('people').at(-1)).toMatchObject({ markers: [marker] })
    expect(saved.at(-1)?.title).toBe('Jour J')
  })

  it('an edit in vain is refused, and the window learns that it is dealt with', () => {
    const { own } = opened()
    own.openSession(planJ.id)
    const nothing = { kind: 'marker.remove', marker: marker.id } as const
    expect(() => own.editPeople(planJ.id, 7, nothing)).toThrow()
    expect(own.plan()).toMatchObject({ applied: 7, undo: null })
  })
})
