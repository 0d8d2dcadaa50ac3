/** The dialogs about the folder before there is a window: somebody else may have it, or it is not there. */
import { app, dialog } from 'electron'
import type { Language } from '../../shared/domain/library/settings'
import { failureText } from '../../shared/text/failure-text'
import { textOf } from '../../shared/text/text'
import type { FolderAnswer, FolderQuestion } from '../library/folder-opening'

export const askAboutFolder =
  (language: Language) =>
  async (question: FolderQuestion, settled: AbortSignal): Promise<FolderAnswer> => {
    const { inUse, missing } = textOf(language).app
    const choices: { label: string; answer: FolderAnswer | 'choose' }[] =
      question.kind === 'folder-in-use'
        ? [
            { label: inUse.leave, answer: 'leave' },
            { label: inUse.open, answer: 'over' },
          ]
        : [
            { label: missing.choose, answer: 'choose' },
            { label: missing.make, answer: 'make' },
            { label: missing.leave, answer: 'leave' },
          ]
    for (;;) {
      const { response } = await dialog.showMessageBox({
        ...{ type: 'warning', title: app.name, noLink: true, signal: settled },
        message: failureText(language, question),
        detail: question.kind === 'folder-in-use' ? inUse.detail : missing.detail,
        buttons: choices.map(({ label }) => label),
        ...{ defaultId: 0, cancelId: choices.findIndex(({ answer }) => answer === 'leave') },
      })
      const answer = choices[response]?.answer ?? 'leave'
      if (answer !== 'choose' || settled.aborted) return answer === 'choose' ? 'leave' : answer
      const chosen = await dialog.showOpenDialog({
        title: missing.choosing,
        properties: ['openDirectory', 'createDirectory'],
      })
      const [folder] = chosen.filePaths
      if (folder) return { folder }
    }
  }
