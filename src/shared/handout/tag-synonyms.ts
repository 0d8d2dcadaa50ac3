/** Other words by which people call what a tag stands for, in either language: they are understood, not shown. */
import type { RowField, Tag } from './tag-names'

export const TAG_SYNONYMS: Partial<Record<Tag, readonly string[]>> = {
  title: ['intitulé', 'formation', 'titre de la formation', 'séance', 'session', 'training', 'course'],
  series: ['cycle', 'parcours'],
  summary: ['résumé', 'introduction', 'presentation', 'description'],
  dates: ['date', 'jour', 'jours', 'day', 'days'],
  hours: ['horaires', 'heures', 'schedule', 'times', 'timetable'],
  place: ['endroit', 'salle', 'venue', 'location', 'room'],
  access: ['itinéraire', 'directions'],
  price: ['tarif', 'coût', 'fee', 'cost'],
  contact: ['personne de contact'],
  organisation: [
    'organisation',
    'organization',
    'organisateur',
    'organiser',
    'organizer',
    'structure',
    'centre',
  ],
  trainers: [
    ...['formateur', 'formatrice', 'formatrices', 'animateur', 'animatrice', 'animateurs', 'animatrices'],
    ...['intervenant', 'intervenante', 'intervenants', 'intervenantes', 'équipe', 'animation'],
    ...['trainer', 'facilitator', 'facilitators'],
  ],
  objectives: ['but', 'buts', 'goals', 'aims'],
  content: ['contents'],
  method: ['méthodes', 'pédagogie', 'methods'],
  programme: ['déroulé', 'program', 'agenda'],
  duration: ['nombre d’heures', "nombre d'heures", 'length'],
  plannedHours: ['durée prévue', 'planned duration'],
  attendedHours: ['durée suivie', 'heures de présence', 'hours attended'],
  name: [
    ...['participant', 'participante', 'stagiaire', 'bénéficiaire', 'apprenant', 'apprenante'],
    ...['nom et prénom', 'prénom et nom', 'nom du participant', 'attendee', 'trainee', 'participant name'],
    'full name',
  ],
  email: ['e-mail', 'mail', 'courriel', 'adresse électronique', 'adresse e-mail', 'email address'],
  employer: ['entreprise', 'société', 'institution', 'company'],
  role: ['poste', 'métier', 'job', 'job title', 'position'],
}

export const FIELD_SYNONYMS: Partial<Record<RowField, readonly string[]>> = {
  number: ['n°', 'no', 'num', 'rang'],
  name: ['nom et prénom', 'prénom et nom', 'participant', 'full name'],
  email: ['e-mail', 'mail', 'courriel', 'adresse électronique', 'email address'],
  employer: ['organisation', 'organization', 'organisme', 'entreprise', 'société', 'institution', 'company'],
  role: ['poste', 'métier', 'job', 'job title', 'position'],
  time: ['horaire', 'début', 'start', 'hour'],
  title: ['intitulé', 'nom', 'name', 'phase'],
  length: ['duration', 'temps', 'minutes'],
}

/** Other names of the rows themselves. */
export const ROW_SYNONYMS = {
  participants: ['participant', 'stagiaires', 'inscrits', 'personnes', 'attendees', 'people'],
  phases: ['phase', 'déroulé', 'étapes', 'programme', 'steps'],
} as const
