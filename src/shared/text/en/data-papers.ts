/** English words of the papers about the data themselves. */
import type { Text } from '../fr'

export const dataPapers: Text['dataPapers'] = {
  access: {
    title: (name) => `Data kept about ${name}`,
    lead: (moment) => `Made on ${moment}, from this Jalon folder and nothing else.`,
    where: 'Where',
    place: (file, sealed) => `${file}, ${sealed ? 'encrypted' : 'readable on this disk'}`,
    fields: [
      { field: 'name', label: 'Name' },
      { field: 'organisation', label: 'Organisation' },
      { field: 'role', label: 'Position' },
      { field: 'email', label: 'E-mail address' },
      { field: 'expectations', label: 'Expectations' },
      { field: 'needs', label: 'Special needs' },
      { field: 'note', label: 'The trainers’ note' },
    ],
    status: 'Registration',
    presence: 'Attendance',
    present: 'present',
    absent: 'absent',
    imageUses: 'Uses of the image agreed to',
    groups: 'Sub-groups',
    notes: 'Notes about this person',
    situations: 'Situations brought',
    actions: 'Actions',
    mentions: 'Other texts with this name',
    rightsTitle: 'Your rights',
    rights: [
      'Ask for these data to be corrected, erased or restricted; object to their use; withdraw consent.',
      'These data come from you, your registration or your organisation, and from what the trainers noted during the training.',
      'No decision is made by a machine. Jalon sends nothing out of this computer, nor out of the European Union.',
    ],
    elsewhereTitle: 'Elsewhere',
    elsewhere: [
      'Copies of the same texts may remain in earlier versions and in the trash of this folder.',
      'Documents already exported (the “exports” folder) and backups copied elsewhere are not listed here.',
    ],
  },
  register: {
    title: 'Record of processing: training prepared with Jalon',
    lead: (moment) => `Made on ${moment} from the state of this folder. Read it, complete it, date it.`,
    who: 'Responsible',
    controller: 'Organisation',
    contact: 'Whom to contact',
    officer: 'Data protection officer, if there is one',
    basis: 'Legal basis',
    bases: [
      'Registration, attendance, certificate: performance of the training contract, or a legal obligation of the provider.',
      'Preparation, situations, notes, evaluation: the legitimate interest of the provider in giving useful training.',
      'Special needs and images: the consent of the person, who may withdraw it.',
      'To be confirmed by the organisation responsible.',
    ],
    special:
      'A special need (accessibility, meals) may reveal health or beliefs: ask for it only where it serves, with explicit consent.',
    rightsTitle: 'Rights of the people concerned',
    rights: [
      'Access, rectification, erasure, restriction, objection, withdrawal of consent: from the contact above.',
      'Jalon writes out all that is kept about a person, and erases them everywhere on request.',
      'Jalon transfers nothing out of the European Union.',
    ],
    complaint:
      'A complaint can be lodged with the supervisory authority: the Data Protection Authority in Belgium (dataprotectionauthority.be), the CNIL in France (cnil.fr).',
    purpose: 'What the data are for',
    purposes: [
      'Registering participants and keeping attendance.',
      'Preparing and running the day, drawing sub-groups.',
      'Working on situations from the field, keeping notes and actions.',
      'Evaluating the training and reporting on it.',
    ],
    whose: 'Whose data',
    people: ['Participants and trainers.', 'The people whom situations tell of, without their names.'],
    what: 'Which data',
    data: [
      'Name, organisation, position, e-mail address, registration, attendance.',
      'Expectations, special needs (accessibility, meals), uses of the image agreed to.',
      'Situations, notes, actions, evaluations without a name.',
    ],
    recipients: 'Who receives them',
    given: [
      'The trainers. Nothing goes to the Internet: Jalon has neither account nor server.',
      'Participants, through the documents they are given.',
    ],
    howLong: 'How long',
    months: (months) =>
      months === null
        ? 'No period is set in Jalon. Set one under “Privacy”.'
        : `Jalon proposes to anonymise each session ${months} months after its last day.`,
    where: 'Where they are',
    folder: (folder, sessions) =>
      `In the folder ${folder} of this computer (${sessions} ${sessions === 1 ? 'session' : 'sessions'}).`,
    safe: 'How they are protected',
    security: {
      none: [
        'No vault: participants, situations and notes can be read by whoever opens the files of this computer.',
      ],
      sealed: [
        'A vault encrypts participants, situations and notes, earlier versions and trash included.',
        'The vault closes by itself and opens with a passphrase or a printed recovery key.',
      ],
    },
    always: [
      'Somebody can be erased everywhere on request; an older backup does not bring them back.',
      'The files can be read only by the account of the computer that wrote them.',
    ],
    lastBackup: 'Last backup, and where it is',
    noAdvice: 'This document helps you keep your records. It is not legal advice.',
  },
  lost: {
    title: 'I lost my laptop',
    lead: (moment, sessions) =>
      `Print it and keep it elsewhere than in the computer’s bag. State of ${moment}: ${sessions} ${sessions === 1 ? 'session' : 'sessions'} in this folder.`,
    risk: 'What somebody else can read',
    state: {
      none: 'Everything: participants, situations and notes are not encrypted. Only the computer’s password protects them, and it can be got round.',
      sealed:
        'The plans of the days and the cards. Participants, situations and notes are in the vault: without the passphrase or the recovery key they stay unreadable. Exported documents are not in the vault.',
    },
    now: 'Right away',
    steps: {
      none: [
        'Write down the date, the time and the place.',
        'Tell whoever is responsible in your organisation, and whoever looks after personal data.',
        'Ask for the computer to be locked or wiped from a distance, if that is possible.',
        'Change the passwords stored on the computer, e-mail first.',
        'List the sessions and the people concerned from a backup: somebody can read them.',
        'Decide with the organisation whether to tell the data protection authority (a short time: 72 hours) and the people.',
        'Report the theft to the police if it is one.',
      ],
      sealed: [
        'Write down the date, the time and the place.',
        'Tell whoever is responsible in your organisation, and whoever looks after personal data.',
        'Ask for the computer to be locked or wiped from a distance, if that is possible.',
        'Change the passwords stored on the computer, e-mail first.',
        'Ask yourself whether the passphrase or the recovery key was with the computer. If so, act as if there were no vault.',
        'Remember which documents had been exported: they can be read.',
        'Decide with the organisation whether to tell the data protection authority (a short time: 72 hours) and the people.',
        'Report the theft to the police if it is one.',
      ],
    },
    after: 'Getting your work back',
    back: {
      none: [
        'Install Jalon on another computer.',
        'Settings, “Restore a backup”: choose the latest.',
        'Make a vault before writing about people again.',
      ],
      sealed: [
        'Install Jalon on another computer.',
        'Settings, “Restore a backup”: choose the latest.',
        'Open the vault with the passphrase, or with the recovery key.',
        'Change the key of the vault (“Privacy”) if the old one may have been seen.',
      ],
    },
    toFill: 'To fill in now',
    lines: [
      'Whom to tell in the organisation, phone',
      'Who looks after personal data, phone',
      'IT support, phone',
      'Where the last backup is, and its date',
      'Where the recovery key is (not with the computer)',
      'Make and serial number of the computer',
    ],
  },
  consent: {
    title: 'Consent to the use of my image',
    name: 'Name',
    controller: 'Responsible for these images',
    contact: 'Whom to contact',
    what: 'Which images',
    kinds: ['Photo', 'Video', 'Recorded voice'],
    uses: 'What they will be used for',
    each: 'Each use is chosen on its own. Ticking nothing means refusing, and changes nothing about the training.',
    usual: [
      { use: 'Group photo for the report', means: 'Document given to participants' },
      { use: 'Making the training known', means: 'Website or social network of the provider' },
    ],
    use: 'Purpose',
    means: 'Where it is shown',
    howLong: 'For how long',
    agree: 'I agree',
    withdraw: 'Withdrawing my consent',
    rights: [
      'At any time and without giving a reason, by telling or writing to the contact above: the image is not used from then on. What has already been printed or published cannot always be taken back.',
      'I may also see these images, have them erased or object to their use.',
    ],
    on: 'Date',
    signature: 'Signature',
  },
}
