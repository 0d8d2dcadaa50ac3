/** Somebody erased for good: told before, then out of the sessions, the history and every copy; gone on with if cut short. */
import type { ErasureDone, ErasureMatch, ErasureOffer, OwnText } from '../../shared/contract/erasure'
import type { Due } from '../../shared/contract/trainer/rights-calls'
import type { ParticipantId, SessionId } from '../../shared/domain/base/id'
import { dateIn } from '../../shared/domain/base/zone'
import {
  countsOf,
  idsToRemember,
  NOBODY,
  sureTerms,
  termsOfErased,
  withoutErased,
  withSituations,
} from '../../shared/domain/people/erasure'
import { keyOf, sayOtherwise, type Term } from '../../shared/domain/people/mention'
import type { Participant, People } from '../../shared/domain/people/people'
import { dueOn, isDue } from '../../shared/domain/people/retention'
import { mapTexts, stringsIn } from '../../shared/domain/people/text-places'
import type { Desk } from './desk'
import { opened } from './open-session'
import { notPossible, vaultLocked, whileRunning } from './refused'

/** Whether both have one name or one mail address. */
const isSame = (one: Participant, other: Participant) =>
  (keyOf(one.email) !== '' && keyOf(one.email) === keyOf(other.email)) ||
  (keyOf(one.name) !== '' && keyOf(one.name) === keyOf(other.name))

/** The only word of a name says it whole. */
const termsOfNamed = (people: readonly Pick<Participant, 'name' | 'email'>[]): Term[] => {
  const only = new Set(people.map(({ name }) => keyOf(name)))
  return termsOfErased(people, NOBODY).map((term) =>
    term.capital && only.has(keyOf(term.said)) ? { ...term, capital: false } : term,
  )
}

