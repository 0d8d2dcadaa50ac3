/** French words of the Supports screen. */
import type { Certificate, Copies, DocumentId } from '../../domain/library/handout-options'

export const handouts = {
  title: 'Supports',
  documents: 'Documents',
  audience: {
    programme: 'Pour le groupe, à distribuer',
    guide: 'Pour vous, avec vos notes privées',
    materials: 'Pour vous, à cocher',
    invitation: 'Avant la séance',
    booklet: 'Fiches, grille, pages à écrire',
    cards: 'Une idée, une page, ses sources',
    situations: 'À lire et à déplier en groupe',
    groups: 'À afficher',
    nameplates: 'À plier et à découper',
    attendance: 'À signer par demi-journée',
    actions: 'À emporter',
    evaluation: 'Anonyme, une page',
    certificate: 'Selon les présences',
    report: 'Pour le groupe, après',
  } satisfies Record<DocumentId, string>,
  include: (name: string) => `Exporter : ${name}`,
  note: 'Les documents s’ouvrent dans Word ou LibreOffice et restent modifiables.',
  privateNotes: 'Ce document contient vos notes privées. Ne le distribuez pas au groupe.',
  /** Before the export: `notes` private notes in the trainers' document, `situations` private ones that leave in none. */
  leaving: {
    notes: (count: number) =>
      `Le déroulé de l’animation emporte ${count} ${count < 2 ? 'note privée' : 'notes privées'}.`,
    situations: (count: number) =>
      `${count} ${count < 2 ? 'situation privée ne part' : 'situations privées ne partent'} dans aucun document.`,
  },
  /** For whom no certificate is made, and whose presences are missing. */
  certified: {
    example: 'Pas d’attestation pour l’exemple : la journée et ses participants sont inventés.',
    nobody: 'Personne n’a été présent : pas d’attestation.',
    absent: (count: number) =>
      count < 2
        ? '1 personne absente : pas d’attestation.'
        : `${count} personnes absentes : pas d’attestation.`,
    untold: (count: number) =>
      count < 2
        ? 'Pas encore pointé : 1 personne. Les dates et les heures de son attestation restent à remplir à la main.'
        : `Pas encore pointé : ${count} personnes. Les dates et les heures de leurs attestations restent à remplir à la main.`,
    roll: 'Pointer les présences',
  },
  preview: (name: string) => `Aperçu : ${name}`,
  page: (number: number, count: number) => `${number} sur ${count}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  realSize: 'Taille réelle',
  wholePage: 'Page entière',
  pages: 'C’est le fichier Word lui-même. Word peut couper les pages un peu autrement.',
  options: 'Présentation',
  language: 'Langue des documents',
  copies: 'Exemplaires',
  copiesOf: {
    separate: 'Un par personne, un fichier chacun',
    joined: 'Un par personne, un seul fichier',
    one: 'Un pour tous, nom à compléter',
  } satisfies Record<Copies, string>,
  files: (count: number) => `${count} fichiers`,
  certificate: 'Modèle d’attestation',
  certificates: {
    belgium: 'Belgique : participation',
    'france-realisation': 'France : certificat de réalisation',
    'france-training': 'France : fin de formation',
  } satisfies Record<Certificate, string>,
  sheet: 'Papier',
  cardSheets: { a4: 'Une par page', a5: 'Deux par page', a3: 'A3' },
  gridFilled: 'Grille remplie',
  reportNames: 'Noms des personnes',
  content: 'Dans ce document',
  exactTimes: 'Heures exactes',
  showAxes: 'Axe de chaque phase',
  showDurations: 'Durées',
  layout: 'Mise en page',
  largeType: 'Grands caractères',
  blackAndWhite: 'Noir et blanc',
  chosen: (count: number, files: number) => {
    if (count === 0) return 'Aucun document choisi'
    const documents = count < 2 ? '1 document' : `${count} documents`
    return files > count ? `${documents}, ${files} fichiers Word` : documents
  },
  organisation: {
    open: 'Votre organisation…',
    title: 'Votre organisation',
    name: 'Nom',
    nameHelp: 'En haut des pages, quand la séance ne nomme pas d’organisme.',
    colour: 'Couleur',
    colourHelp: 'Pour les titres, si elle se lit bien sur du blanc.',
    logo: 'Logo',
    logoOf: (name: string) => (name === '' ? 'Logo' : `Logo : ${name}`),
    chooseLogo: 'Choisir une image…',
    removeLogo: 'Retirer',
    logoRefused: 'Ce fichier n’est pas une image. Choisissez un PNG ou un JPEG.',
    save: 'Enregistrer',
  },
  print: 'Imprimer',
  printed: 'Le document est parti à l’imprimante.',
  making: (done: number, total: number) => `${done} sur ${total} documents prêts`,
  calledOff: 'Export annulé : aucun document n’a été écrit.',
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
