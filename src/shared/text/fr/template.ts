/** French words of an organisation's own template: the tags as they are typed, and what each stands for. */
import type { Tag } from '../../handout/tag-names'

export const template = {
  tags: {
    title: { name: 'titre', what: 'Le titre de la séance' },
    series: { name: 'série', what: 'La série à laquelle elle appartient' },
    summary: { name: 'présentation', what: 'La présentation en quelques lignes' },
    dates: { name: 'dates', what: 'La date, ou chacune des dates' },
    hours: { name: 'horaire', what: 'Chaque jour avec ses heures' },
    place: { name: 'lieu', what: 'Le lieu et son adresse' },
    address: { name: 'adresse', what: 'L’adresse seule' },
    access: { name: 'accès', what: 'Comment s’y rendre' },
    price: { name: 'prix', what: 'Le prix' },
    contact: { name: 'contact', what: 'La personne à contacter' },
    organisation: { name: 'organisme', what: 'Qui organise la formation' },
    trainers: { name: 'formateurs', what: 'L’équipe d’animation' },
    objectives: { name: 'objectifs', what: 'La liste des objectifs' },
    content: { name: 'contenu', what: 'Le contenu annoncé' },
    method: { name: 'méthode', what: 'La méthode' },
    programme: { name: 'programme', what: 'Le tableau de la journée' },
    duration: { name: 'durée', what: 'La durée prévue, sans les repas ; suivie, sur une attestation' },
    plannedHours: { name: 'heures prévues', what: 'La durée prévue, sans les repas' },
    attendedHours: { name: 'heures suivies', what: 'La durée suivie, d’après les présences' },
    name: { name: 'nom', what: 'Le nom de la personne : un fichier pour chacune' },
    email: { name: 'email', what: 'Son adresse e-mail' },
    employer: { name: 'employeur', what: 'Son organisation' },
    role: { name: 'fonction', what: 'Sa fonction' },
    document: { name: 'document', what: 'Tout le document tel que Jalon le compose' },
  } satisfies Record<Tag, { name: string; what: string }>,
  rows: { participants: 'participants', phases: 'phases' },
  rowsHelp: {
    participants: 'Une ligne de tableau qui se répète pour chaque participant',
    phases: 'Une ligne de tableau qui se répète pour chaque phase',
  },
  fields: {
    number: 'numéro',
    name: 'nom',
    email: 'email',
    employer: 'employeur',
    role: 'fonction',
    time: 'heure',
    title: 'titre',
    length: 'durée',
    axis: 'axe',
  },
  starter: {
    fileName: 'Modèle Jalon.docx',
    letterhead: 'Votre en-tête : logo, nom, adresse',
    footer: 'Votre pied de page : mentions, site, téléphone',
    participants: 'Participants',
    help: 'Remplacez l’en-tête et le pied de page par les vôtres. Déplacez, mettez en forme ou supprimez les balises entre doubles accolades.',
  },
  title: 'Vos modèles Word',
  open: 'Vos modèles…',
  choice: 'Modèle',
  jalon: 'Présentation de Jalon',
  intro:
    'Un modèle est un fichier Word à vous, avec votre en-tête. Jalon y remplace les balises entre doubles accolades, partout où elles sont, en-tête et pied de page compris, et laisse le reste tel quel, sauf ce qui irait chercher ou exécuterait quelque chose chez qui ouvre le document.',
  add: 'Ajouter un modèle…',
  saveStarter: 'Enregistrer un modèle de départ…',
  saved: 'Le modèle de départ est enregistré.',
  remove: (file: string) => `Retirer « ${file} »`,
  none: 'Vous n’avez pas encore de modèle.',
  found: (count: number) =>
    count === 0 ? 'Aucune balise' : count < 2 ? '1 balise reconnue' : `${count} balises reconnues`,
  unknown: (tag: string, nearest: string | null) =>
    nearest === null
      ? `La balise {{${tag}}} n’existe pas.`
      : `La balise {{${tag}}} n’existe pas. Vouliez-vous écrire {{${nearest}}} ?`,
  faults: {
    unclosed: (text: string, near: string) =>
      `Il manque une accolade fermante après « ${text} », dans « ${near} ».`,
    unopened: (text: string, near: string) =>
      `Il manque une accolade ouvrante avant « ${text} », dans « ${near} ».`,
    'outside-table': (text: string, near: string) =>
      `La balise {{${text}}} ne vaut que dans une ligne de tableau, qu’elle répète ; elle est dans « ${near} ».`,
    'mixed-row': (text: string, _near: string) =>
      `La balise {{${text}}} est dans une ligne qui répète déjà autre chose : participants et phases vont chacun dans leur tableau.`,
    'no-room': (text: string, near: string) =>
      `La balise {{${text}}} prend plusieurs lignes : elle ne tient pas à cet endroit, « ${near} ».`,
  },
  removed: 'Retiré des documents faits sur ce modèle, parce que cela agirait chez qui les ouvre :',
  removedKinds: {
    remote: (what: string) => `une image ou un son à aller chercher à « ${what} »`,
    template: (what: string) => `un autre modèle à ouvrir, « ${what} »`,
    content: (what: string) => `une page ou un document inséré, « ${what} »`,
    embedded: (what: string) => `un objet d’un autre programme, « ${what} »`,
    macro: (what: string) => `un programme (macro), « ${what} »`,
    data: (what: string) => `une source de publipostage, « ${what} »`,
    field: (what: string) => `un champ qui va chercher ou exécute quelque chose, « ${what} »`,
    address: (what: string) => `un lien qui ne mène ni au Web ni à une adresse e-mail, « ${what} »`,
    picture: (what: string) => `une image qui contient un programme ou en charge une autre, « ${what} »`,
    other: (what: string) => `un contenu que Jalon ne connaît pas, « ${what} »`,
  },
  faulty: (file: string) => `${file} (à corriger)`,
  list: 'Les balises',
}