export function erasureDesk(desk: Desk) {
  const { ports, kept, run } = desk
  const { store, announce } = ports

  function refuseUnlessPossible() {
    if (desk.isLocked()) throw vaultLocked()
    // The journal of a run that goes on is not to be touched.
    if (run.inProgress()) throw whileRunning()
  }

  const known = (): { title: string; people: People }[] =>
    [...kept.values()].flatMap(({ session, people }) => (people ? [{ title: session.title, people }] : []))

  /** The people of each session without them, and the plans without their names. */
  function leave(terms: readonly Term[]) {
    const sure = sureTerms(terms)
    const say = sayOtherwise(sure)
    for (const [id, own] of [...kept]) {
      const isIn = own.people?.participants.some((one) => store.erasures.isErased(one.id)) ?? false
      const people = own.people && withoutErased(own.people, store.erasures.isErased, isIn ? terms : sure)
      const session = mapTexts(own.session, (text) => say(text).text)
      if (people === own.people && session === own.session) continue
      kept.set(id, { session, people })
      if (session !== own.session) store.saveSession(session)
      if (people && people !== own.people) store.savePeopleSoon(people)
    }
    if (desk.open) {
      const { session } = desk.find(desk.open.session.id)
      // A step of undo may tell of her.
      desk.open = { ...opened(session), revision: desk.open.revision + 1 }
      desk.run.follow(session)
    }
    announce('people', desk.people())
    desk.tellPlan()
    desk.tellSessions()
    desk.showRoom()
  }

  /** Cards and models whose words name one of them beyond doubt. */
  function ownTextsAbout(people: readonly Pick<Participant, 'name' | 'email'>[]): OwnText[] {
    const say = sayOtherwise(sureTerms(termsOfErased(people, NOBODY)))
    const all = [
      ['card', desk.cards],
      ['method', desk.methods],
      ['template', desk.templates],
      ['grid', desk.grids],
    ] as const
    return all.flatMap(([kind, values]) =>
      values
        .filter((value) => stringsIn(value).some((text) => say(text).found.length > 0))
        .map(({ title }) => ({ kind, title })),
    )
  }

  const realOf = (id: SessionId) => desk.peopleOf(id).participants.filter(({ fictional }) => !fictional)

  async function finish(terms: readonly Term[]): Promise<{ unread: number }> {
    const others = await store.erasures.terms()
    leave([...terms, ...others])
    return store.erasures.finish([...terms, ...others])
  }

  const desks = {
    /** Whoever may be the one asked for, in every session and every copy. */
    async erasureOf(id: SessionId, participant: ParticipantId): Promise<ErasureOffer> {
      refuseUnlessPossible()
      const asked = desk.peopleOf(id).participants.find((own) => own.id === participant)
      if (!asked) throw notPossible()
      const { copies, unreadable } = await store.erasures.copies()
      const matches = new Map<ParticipantId, ErasureMatch>()
      const add = (title: string | null, people: People) => {
        for (const one of people.participants) {
          if (matches.has(one.id) || one.fictional || !(one.id === participant || isSame(one, asked)))
            continue
          const ids = new Set<string>([one.id, withSituations(one.id)])
          const isErased = (own: string) => ids.has(own)
          const { name, organisation, email } = one
          matches.set(one.id, {
            ...{ participant: one.id, session: title, name, organisation, email },
            counts: countsOf(people, isErased, termsOfErased([one], NOBODY)),
            isSure: one.id === participant || (email !== '' && keyOf(email) === keyOf(asked.email)),
          })
        }
      }
      for (const { title, people } of known()) add(title, people)
      for (const { people } of copies) add(null, people)
      const holding = copies.filter(({ people }) => people.participants.some((one) => matches.has(one.id)))
      const own = ownTextsAbout([...matches.values()])
      const files = await store.erasures.named(termsOfNamed([...matches.values()]))
      return { matches: [...matches.values()], copies: holding.length, unreadable, own, files }
    },

    /**
     * Everywhere, with the situations they brought when `situations`, and with those of the files offered. What is told of
     * them elsewhere loses their names.
     */
    async erase(
      participants: readonly ParticipantId[],
      situations: boolean,
      files: readonly string[] = [],
    ): Promise<ErasureDone> {
      refuseUnlessPossible()
      const wanted = new Set<string>(participants)
      const { copies } = await store.erasures.copies()
      const all = [...known(), ...copies].map(({ people }) => people)
      const ids = new Set(all.flatMap((people) => idsToRemember(people, wanted, situations)))
      if (ids.size === 0) throw notPossible()
      const gone = all.flatMap((people) => people.participants.filter((one) => ids.has(one.id)))
      // The files first: what is cut short is gone on with by itself, and no longer knows the names to look for.
      const named = termsOfNamed(gone)
      await store.erasures.remove(await store.erasures.named(named), files)
      await store.erasures.begin([...ids])
      const { unread } = await finish(termsOfErased(gone, NOBODY))
      return { unread, left: await store.erasures.named(named) }
    },

    /** Whose people were kept for longer than the settings say, by the app's clock; none while the vault is locked. */
    due(): Due[] {
      const { retentionMonths } = desk.settings
      const today = dateIn(ports.clock.now(), ports.zone())
      return [...kept.values()]
        .flatMap(({ session, people }) => {
          const real = people?.participants.filter(({ fictional }) => !fictional).length ?? 0
          const since = dueOn(session, retentionMonths)
          const isIn = real > 0 && isDue(session, retentionMonths, today)
          return isIn && since ? [{ session: session.id, title: session.title, since, people: real }] : []
        })
        .sort((one, other) => (one.since < other.since ? -1 : 1))
    },

    /** Goes on with an erasure that was cut short, or that a restored backup made necessary again. */
    async resumeErasure() {
      if (!store.erasures.isPending() || desk.isLocked() || run.inProgress()) return
      await finish([])
    },
  }
  return {
    ...desks,
    /** The files that name somebody of the session, beside those that are written again without them. */
    async namedFiles(id: SessionId) {
      refuseUnlessPossible()
      return store.erasures.named(termsOfNamed(realOf(id)))
    },
    /** Everyone of the session erased for good, with those of the files offered; what they brought stays without them. */
    anonymise: (id: SessionId, files: readonly string[]) =>
      desks.erase(
        realOf(id).map((own) => own.id),
        false,
        files,
      ),
  }
}
