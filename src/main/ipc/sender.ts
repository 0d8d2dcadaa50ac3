/** Who may talk to the main process: the main frame of the very window served, showing a page of ours. */
import { isOurs } from '../shell/address'

export type Sender = { readonly url: string }

export const isTrusted = (sender: Sender | null, mainFrame: Sender) =>
  sender !== null && sender === mainFrame && isOurs(sender.url)
