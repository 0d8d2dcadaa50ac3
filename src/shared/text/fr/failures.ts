/** French sentences for expected failures: what happened, where, and what to do. */
import type { FailureKind, ImportRefusal } from '../../contract/failure'

const reasons: Record<string, string> = {
  ENOSPC: 'le disque est plein. Libérez de la place',
  EACCES: 'Jalon n’a pas le droit d’y écrire. Vérifiez les droits du dossier',
  EPERM: 'Jalon n’a pas le droit d’y écrire. Vérifiez les droits du dossier',
  EROFS: 'le disque est en lecture seule. Choisissez un autre dossier',
  EGONE:
    'le dossier n’est plus là, ou ce n’est plus le même : il a été débranché, renommé ou déplacé. Remettez-le à sa place',
  EBUSY:
    'un autre programme le tient ouvert (un antivirus, une synchronisation, Word). Fermez ce programme s’il ne le lâche pas',
  ELOCKED:
    'le coffre est verrouillé, ou a été changé ailleurs. Ouvrez-le avec sa phrase de passe pour que ce soit enregistré',
  EVAULT:
    'le fichier du coffre ne se lit pas pour le moment ; il est peut-être en train d’arriver. Attendez, ou remettez le dossier « vault » depuis une sauvegarde',
  EIO: 'le disque ne répond pas comme il faut. Branchez-le à nouveau ou choisissez un autre dossier',
}

const refusals: Record<ImportRefusal['reason'], (most: string) => string> = {
  size: (most) => `il dépasse ${most}`,
  inflated: (most) => `une fois décompressé, il dépasse ${most}`,
  ratio: () => 'il se décompresse bien au-delà de ce qu’un document demande',
  entries: (most) => `il contient plus de ${most} fichiers`,
  depth: (most) => `ses données sont emboîtées sur plus de ${most} niveaux`,
  text: (most) => `un de ses textes dépasse ${most} caractères`,
  name: () => 'un de ses fichiers porte un nom qui sortirait de son dossier',
  unreadable: () => 'son contenu n’est pas celui d’un tel fichier',
  format: () =>
    'c’est un fichier d’un ancien Word ou Excel, que Jalon ne lit pas : ouvrez-le et enregistrez-le en .docx, .xlsx, .odt ou .ods',
  pictures: () =>
    'ce PDF ne contient que des images, comme une page numérisée : il n’y a pas de texte à lire. Apportez le fichier dont il vient (Word, Excel), ou copiez son texte',
  locked: () => 'ce PDF est protégé par un mot de passe : enregistrez-en une copie sans protection',
  slow: () => 'le lire demanderait plus de temps ou de mémoire qu’un document n’en demande',
}

