/** What a phase is, guessed from the words of its title: logistics, and the axes of the method. */
import type { Axis } from '../domain/plan/axis'
import type { PhaseKind } from '../domain/plan/phase'
import { foldedCell } from './plan-cells'

type Logistics = Exclude<PhaseKind, 'work'>

/** By how it begins, wherever it stands in the day. */
const beginnings: readonly (readonly [Logistics, RegExp])[] = [
  [
    'meal',
    /^((pause|temps|moment|coupure|break)( (de|du|for|d))? )?(le |la )?(repas|dejeuner|diner|souper|lunch|meal|midi|meridienne|sandwich(e?s)?|buffet|pique nique|brunch|dinner|supper)\b(?! (debat|de travail))/,
  ],
  ['meal', /^(pause|break) .*\b(repas|dejeuner|midi|lunch)\b/],
  [
    'welcome',
    /^(cafe d accueil|petit dejeuner d accueil|accueil|welcome|arrivees?|arrivals?|emargement|registrations?|bienvenue|sign in|check ?in|welcoming)\b/,
  ],
  [
    'break',
    /^((petite|courte|longue|grande|short|comfort|morning|afternoon|mid morning|mid afternoon|cigarette) )?(pauses?|breaks?(?! out)|recreation|recre|collation|gouter|coffee( and tea)?( break)?|tea( and coffee)?( break)?|refreshments?|interruption|entracte)\b(?! (reflexive|philosophique|philo))/,
  ],
  ['break', /^(cafe|the|cafe the|boissons?)( (et|gourmand|the|croissants?|viennoiseries?))*$/],
  [
    'closing',
    /^(clotures?|closing|close|mots? de (la )?(fin|sortie)|au revoir|fin de (la )?(journee|formation|matinee|session|seance)|wrap up|wrapup|farewells?|goodbyes?|check ?out|tour de cloture|conclusion et cloture)\b/,
  ],
]

/** Only among the first or the last phases of a day: « Bilan de compétences » in the middle is work. */
const lastWords =
  /\b(bilan|conclusions?|cloture|evaluations?( finale| a chaud)?|mot de (la )?fin|synthese et (fin|cloture|evaluation)|feedback and close|closing|wrap up|evaluation and close|next steps and close|depart)\b/
const work = /\b(cas|plan|exercice|competences?|outil|grille|atelier|jeu|pratique)\b/

/** Of the phase at that place of so many. */
export function kindGuessed(title: string, place = 0, count = 1): PhaseKind {
  // A step may have its number before its name.
  const text = foldedCell(title).replace(/^\d{1,2}( \d{1,2})? (?=\p{L})/u, '')
  const found = beginnings.find(([, pattern]) => pattern.test(text))?.[0]
  if (found === 'welcome' && place > 1 && /^accueil(s)? (d|de|du|des|l)\b/.test(text)) return 'work'
  if (found) return found
  const isLast = count > 1 && place >= count - 2
  return isLast && lastWords.test(text) && !work.test(text) ? 'closing' : 'work'
}

/** Words of each axis of the method, in French and English. */
const axisWords: readonly (readonly [string, RegExp])[] = [
  [
    'simulation',
    /\b(jeux? de roles?|mises? en situation|simulations?|etudes? de cas|cas pratiques?|mises? en pratique|entrainements?|role plays?|case stud(y|ies)|practice)\b/,
  ],
  [
    'action',
    /\b(plans? d action|action plan(s|ning)?|plan personnel|engagements?|transfert|prochains? pas|next steps|feuille de route|commitments?|appropriation)\b/,
  ],
  [
    'markers',
    /\b(apports?|exposes?|theorie|theorique|notions?|concepts?|cadre (legal|juridique|theorique)|lecture|input)\b/,
  ],
  [
    'sharing',
    /\b(tours? de table|partages?|recits?|temoignages?|echanges? de pratiques|brise glace|ice ?breakers?|brainstormings?|remue meninges|sharing|round table|debats?)\b/,
  ],
]

const namesOf = ({ name, shortName }: Axis) =>
  [foldedCell(name), foldedCell(shortName)].filter((own) => own !== '')

/** By the column of the axis; else by its name in the title; else, as a guess, by words of the title and the method. */
export function axisGuessed(
  { said, title, method }: { said: string; title: string; method: string },
  axes: readonly Axis[],
): { axis: Axis['id'] | null; isGuess: boolean } {
  const offered = axes.filter(({ retired }) => !retired)
  const [text, whole] = [foldedCell(said), foldedCell(title)]
  const before = foldedCell(title.split(/[\n:–—]/)[0] ?? '')
  const named = (axis: Axis) =>
    text === ''
      ? namesOf(axis).includes(before) ||
        (foldedCell(axis.name) !== '' && whole.includes(foldedCell(axis.name)))
      : namesOf(axis).some((name) => text.includes(name))
  const known = offered.find((axis) => namesOf(axis).includes(text)) ?? offered.find(named)
  if (known || text !== '') return { axis: known?.id ?? null, isGuess: false }
  for (const where of [whole, foldedCell(method)]) {
    const word = axisWords.find(([, pattern]) => pattern.test(where))?.[0]
    const axis = offered.find(({ id }) => (id as string) === word)
    if (axis) return { axis: axis.id, isGuess: true }
  }
  return { axis: null, isGuess: false }
}
