/** French words of the papers about the data themselves. */
export const dataPapers = {
  access: {
    title: (name: string) => `Données gardées sur ${name}`,
    lead: (moment: string) => `Établi le ${moment}, à partir de ce dossier Jalon et de lui seul.`,
    where: 'Où',
    place: (file: string, sealed: boolean) => `${file}, ${sealed ? 'chiffré' : 'lisible sur ce disque'}`,
    fields: [
      { field: 'name', label: 'Nom' },
      { field: 'organisation', label: 'Organisation' },
      { field: 'role', label: 'Fonction' },
      { field: 'email', label: 'Adresse e-mail' },
      { field: 'expectations', label: 'Attentes' },
      { field: 'needs', label: 'Besoins particuliers' },
      { field: 'note', label: 'Note de l’équipe d’animation' },
    ] as {
      field: 'name' | 'organisation' | 'role' | 'email' | 'expectations' | 'needs' | 'note'
      label: string
    }[],
    status: 'Inscription',
    presence: 'Présences',
    present: 'présence',
    absent: 'absence',
    imageUses: 'Usages de l’image acceptés',
    groups: 'Sous-groupes',
    notes: 'Notes prises à son sujet',
    situations: 'Situations apportées',
    actions: 'Pistes d’action',
    mentions: 'Autres textes où figure son nom',
    rightsTitle: 'Vos droits',
    rights: [
      'Demander la correction ou l’effacement de ces données, ou la limitation de leur usage ; vous y opposer ; retirer un accord.',
      'Ces données viennent de vous, de votre inscription ou de votre organisation, et de ce que l’équipe a noté pendant la formation.',
      'Aucune décision n’est prise par une machine. Jalon n’envoie rien hors de cet ordinateur, ni hors de l’Union européenne.',
    ],
    elsewhereTitle: 'Ailleurs',
    elsewhere: [
      'Des copies des mêmes textes peuvent rester dans les versions précédentes et la corbeille de ce dossier.',
      'Les documents déjà exportés (dossier « exports ») et les sauvegardes copiées ailleurs ne sont pas repris ici.',
    ],
  },
  register: {
    title: 'Registre des traitements : formations préparées avec Jalon',
    lead: (moment: string) =>
      `Fiche établie le ${moment} d’après l’état de ce dossier. Relisez-la, complétez-la, datez-la.`,
    who: 'Responsable',
    controller: 'Organisation',
    contact: 'Personne à contacter',
    officer: 'Délégué(e) à la protection des données, s’il y en a',
    basis: 'Base légale',
    bases: [
      'Inscription, présences, attestation : l’exécution de la convention de formation, ou une obligation légale de l’organisme.',
      'Préparation, situations, notes, évaluation : l’intérêt légitime de l’organisme à donner une formation utile.',
      'Besoins particuliers et image : l’accord de la personne, qui peut le retirer.',
      'À confirmer par l’organisme responsable.',
    ],
    special:
      'Un besoin particulier (accessibilité, repas) peut révéler la santé ou les convictions : ne le demandez que s’il sert, avec un accord explicite.',
    rightsTitle: 'Droits des personnes',
    rights: [
      'Accès, rectification, effacement, limitation, opposition, retrait d’un accord : auprès de la personne à contacter.',
      'Jalon écrit pour une personne tout ce qui est gardé sur elle, et l’efface partout sur demande.',
      'Aucun transfert hors de l’Union européenne par Jalon.',
    ],
    complaint:
      'Une plainte peut être déposée auprès de l’autorité de contrôle : Autorité de protection des données en Belgique (autoriteprotectiondonnees.be), CNIL en France (cnil.fr).',
    purpose: 'À quoi servent les données',
    purposes: [
      'Inscrire les participants et tenir les présences.',
      'Préparer et animer la journée, former des sous-groupes.',
      'Travailler des situations du terrain, garder les notes et les pistes d’action.',
      'Évaluer la formation et en rendre compte.',
    ],
    whose: 'Qui est concerné',
    people: [
      'Les participants et l’équipe d’animation.',
      'Les personnes dont parlent les situations, sans qu’elles soient nommées.',
    ],
    what: 'Quelles données',
    data: [
      'Nom, organisation, fonction, adresse e-mail, inscription, présences.',
      'Attentes, besoins particuliers (accessibilité, repas), usages de l’image acceptés.',
      'Situations, notes, pistes d’action, évaluations sans nom.',
    ],
    recipients: 'Qui les reçoit',
    given: [
      'L’équipe d’animation. Aucune donnée ne part sur Internet : Jalon n’a ni compte ni serveur.',
      'Les participants, par les documents qui leur sont remis.',
    ],
    howLong: 'Combien de temps',
    months: (months: number | null) =>
      months === null
        ? 'Aucun délai n’est réglé dans Jalon. Fixez-en un dans « Confidentialité ».'
        : `Jalon propose d’anonymiser chaque séance ${months} mois après son dernier jour.`,
    where: 'Où elles sont',
    folder: (folder: string, sessions: number) =>
      `Dans le dossier ${folder} de cet ordinateur (${sessions} ${sessions === 1 ? 'séance' : 'séances'}).`,
    safe: 'Comment elles sont protégées',
    security: {
      none: [
        'Aucun coffre : les participants, les situations et les notes sont lisibles par qui ouvre les fichiers de cet ordinateur.',
      ],
      sealed: [
        'Un coffre chiffre les participants, les situations et les notes, anciennes versions et corbeille comprises.',
        'Le coffre se ferme de lui-même et s’ouvre avec une phrase de passe ou une clé de secours imprimée.',
      ],
    },
    always: [
      'Une personne peut être effacée partout sur demande ; une ancienne sauvegarde ne la fait pas revenir.',
      'Les fichiers ne sont lisibles que par le compte de l’ordinateur qui les a écrits.',
    ],
    lastBackup: 'Dernière sauvegarde, et où elle se trouve',
    noAdvice: 'Ce document aide à tenir votre registre. Ce n’est pas un avis juridique.',
  },
  lost: {
    title: 'J’ai perdu mon portable',
    lead: (moment: string, sessions: number) =>
      `À imprimer et à garder ailleurs que dans le sac de l’ordinateur. État du ${moment} : ${sessions} ${sessions === 1 ? 'séance' : 'séances'} dans ce dossier.`,
    risk: 'Ce que quelqu’un d’autre peut lire',
    state: {
      none: 'Tout : les participants, les situations et les notes ne sont pas chiffrés. Seul le mot de passe de l’ordinateur les protège, et il se contourne.',
      sealed:
        'Les plans des journées et les fiches. Les participants, les situations et les notes sont dans le coffre : sans la phrase de passe ou la clé de secours, ils restent illisibles. Les documents exportés ne sont pas dans le coffre.',
    },
    now: 'Tout de suite',
    steps: {
      none: [
        'Noter la date, l’heure et le lieu de la perte.',
        'Prévenir la personne responsable dans votre organisation, et celle qui s’occupe des données personnelles.',
        'Demander le verrouillage ou l’effacement à distance de l’ordinateur, s’il est prévu.',
        'Changer les mots de passe enregistrés dans l’ordinateur, e-mail d’abord.',
        'Dresser la liste des séances et des personnes concernées à partir d’une sauvegarde : quelqu’un peut les lire.',
        'Décider avec l’organisation s’il faut prévenir l’autorité de protection des données (délai court : 72 heures) et les personnes.',
        'Déclarer le vol à la police s’il y a lieu.',
      ],
      sealed: [
        'Noter la date, l’heure et le lieu de la perte.',
        'Prévenir la personne responsable dans votre organisation, et celle qui s’occupe des données personnelles.',
        'Demander le verrouillage ou l’effacement à distance de l’ordinateur, s’il est prévu.',
        'Changer les mots de passe enregistrés dans l’ordinateur, e-mail d’abord.',
        'Se demander si la phrase de passe ou la clé de secours étaient avec l’ordinateur. Si oui, faire comme s’il n’y avait pas de coffre.',
        'Se rappeler quels documents avaient été exportés : ils sont lisibles.',
        'Décider avec l’organisation s’il faut prévenir l’autorité de protection des données (délai court : 72 heures) et les personnes.',
        'Déclarer le vol à la police s’il y a lieu.',
      ],
    },
    after: 'Retrouver son travail',
    back: {
      none: [
        'Installer Jalon sur un autre ordinateur.',
        'Réglages, « Restaurer une sauvegarde » : choisir la plus récente.',
        'Créer un coffre avant d’écrire à nouveau sur des personnes.',
      ],
      sealed: [
        'Installer Jalon sur un autre ordinateur.',
        'Réglages, « Restaurer une sauvegarde » : choisir la plus récente.',
        'Ouvrir le coffre avec la phrase de passe, ou avec la clé de secours.',
        'Changer la clé du coffre (« Confidentialité ») si l’ancienne a pu être vue.',
      ],
    },
    toFill: 'À remplir maintenant',
    lines: [
      'Personne à prévenir dans l’organisation, téléphone',
      'Personne chargée des données personnelles, téléphone',
      'Service informatique, téléphone',
      'Où se trouve la dernière sauvegarde, et sa date',
      'Où se trouve la clé de secours (pas avec l’ordinateur)',
      'Marque et numéro de série de l’ordinateur',
    ],
  },
  consent: {
    title: 'Accord sur l’usage de mon image',
    name: 'Nom',
    controller: 'Responsable de ces images',
    contact: 'Personne à contacter',
    what: 'Quelles images',
    kinds: ['Photo', 'Vidéo', 'Voix enregistrée'],
    uses: 'À quoi elles serviront',
    each: 'Chaque usage se choisit à part. Ne rien cocher, c’est refuser, et n’a aucune conséquence sur la formation.',
    usual: [
      { use: 'Photo du groupe pour le compte rendu', means: 'Document remis aux participants' },
      { use: 'Faire connaître les formations', means: 'Site ou réseau social de l’organisme' },
    ],
    use: 'Finalité',
    means: 'Mode de diffusion',
    howLong: 'Pendant combien de temps',
    agree: 'J’accepte',
    withdraw: 'Retirer mon accord',
    rights: [
      'À tout moment et sans donner de raison, en le disant ou en l’écrivant à la personne à contacter : l’image n’est plus utilisée ensuite. Ce qui a déjà été imprimé ou diffusé ne peut pas toujours être repris.',
      'Je peux aussi voir ces images, les faire effacer ou m’opposer à leur usage.',
    ],
    on: 'Date',
    signature: 'Signature',
  },
}
