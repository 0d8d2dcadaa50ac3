/** Whether a dialog stands before the screen: the keys of what is behind it do nothing then. */
export const isDialogOpen = () => document.querySelector('[aria-modal="true"]') !== null
