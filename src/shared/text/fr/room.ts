/** French words of the room window. */
export const room = {
  windowTitle: 'Vue salle',
  progress: (index: number, count: number) => `Journée : étape ${index} sur ${count}`,
  ahead: (count: number) => `Journée : ${count} étapes à venir`,
  over: 'Journée terminée',
  page: (page: number, pages: number) => `Consignes : page ${page} sur ${pages}`,
  activity: (left: string) => `Temps de l’activité : ${left}`,
  forActivity: 'pour cette activité',
  /** Beside the timer of an activity. */
  forPhase: 'Pour toute l’étape',
  minutes: (count: number) => (count < 2 ? 'minute' : 'minutes'),
  closing: 'On termine',
  paused: 'Chrono en pause',
  resumes: (at: string) => `Reprise à ${at}`,
  starts: (at: string) => `Début à ${at}`,
  nextBreak: 'Prochaine pause',
  around: (title: string, at: string) => `${title} vers ${at}`,
  thanks: 'Merci de votre participation',
}