export const failures = {
  'unreadable-file': (f: { file: string; keptAs: string }) =>
    `Le fichier « ${f.file} » ne contient pas de séance lisible. Il est gardé tel quel sous « ${f.keptAs} » ; les autres séances s’ouvrent normalement.`,
  'damaged-run': (f: { file: string; keptAs: string }) =>
    `Le journal « ${f.file} » était endommagé : Jalon garde ce qui précède la ligne abîmée ; ce qui la suit manque au déroulement. Le fichier endommagé est gardé tel quel sous « ${f.keptAs} ».`,
  'older-version': (f: { file: string; keptAs: string; moment: string }) =>
    `Le fichier « ${f.file} » est endommagé, ancien, ou pas encore arrivé en entier : Jalon montre sa version du ${f.moment} et n’écrit rien à sa place tant que vous n’en décidez pas. Une copie du fichier est gardée sous « ${f.keptAs} ».`,
  'missing-file': (f: { file: string; moment: string | null }) =>
    `Le fichier « ${f.file} » manque, ou n’est pas encore arrivé sur cet ordinateur. Jalon n’écrit rien à sa place et le reprend dès qu’il est là${f.moment === null ? '' : ` ; d’ici là, il montre sa version du ${f.moment}`}.`,
  'on-hold': (f: { title: string }) =>
    `Un fichier de « ${f.title} » manque ou ne se lit pas en entier : la séance ne se modifie pas tant que vous n’en avez pas décidé, dans la liste des séances. Rien n’a été changé.`,
  'bad-restoration': (f: { file: string; keptAs: string }) =>
    `« ${f.file} » n’est pas une restauration que Jalon a préparée : rien n’a été restauré ni déplacé. Elle est gardée telle quelle sous « ${f.keptAs} ». Pour restaurer une sauvegarde, passez par Réglages.`,
  'bad-bringing': (f: { file: string; keptAs: string }) =>
    `« ${f.file} » n’est pas un import que Jalon a commencé : rien n’a été ajouté à la bibliothèque. Il est gardé tel quel sous « ${f.keptAs} ».`,
  'place-taken': (f: { file: string }) =>
    `Rien n’a été importé : « ${f.file} » est déjà dans votre dossier et ne se lit pas ici (il est abîmé, ou vient d’une version plus récente de Jalon). Mettez Jalon à jour, ou remettez ce fichier depuis une sauvegarde.`,
  'second-version': (f: { file: string; title: string; shown: string }) =>
    `Le fichier « ${f.file} » est une deuxième version de « ${f.title} », gardée par une synchronisation ou copiée à la main. Rien n’est écrasé : elle est dans la liste sous « ${f.shown} », ou y sera à la prochaine ouverture. Comparez les deux, puis mettez à la corbeille celle qui ne sert plus.`,
  'second-run': (f: { file: string; title: string }) =>
    `Le fichier « ${f.file} » est un deuxième journal d’une journée animée de « ${f.title} », gardé par une synchronisation ou copié à la main. Rien n’est écrasé : il est dans le bilan comme une journée de plus. Comparez les deux, puis supprimez celle qui ne sert plus.`,
  'second-settings': (f: { file: string }) =>
    `Le fichier « ${f.file} » contient d’autres réglages, gardés par une synchronisation ou copiés à la main. Jalon ne s’en sert pas et n’en efface rien : ceux que vous voyez restent en usage. Une copie à côté d’eux va dans « quarantine » au prochain changement dans Réglages.`,
  'restore-held': (f: { file: string }) =>
    `La sauvegarde n’a pas été restaurée : « ${f.file} » est ouvert dans un autre programme. Rien n’a changé dans votre dossier. Fermez ce programme, puis restaurez la sauvegarde à nouveau, dans Réglages.`,
  'changed-elsewhere': (f: { file: string; keptAs: string }) =>
    `Le fichier « ${f.file} » a été modifié ailleurs, par un autre programme ou un dossier synchronisé. Rien n’est écrasé : votre version continue dans « ${f.keptAs} », l’autre est dans la liste des séances.`,
  'folder-in-use': (f: { folder: string; host: string }) =>
    `Le dossier « ${f.folder} » est peut-être ouvert par Jalon ${f.host === '?' ? 'sur un autre ordinateur' : `sur l’ordinateur « ${f.host} »`}. Rien n’a été ouvert ici.`,
  'folder-missing': (f: { folder: string }) =>
    `Le dossier « ${f.folder} », où Jalon gardait vos séances, n’est pas là, ou il est vide. Rien n’a été créé à sa place.`,
  'newer-format': (f: { file: string }) =>
    `Le fichier « ${f.file} » vient d’une version plus récente de Jalon. Il n’a pas été modifié : mettez Jalon à jour pour l’ouvrir.`,
  'read-only': (f: { title: string }) =>
    `« ${f.title} » vient d’une version plus récente de Jalon et ne se modifie pas ici : rien n’a été changé. Mettez Jalon à jour pour la modifier.`,
  'not-found': (f: { file: string }) => `« ${f.file} » est introuvable. Vérifiez qu’il n’a pas été déplacé.`,
  'read-failed': (f: { file: string; reason: string }) =>
    `« ${f.file} » n’a pas pu être lu (${f.reason}). Il n’a pas été modifié : vérifiez les droits du fichier, puis rouvrez Jalon.`,
  'write-failed': (f: { file: string; reason: string }) =>
    `« ${f.file} » n’a pas pu être enregistré : ${reasons[f.reason] ?? `le système répond ${f.reason}. Vérifiez le dossier`}. Votre texte reste ici et Jalon réessaie tout seul.`,
  'file-locked': (f: { file: string }) =>
    `« ${f.file} » est ouvert dans un autre programme. Fermez-le là, puis réessayez.`,
  'files-exist': (f: { files: string[] }) => `Ces documents existent déjà : ${f.files.join(', ')}.`,
  'vault-locked': 'Le coffre est verrouillé. Ouvrez-le avec votre phrase de passe, puis recommencez.',
  'wrong-passphrase':
    'Ce n’est pas la phrase de passe de ce coffre. Vérifiez les majuscules et les espaces, puis réessayez.',
  'short-passphrase':
    'Cette phrase est trop courte. Il faut au moins 12 caractères : quatre mots font une bonne phrase.',
  'common-passphrase':
    'Cette phrase est de celles qu’on essaie d’abord : mots de passe courants, répétitions, suites du clavier, prénoms, dates. Quatre mots sans lien entre eux font une bonne phrase.',
  'wrong-recovery-key': (f: { groups: number[] }) =>
    f.groups.length === 0
      ? 'Ce n’est pas la clé de secours de ce coffre. Elle a huit groupes de cinq signes ; vérifiez que vous avez la dernière imprimée.'
      : `À vérifier dans la clé de secours : ${f.groups.length === 1 ? 'le groupe' : 'les groupes'} ${f.groups.join(', ')}. Les autres sont bien recopiés.`,
  'wrong-groups':
    'Ces deux groupes ne sont pas ceux de la clé. Recopiez-les depuis ce que vous avez gardé : c’est cela qui comptera.',
  'keychain-refused':
    'Le trousseau de cet ordinateur n’ouvre pas le coffre, ou ne protège rien. Utilisez votre phrase de passe.',
  'vault-not-written': (f: { reason: string }) =>
    `Le coffre n’a pas pu être enregistré : ${reasons[f.reason] ?? `le système répond ${f.reason}. Vérifiez le dossier`}. Rien n’est perdu et l’ancienne phrase vaut toujours ; réessayez.`,
  'vault-changed':
    'Le coffre a été changé ailleurs, par un autre ordinateur ou une autre fenêtre de Jalon. Il est verrouillé ici, et votre texte reste en mémoire : ouvrez-le à nouveau avec sa phrase, et tout sera enregistré.',
  'vault-copies':
    'Une copie du coffre, faite par un dossier synchronisé ou un autre ordinateur, s’ouvre avec une autre phrase. Ce qui a été chiffré là-bas reste gardé tel quel : pour le lire aussi, verrouillez le coffre, puis ouvrez-le avec cette autre phrase.',
  'letterbox-changed':
    'La serrure publique du coffre avait été changée dans le dossier, et Jalon l’a remise. Les notes prises entre-temps, coffre verrouillé, sont peut-être illisibles ici et lisibles par qui l’a changée : regardez qui peut écrire dans ce dossier.',
  'sealed-note-unread': (f: { file: string }) =>
    `« ${f.file} », une note gardée scellée, ne peut pas être lue : elle n’est pas encore arrivée en entier, est abîmée, ou a été scellée pour une autre clé. Elle reste dans le dossier, et Jalon la relira à la prochaine ouverture du coffre.`,
  'sealed-notes-wait': (f: { count: number }) =>
    f.count === 1
      ? '1 note gardée scellée est pour une séance qui n’est pas dans la liste, ou qui attend l’un de ses fichiers. Elle reste dans le dossier et rejoindra sa séance dès que celle-ci s’ouvre.'
      : `${f.count} notes gardées scellées sont pour des séances qui ne sont pas dans la liste, ou qui attendent l’un de leurs fichiers. Elles restent dans le dossier et rejoindront leur séance dès que celle-ci s’ouvre.`,
  'rolled-back': (f: { file: string }) =>
    `« ${f.file} » manque ou est plus ancien que ce que Jalon avait écrit. Si vous n’avez pas remis une ancienne copie vous-même, quelqu’un a touché au dossier : comparez avec une sauvegarde.`,
  'import-refused': (f: { file: string; reason: ImportRefusal['reason']; most: string }) =>
    `« ${f.file} » n’a pas été importé : ${refusals[f.reason](f.most)}. Rien n’a été changé.`,
  'is-package': (f: { file: string }) =>
    `« ${f.file} » est un paquet de modèles : rien n’a été changé. Il s’importe dans Bibliothèque, « Partager ».`,
  'is-backup': (f: { file: string }) =>
    `« ${f.file} » est une sauvegarde de tout un dossier Jalon : rien n’a été changé. Elle se restaure dans Réglages, « Restaurer une sauvegarde ».`,
  'edition-taken': (f: { edition: string }) =>
    `La version ${f.edition} de ce paquet est déjà partie avec un autre contenu : donnez-lui un nombre plus grand. Rien n’a été écrit.`,
  'plan-too-long': (f: { days: string; phases: string }) =>
    `Une séance a ${f.days} jours et ${f.phases} phases au plus : rien n’a été changé. Mettez le reste dans une autre séance.`,
  'text-too-long': (f: { most: string }) =>
    `Ce texte dépasse ${f.most} caractères : rien n’a été changé. Répartissez-le dans plusieurs champs, ou remettez-le en document à part.`,
  'no-template': (f: { file: string; most: string }) =>
    `« ${f.file} » n’est pas un fichier Word que Jalon peut lire. Choisissez un fichier .docx de moins de ${f.most}.`,
  'faulty-template': (f: { file: string; said: string }) =>
    `Le modèle « ${f.file} » n’est pas utilisé. ${f.said} Corrigez-le dans Word, puis ajoutez-le à nouveau.`,
  'not-printed': (f: { program: string }) =>
    `${f.program} n’a pas imprimé le document. Ouvrez ${f.program} pour voir s’il vous pose une question, puis réessayez ; sinon, exportez le document et imprimez-le de là.`,
  'called-off': 'L’export est annulé : aucun document n’a été écrit.',
  'while-running':
    'Une séance est en train d’être animée ou répétée : terminez-la d’abord. Rien n’a été changé.',
  'not-possible': 'Ce n’est plus possible maintenant : rien n’a été changé.',
  'phase-running':
    'Cette phase est en cours : elle ne peut pas être supprimée, seulement terminée. Rien n’a été changé.',
  'plan-stays':
    'Le dernier changement est celui du déroulé : il y reste, et se corrige là. Ctrl Z encore une fois annule le geste d’avant.',
  'bad-request': 'Jalon n’a pas compris cette demande et n’a rien changé. Réessayez.',
  unexpected: 'Un imprévu a interrompu cette action. Rien n’est perdu ; réessayez, ou rouvrez Jalon.',
} satisfies Record<FailureKind, unknown>
