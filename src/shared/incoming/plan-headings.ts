/** The promise of the heading of a column of a plan, by the words inside it, in French and English. */
import { foldedCell } from './plan-cells'

export const planColumns = [
  ...(['day', 'start', 'end', 'duration', 'title', 'objective', 'instructions', 'method'] as const),
  ...(['grouping', 'materials', 'facilitators', 'axis', 'notes'] as const),
] as const
export type PlanColumn = (typeof planColumns)[number]

const doing =
  /\b(fait|faites|fais|font|faire|activites?|actions?|roles?|taches?|do|does|doing|tasks?|dit|says?|intervention|posture|consignes?)\b/
const trainer =
  /\b(formateur|formatrice|formateurs|formatrices|animateur|animatrice|animateurs|intervenant|intervenante|enseignant|facilitateur|facilitatrice|trainers?|facilitators?|tutors?|teachers?|instructors?|coach|je|i)\b/
const learners =
  /\b(apprenants?|apprenantes?|participants?|participantes?|stagiaires?|eleves?|etudiants?|etudiantes?|learners?|trainees?|students?|delegates?|attendees|vous|they|public|groupe|group)\b/

/** Headings that no column of a plan takes: said as left aside. */
const aside =
  /^(n|no|n°|num|numero|number|id|#)$|\b(evaluations?|assessments?|criteres?|indicateurs?|criteria|total|cumul|prerequis|budget|cout|cost)\b/

/** `time` is an hour or a length: the cells tell. */
export type Heading = PlanColumn | 'time' | 'aside'

/** Words inside a folded heading, in French and English; the first line that fits decides. */
const headings: readonly (readonly [Heading, (text: string) => boolean])[] = [
  ['aside', (text) => aside.test(text)],
  ['notes', (text) => trainer.test(text) && doing.test(text)],
  ['instructions', (text) => learners.test(text) && doing.test(text)],
  ['instructions', (text) => /\b(que|what) (vous faites|you do)\b/.test(text)],
  ['day', (text) => /^(jours?|journees?|days?|dates?)$/.test(text)],
  ['title', (text) => /\btemps forts?\b/.test(text)],
  [
    'duration',
    (text) =>
      /\b(durees?|minutage|minutes?|mins?|durations?|lengths?|nb d heures|nombre d heures|volume horaire)\b/.test(
        text,
      ),
  ],
  [
    'end',
    (text) =>
      /^((heures? de )?fin|end|to|until|a|jusqu a|finish|finishes|ends|end time|heure fin)$/.test(text),
  ],
  [
    'start',
    (text) =>
      /\b(debut|from|begins?|starts?|heures?|horaires?|quand|when|hours?|plages?|creneaux?)\b|^de$/.test(
        text,
      ),
  ],
  ['time', (text) => /\b(temps|time|timing|times|chrono|tranche|schedule|planning)\b/.test(text)],
  [
    'objective',
    (text) =>
      /\b(objectifs?|buts?|intentions?|visee|vise|visees|objectives?|aims?|goals?|purposes?|outcomes?|pourquoi|why|finalites?|competences?)\b/.test(
        text,
      ),
  ],
  [
    'materials',
    (text) =>
      /\b(materiels?|materiaux|supports?|outils?|ressources?|materials?|equipments?|resources?|tools?|avec quoi|logistique|documents?|handouts?|fournitures?|moyens|props|besoins|kit|a (prevoir|apporter|preparer)|bring)\b/.test(
        text,
      ),
  ],
  [
    'grouping',
    (text) =>
      /\b(regroupements?|groupes?|interactions?|formes? sociales?|social forms?|mode de travail|modalites?|dispositifs?|organisation|grouping|groups?|formats?|configuration|setting|disposition)\b/.test(
        text,
      ),
  ],
  [
    'method',
    (text) =>
      /\b(methodes?|techniques?|methodologies?|methods?|pedagogie|approches?|approach|maniere)\b/.test(text),
  ],
  ['axis', (text) => /^(axes?|natures?|types?|axis|categories?|category|kind)$|\b(axes?|axis)\b/.test(text)],
  [
    'notes',
    (text) =>
      /^(pour vous|for you)( seulement| only)?$|\b(notes?|remarques?|commentaires?|observations?|comments|remarks?|vigilance|additional info(rmation)?s?|infos?( complementaires?| pratiques?)?|informations? (complementaires?|supplementaires?)|conseils?|astuces?|tips?|points? d attention|pour (moi|nous|soi)|memo|rappels?|reminders?)\b/.test(
        text,
      ),
  ],
  [
    'facilitators',
    (text) =>
      /\b(qui|par qui|formateurs?|formatrices?|intervenants?|intervenantes?|animateurs?|animatrices?|animation|animee? par|responsables?|referente?s?|facilitat\w+|trainers?|facilitators?|who|led by|lead|leads|leader|presenters?|speakers?|hosts?|staff|pilotes?|orateurs?|oratrices?)\b/.test(
        text,
      ),
  ],
  [
    'instructions',
    (text) =>
      /\b(contenus?|consignes?|deroulement|deroule|descriptions?|content|contents|instructions?|what we do|what they do|details?|comment|how|demarche|procedures?|process|taches?|scenario|ce qu on fait|explications?)\b/.test(
        text,
      ),
  ],
  [
    'title',
    (text) =>
      /\b(sequences?|phases?|titres?|etapes?|activites?|intitules?|themes?|thematiques?|moments?|sessions?|titles?|activity|activities|steps?|topics?|modules?|sujets?|quoi|what|parties?|chapitres?|points?|sections?|units?|rubriques?|noms?|names?|items?|agenda|programme|ateliers?|seances?|exercices?|exercises?|workshops?|blocs?|blocks?|subjects?|stages?|segments?|parts?|elements?|episodes?)\b/.test(
        text,
      ),
  ],
  ['instructions', (text) => learners.test(text)],
  // « Séquence pédagogique » is a sequence: the adjective alone decides nothing else.
  ['method', (text) => /\bpedagogiques?\b/.test(text)],
]

const LONGEST_HEADING = 60

/** What a heading promises; null for words that say nothing of it. */
export function headingOf(heading: string): Heading | null {
  if (heading.length > LONGEST_HEADING) return null
  const text = foldedCell(heading)
  if (text === '' || /\d{1,2}[h:]\d\d/.test(heading)) return null
  // « Phase, objectif »: the first thing that is named is what the cells begin with.
  const [first = ''] = heading.split(/\s*[,;/&+]\s*|\s(?:et|and)\s/iu)
  return known(foldedCell(first)) ?? known(text)
}

const known = (text: string): Heading | null =>
  text === '' ? null : (headings.find(([, is]) => is(text))?.[0] ?? null)
