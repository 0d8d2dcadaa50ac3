/** Whether a dialog stands before the screen: the keys of what is behind it do nothing then. */
export const isDialogOpen = () =>
  [...document.querySelectorAll('[aria-modal="true"]')].some((dialog) => !dialog.closest(`[${CLOSING}]`))

/** Marks one that is fading out, which has no keys any more. */
const CLOSING = 'data-closing'
export const closing = (opened: boolean) => (opened ? {} : { [CLOSING]: '' })
