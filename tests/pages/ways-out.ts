/** Every way by which a page may lead elsewhere, tried with one address: in the page, and by the mouse. */
import type { Page } from 'playwright/test'

/** In the page: all that script and markup can try at once; what throws was refused. */
export function leadAway(address: string) {
  const tries = (work: () => unknown) => {
    try {
      work()
    } catch {
      // Refused before it began.
    }
  }
  const made = (tag: string, attributes: Record<string, string>) => {
    const own = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) tries(() => own.setAttribute(name, value))
    document.body.append(own)
    return own
  }
  const opened: unknown[] = []
  const links = [
    made('a', { href: address, ping: address, rel: 'opener' }),
    made('a', { href: address, target: '_blank' }),
    made('a', { href: address, download: 'x' }),
    made('a', { href: address, target: '_top' }),
  ]
  for (const link of links) tries(() => link.click())
  for (const target of ['_blank', '_self', '_top', 'named'])
    tries(() =>
      opened.push(window.open(address, target, target === 'named' ? 'width=1,nodeIntegration=1' : '')),
    )
  tries(() => location.assign(address))
  tries(() => location.replace(address))
  tries(() => Reflect.set(location, 'href', address))
  // An address of ours may stand in the bar without a page of it being loaded.
  tries(() => new URL(address).host !== location.host && history.pushState(null, '', address))
  tries(() => history.back())
  tries(() => history.forward())
  const forms = [
    made('form', { action: address, method: 'get' }),
    made('form', { action: address, method: 'post', target: '_blank' }),
  ]
  for (const form of forms) tries(() => (form as HTMLFormElement).requestSubmit())
  const base = made('base', { href: address })
  const relative = made('a', { href: 'trainer.html?elsewhere' })
  const isMoved = !(relative as HTMLAnchorElement).href.startsWith('app://jalon/')
  const embedded = [
    made('meta', { 'http-equiv': 'refresh', content: `0;url=${address}` }),
    made('iframe', { src: address }),
    made('object', { data: address }),
    made('embed', { src: address }),
    made('img', { src: address }),
    made('link', { rel: 'stylesheet', href: address }),
    made('link', { rel: 'prefetch', href: address }),
    made('link', { rel: 'preconnect', href: address }),
    made('script', { src: address }),
    made('video', { src: address }),
    made('webview', { src: address, allowpopups: '' }),
  ]
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'a')
  svg.setAttributeNS('http://www.w3.org/1999/xlink', 'href', address)
  document.body.append(svg)
  svg.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  tries(() => void fetch(address).catch(() => {}))
  tries(() => navigator.sendBeacon(address, 'x'))
  tries(() => new EventSource(address))
  tries(() => new WebSocket(address))
  tries(() => new Worker(address))
  for (const own of [...links, ...forms, ...embedded, base, relative, svg]) own.remove()
  return { opened: opened.filter((other) => other !== null && other !== window).length, isMoved }
}

/** By the mouse, on a link that fills the window: the middle button, with Control, with Shift, and dropped on the page. */
export async function pointAway(page: Page, address: string) {
  await page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = to
    link.id = 'away'
    link.textContent = 'away'
    Object.assign(link.style, { position: 'fixed', inset: '0', zIndex: '99999' })
    // An open dialog or popover would stand above it.
    document.body.append(link)
  }, address)
  const at = { x: 60, y: 60 }
  await page.mouse.click(at.x, at.y, { button: 'middle' })
  await page.keyboard.down('Control')
  await page.mouse.click(at.x, at.y)
  await page.keyboard.up('Control')
  await page.keyboard.down('Shift')
  await page.mouse.click(at.x, at.y)
  await page.keyboard.up('Shift')
  await page.evaluate(() => document.getElementById('away')?.remove())
}

/** Drops a link, or files, on the page as another program would. */
export async function dropOn(page: Page, address: string, files: readonly string[]) {
  const devtools = await page.context().newCDPSession(page)
  const items = [
    { mimeType: 'text/uri-list', data: address },
    { mimeType: 'text/html', data: `<a href="${address}">away</a>` },
    { mimeType: 'text/plain', data: address },
  ]
  const data = { items: files.length > 0 ? [] : items, files: [...files], dragOperationsMask: 7 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 60, y: 60, data })
  await devtools.detach()
}
