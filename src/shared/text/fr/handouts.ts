/** French words of the Supports screen. */
import type { DocumentId } from '../../handout/options'

export const handouts = {
  title: 'Supports',
  documents: 'Documents',
  audience: {
    programme: 'Pour le groupe, à distribuer',
    guide: 'Pour vous, avec vos notes privées',
  } satisfies Record<DocumentId, string>,
  include: (name: string) => `Exporter : ${name}`,
  note: 'Les documents s’ouvrent dans Word ou LibreOffice et restent modifiables.',
  privateNotes: 'Ce document contient vos notes privées. Ne le distribuez pas au groupe.',
  preview: (name: string) => `Aperçu : ${name}`,
  page: (number: number, count: number) => `${number} sur ${count}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  realSize: 'Taille réelle',
  wholePage: 'Page entière',
  pages: 'Word peut couper les pages un peu autrement.',
  options: 'Présentation',
  language: 'Langue des documents',
  content: 'Dans le programme',
  exactTimes: 'Heures exactes',
  showAxes: 'Axe de chaque phase',
  showDurations: 'Durées',
  layout: 'Mise en page',
  largeType: 'Grands caractères',
  blackAndWhite: 'Noir et blanc',
  chosen: (count: number) =>
    count === 0 ? 'Aucun document choisi' : count < 2 ? '1 document' : `${count} documents`,
  export: 'Exporter en Word',
  exported: (count: number) => (count < 2 ? '1 document exporté.' : `${count} documents exportés.`),
  openFolder: 'Ouvrir le dossier',
  existing: {
    title: 'Ces documents existent déjà',
    body: 'Remplacez-les, ou gardez les deux : les nouveaux porteront un numéro.',
    replace: 'Remplacer',
    keepBoth: 'Garder les deux',
  },
}
