/** French words of a date that is typed or picked. */
export const dates = {
  hint: 'jj/mm/aaaa',
  calendar: 'Ouvrir le calendrier',
  month: 'Calendrier',
  today: 'Aujourd’hui',
  clear: 'Effacer la date',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  previousYear: 'Année précédente',
  nextYear: 'Année suivante',
  previousDecade: 'Décennie précédente',
  nextDecade: 'Décennie suivante',
  chooseYear: 'Choisir le mois',
  chooseDecade: 'Choisir l’année',
  refused: {
    unread: (typed: string) => `« ${typed} » n’est pas une date. Essayez 25/11/2026, 25 novembre ou demain.`,
    noSuchDay: (typed: string) => `« ${typed} » n’existe pas : le jour vient d’abord, puis le mois.`,
    otherWeekday: (typed: string, date: string) => `« ${typed} » se contredit : cette date est un ${date}.`,
    several: (typed: string) => `« ${typed} » dit plusieurs jours : chaque journée a sa date, tapez-en une.`,
    far: (typed: string) => `« ${typed} » est à plus de vingt ans d’ici : vérifiez l’année.`,
    either: (typed: string, one: string, other: string) =>
      `« ${typed} » peut être le ${one} ou le ${other} : tapez le jour et le mois.`,
  },
}
