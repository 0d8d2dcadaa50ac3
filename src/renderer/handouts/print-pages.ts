/** Prints the pages that are shown, where no word processor is there to do it: the window's own print dialog. */

/** Puts a copy of the pages alone on the page for as long as the dialog is open. */
export function printPages(host: HTMLElement) {
  const { shadowRoot } = host
  if (!shadowRoot) return
  const copy = document.createElement('div')
  copy.id = 'printed'
  const root = copy.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets]
  root.append(...Array.from(shadowRoot.childNodes, (node) => node.cloneNode(true)))
  document.body.append(copy)
  document.body.dataset.printing = ''
  const clear = () => {
    delete document.body.dataset.printing
    copy.remove()
  }
  window.addEventListener('afterprint', clear, { once: true })
  window.print()
}
