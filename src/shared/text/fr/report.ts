/** French words of the report: what was planned and what was, what was said, decided and learnt. */
export const report = {
  title: 'Bilan',
  which: 'Animation',
  runs: {
    held: (date: string, from: string, to: string) => `${date}, de ${from} à ${to}`,
    going: (date: string, from: string) => `${date}, depuis ${from}, en cours`,
    remove: 'Supprimer cette animation',
    removed: (notes: number) =>
      `Animation mise à la corbeille.${notes > 0 ? ` ${notes < 2 ? 'Sa note reste' : `Ses ${notes} notes restent`} dans Pistes d’action.` : ''}`,
  },
  export: 'Exporter le bilan',
  exported: 'Le bilan est exporté.',
  never: {
    title: 'Pas encore animée',
    body: 'Le prévu et le réel se compareront ici dès que la séance aura été animée. Les notes, les situations et les pistes y sont déjà.',
    run: 'Animer la séance',
  },
  figures: {
    end: 'Fin réelle',
    going: 'En cours',
    planned: (time: string) => `prévue ${time}`,
    present: 'Présences',
    halves: { morning: 'matin', afternoon: 'après-midi', evening: 'soirée' },
    over: 'Plus grand écart',
    under: 'Rattrapé',
    none: 'Aucun',
  },
  ribbon: {
    label: (from: string, to: string, planned: string) =>
      `Prévu et réel, phase par phase : de ${from} à ${to}, fin prévue ${planned}. Le tableau dit la même chose.`,
    planned: 'Prévu',
    real: 'Réel',
    paused: 'Pause imprévue',
    differences: 'Écarts en minutes',
    table: 'Voir le tableau',
    plannedPhase: (from: string, to: string, title: string) => `Prévu ${from}–${to} : ${title}`,
    realPhase: (from: string, to: string, title: string) => `Réel ${from}–${to} : ${title}`,
  },
  table: {
    label: 'Prévu et réel par phase',
    columns: { phase: 'Phase', planned: 'Prévu', real: 'Réel', paused: 'Pause', difference: 'Écart' },
    skipped: 'sautée',
    added: 'ajoutée',
    total: 'En tout, repas compris',
    totalAlone: 'En tout',
    training: 'Formation, sans les repas',
    besides: (paused: string, waiting: string) =>
      `À côté des phases : ${[paused && `${paused} de pause imprévue`, waiting && `${waiting} d’attente d’une heure fixe`].filter(Boolean).join(', ')}.`,
  },
  balance: 'Équilibre réel',
  percent: (percent: number) => `${percent} %`,
  target: (percent: number) => `visé ${percent} %`,
  notes: {
    title: 'Notes',
    all: 'Toutes',
    none: 'Aucune note.',
    noneOfKind: 'Aucune note de cette nature.',
    elsewhere: 'Hors phase',
    more: (count: number) => `Voir les ${count} autres`,
    sort: 'Trier les notes',
  },
  actions: { title: 'Pistes d’action', none: 'Aucune piste.', open: 'Ouvrir les pistes' },
  markers: 'Balises',
  situations: {
    title: 'Situations',
    named: 'Noms des personnes',
    someone: 'quelqu’un',
    none: 'Aucune situation.',
    hidden: (count: number) =>
      count === 1
        ? '1 situation privée n’est pas montrée.'
        : `${count} situations privées ne sont pas montrées.`,
  },
  evaluation: {
    title: 'Évaluation à chaud',
    forms: (count: number) => (count < 2 ? `${count} questionnaire` : `${count} questionnaires`),
    none: 'Aucun questionnaire encodé.',
    enter: 'Encoder les questionnaires',
    outOf: (average: string) => `${average} sur 4`,
  },
  nextTime: {
    title: 'À changer la prochaine fois',
    hint: 'Ce que vous ferez autrement. Vous le retrouverez en préparant la suite.',
  },
  feedBack: {
    open: 'Reporter dans le modèle',
    title: 'Reporter ce que la journée a appris',
    lead: 'Les durées réelles et les remarques « à revoir » se montreront à la prochaine préparation. Rien ne change dans le plan.',
    phase: 'Phase',
    planned: 'Prévu',
    real: 'Réel',
    remark: (text: string) => `À revoir : ${text}`,
    clear:
      'Les remarques cochées sortent du coffre : elles seront lisibles dans le plan. Les noms de la liste sont remplacés.',
    where: 'Où les reporter',
    session: 'Cette séance',
    template: (title: string) => `Modèle de séance « ${title} »`,
    method: (title: string) => `Méthode « ${title} »`,
    nothing: 'Tout ce que cette journée a appris est déjà reporté.',
    act: 'Reporter',
    done: 'Ce que la journée a appris est reporté.',
  },
}
