/** The order of the whole names of a list: what their capitals, addresses and given names say together. */
import {
  byAddress,
  type NameOrder,
  orderByGivenNames,
  ownParts,
  type PersonName,
  partsOf,
} from './person-name'

export type ListedName = { name: string; email: string }

export type ListOrder = {
  order: NameOrder
  /** `told`: nothing in the list says it. */
  by: 'evidence' | 'told'
  /** Addresses are written « prenom.nom », as nearly everywhere; not so when the given names say the contrary. */
  areAddressesUsual: boolean
}

const sum = (votes: readonly (NameOrder | null)[]) =>
  votes.reduce((all, vote) => all + (vote === 'given-first' ? 1 : vote === 'family-first' ? -1 : 0), 0)

/** The order that its own signs show, when they show one. */
function ownOrder(name: string): NameOrder | null {
  const own = ownParts(name)
  if (!own) return null
  return name.trim().endsWith(own.lastName) ? 'given-first' : 'family-first'
}

/** `heading`: what the heading says, which people who fill in a form follow or not. */
export function orderOf(names: readonly ListedName[], heading: NameOrder | null): ListOrder {
  // A comma says the order of its own name, and of no other.
  const written = names.filter(({ name }) => /\S\s+\S/.test(name) && !name.includes(','))
  const addresses = written.map(({ name, email }) => byAddress(name, email))
  const byNames = sum(written.map(({ name }) => orderByGivenNames(name)))
  const usual = sum(addresses.map((found) => (found && !found.isSure ? found.order : null)))
  const sure = sum(addresses.map((found) => (found?.isSure ? found.order : null)))
  const capitals = sum(written.map(({ name }) => ownOrder(name)))
  const areAddressesUsual = !(Math.sign(usual) * Math.sign(byNames) < 0 && Math.abs(byNames) > 1)
  const votes = 3 * sure + 2 * capitals + (areAddressesUsual ? 2 * usual : -2 * usual) + byNames
  const said = heading === null ? 0 : heading === 'given-first' ? 1 : -1
  const all = votes + said
  if (all !== 0) return { order: all > 0 ? 'given-first' : 'family-first', by: 'evidence', areAddressesUsual }
  return {
    order: heading ?? 'given-first',
    by: votes === 0 && !heading ? 'told' : 'evidence',
    areAddressesUsual,
  }
}

/** The parts of one of them, and whether its given names contradict the list. */
export function listedParts(
  { name, email }: ListedName,
  { order, areAddressesUsual }: ListOrder,
): PersonName & { isDoubtful: boolean } {
  const own = ownParts(name)
  if (own) return { ...own, isDoubtful: false }
  const address = byAddress(name, email)
  if (address && (address.isSure || areAddressesUsual))
    return { firstName: address.firstName, lastName: address.lastName, isDoubtful: false }
  const names = orderByGivenNames(name)
  return { ...partsOf(name, order), isDoubtful: names !== null && names !== order }
}
