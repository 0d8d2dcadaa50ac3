/** French words of a list of people before anyone is added: what is left, what was guessed, what is to be looked at. */
export const peopleList = {
  /** Texts between the quotation marks of the language. */
  quoted: (texts: readonly string[]) => texts.map((text) => `« ${text} »`).join(', '),
  columns: (groups: readonly string[]) => `Colonnes laissées de côté : ${groups.join(' ; ')}.`,
  because: {
    payer: (names: string) => `${names} (qui paie ou achète n’est pas qui participe)`,
    'other-person': (names: string) => `${names} (une autre personne)`,
    phone: (names: string) => `${names} (téléphone)`,
    postal: (names: string) => `${names} (adresse postale)`,
    date: (names: string) => `${names} (dates)`,
    number: (names: string) => `${names} (numéros, montants)`,
    civility: (names: string) => `${names} (civilité)`,
    constant: (names: string) => `${names} (la même réponse partout)`,
    second: (names: string) => `${names} (une autre colonne en tient lieu)`,
    unlike: (names: string) => `${names} (le contenu ne répond pas à l’intitulé)`,
    unknown: (names: string) => `${names} (rien dans une fiche de participant)`,
  },
  guesses: (columns: string) => `Lu d’après le contenu, faute d’intitulé connu : ${columns}. Vérifiez.`,
  guess: (column: string, field: string) => `« ${column} » (${field})`,
  titles: (texts: string) => `Lignes qui ne sont pas des personnes, laissées : ${texts}.`,
  nameless: (emails: string) => `Adresses sans nom, gardées, à nommer : ${emails}.`,
  twiceByEmail: (name: string, row: number, first: number) =>
    `Ligne ${row} : ${name} figure déjà à la ligne ${first}, avec la même adresse.`,
  twiceByName: (name: string, row: number, first: number) =>
    `Ligne ${row} : ${name} figure déjà à la ligne ${first}.`,
  namesake: (name: string, organisations: string) =>
    `${name} : plusieurs personnes du même nom (${organisations}), gardées toutes.`,
  shared: (email: string, names: string) =>
    `${email} sert à plusieurs personnes : ${names}. Toutes sont gardées.`,
  several: (text: string, row: number) =>
    `Ligne ${row} : « ${text} », plusieurs personnes dans une case, lues séparément : vérifiez.`,
  order: (names: string) =>
    `Prénom et nom à vérifier, l’ordre n’est pas celui du reste de la liste : ${names}.`,
  orders: (name: string) =>
    `Rien ne dit si le prénom vient d’abord : « ${name} » est lu prénom puis nom. Sinon, choisissez « Nom, puis prénom ».`,
  status: (texts: string) => `Inscriptions notées comme faites, faute de comprendre : ${texts}.`,
  address: (texts: string) => `Adresses e-mail qui n’en sont pas, ou de trop, laissées : ${texts}.`,
  aside: (texts: string) => `Laissé de côté, à recopier si c’est utile : ${texts}.`,
  overlong: (rows: string) =>
    `Plus de cases que l’en-tête, un séparateur se trouve sans doute dans un texte : lignes ${rows}. Elles ne sont pas cochées.`,
  tables: (texts: string) => `Autres tableaux ou feuilles, laissés : ${texts}.`,
  table: (title: string, rows: number) => `« ${title} » (${rows} ${rows < 2 ? 'ligne' : 'lignes'})`,
  unnamedTable: (rows: number) => `un tableau de ${rows} ${rows < 2 ? 'ligne' : 'lignes'}`,
  hidden: (texts: string) => `Texte masqué dans le fichier, laissé : ${texts}.`,
  cut: 'La liste est plus longue : seules les 10 000 premières lignes sont lues.',
  many: (count: number) => `Cette liste compte ${count} personnes : est-ce bien un seul groupe ?`,
  andMore: (texts: string, more: number) => `${texts} et ${more} de plus`,
}
