/** French words of the files that can be read without Jalon: headings, columns, names of files. */
import type { ActionLevel } from '../../domain/people/action'
import type { NoteKind } from '../../domain/people/note'
import type { Participant } from '../../domain/people/people'
import type { PartOfDay } from '../../domain/plan/half-day'

export const readable = {
  objectives: 'Objectifs',
  content: 'Contenu',
  method: 'Méthode',
  practical: 'Informations pratiques',
  trainers: 'Équipe',
  parked: 'Phases mises de côté',
  nextTime: 'À changer la prochaine fois',
  day: (number: number) => `Journée ${number}`,
  columns: ['Début', 'Fin', 'Durée', 'Phase', 'Axe'],
  forYou: 'Pour vous seulement :',
  fallback: 'Solution de repli :',
  review: 'À revoir :',
  questions: 'Questions pour le groupe',
  sources: 'Sources',
  checked: (date: string) => `vérifiée le ${date}`,
  files: {
    session: 'Séance',
    participants: 'Participants',
    notes: 'Notes',
    actions: 'Pistes d’action',
    groups: 'Sous-groupes',
    evaluation: 'Évaluation',
    situations: 'Situations et balises',
    cards: 'Fiches repères',
    readMe: 'Lisez-moi',
  },
  participantColumns: [
    ...['Nom', 'Organisation', 'Fonction', 'E-mail', 'Inscription', 'Attentes', 'Besoins', 'Note'],
    ...['Présences', 'Usages d’image acceptés'],
  ],
  status: { registered: 'inscription', waiting: 'en attente', cancelled: 'annulation' } satisfies Record<
    Participant['status'],
    string
  >,
  presence: (day: number, part: PartOfDay) =>
    `jour ${day} ${{ morning: 'matin', afternoon: 'après-midi', evening: 'soirée' }[part]}`,
  noteColumns: ['Moment', 'Catégorie', 'Texte', 'Phase', 'Personne'],
  noteKinds: {
    ...{ verbatim: 'Parole', question: 'Question', idea: 'Idée' },
    ...{ action: 'Piste d’action', review: 'À revoir' },
  } satisfies Record<NoteKind, string>,
  actionColumns: ['Piste', 'Niveau', 'Qui', 'Personne', 'Premier pas', 'Moyens', 'Échéance'],
  levels: { individual: 'individu', team: 'équipe', organisation: 'organisation' } satisfies Record<
    ActionLevel,
    string
  >,
  groupColumns: ['Sous-groupe', 'Personnes'],
  readMe: (moment: string, withPeople: boolean) =>
    [
      `Export de Jalon, ${moment}.`,
      '',
      'Chaque dossier est une séance : un texte (.md) que tout éditeur ouvre, les documents Word du programme et du déroulé, et des tableaux (.csv) pour LibreOffice ou Excel.',
      withPeople
        ? 'Les tableaux contiennent des données personnelles en clair : gardez ce dossier en lieu sûr et effacez-le quand il ne sert plus.'
        : 'Le coffre était verrouillé : les participants, les situations, les notes et tout ce qu’il garde d’autre n’y sont pas.',
      '',
    ].join('\n'),
}
