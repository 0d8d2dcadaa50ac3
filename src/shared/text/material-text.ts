/** A material with how many of it: « Feutres × 4 », « Cartes, 3 par personne ». */
import type { Material } from '../domain/plan/phase'
import type { Text } from './fr'

export function materialText({ text, quantity, per }: Material, words: Text): string {
  if (quantity === null) return text
  const { amount, per: rules } = words.wholePlan.materials
  return per === 'session' ? `${text} ${amount(quantity)}` : `${text}, ${rules[per](quantity)}`
}
