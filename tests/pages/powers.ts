/** The powers of a page, tried from within it. */

/** In the page: what it was given, whether any of it can be replaced, and what else it could do. */
export async function powersOf() {
  const own = Reflect.get(window, 'jalon') as Record<'call' | 'on', Record<string, unknown>>
  const names = [
    'require',
    'process',
    'module',
    'exports',
    'Buffer',
    'global',
    '__dirname',
    'electron',
    'ipcRenderer',
  ]
  const replaced: string[] = []
  const tries = (what: string, change: () => unknown, before: unknown, after: () => unknown) => {
    try {
      change()
    } catch {
      // A module is strict: what is frozen says so.
    }
    if (after() !== before) replaced.push(what)
  }
  tries(
    'jalon',
    () => Reflect.set(window, 'jalon', {}),
    own,
    () => Reflect.get(window, 'jalon'),
  )
  tries(
    'jalon',
    () => Object.defineProperty(window, 'jalon', { value: {} }),
    own,
    () => Reflect.get(window, 'jalon'),
  )
  tries(
    'jalon',
    () => Reflect.deleteProperty(window, 'jalon'),
    own,
    () => Reflect.get(window, 'jalon'),
  )
  for (const part of ['call', 'on'] as const) {
    const list = own[part]
    tries(
      part,
      () => Reflect.set(own, part, {}),
      list,
      () => own[part],
    )
    for (const [name, call] of Object.entries(list)) {
      tries(
        name,
        () => Reflect.set(list, name, () => {}),
        call,
        () => list[name],
      )
      tries(
        name,
        () => Reflect.deleteProperty(list, name),
        call,
        () => list[name],
      )
    }
    tries(
      'another',
      () => Reflect.set(list, 'another', 1),
      undefined,
      () => list.another,
    )
  }
  // Not in this turn: what the tests' own channel evaluates is allowed to evaluate.
  const evaluated = await new Promise((told) => {
    setTimeout(`document.title += ' intruder'`)
    setTimeout(() => told(document.title.includes('intruder') ? 'evaluated' : 'refused'), 50)
  })
  const worker = await Promise.resolve()
    .then(() => navigator.serviceWorker.register('/assets/x.js'))
    .then(
      () => 'registered',
      () => 'refused',
    )
  return {
    powers: names.filter((name) => name in window),
    api: { call: Object.keys(own.call), on: Object.keys(own.on) },
    replaced,
    frozen: [own, own.call, own.on, ...Object.values(own.call)].every(Object.isFrozen),
    evaluated,
    serviceWorker: worker,
    webview: 'loadURL' in document.createElement('webview'),
  }
}

/** In the page: the permissions and devices that it has or is given when it asks. */
export async function permissionsOf() {
  const asked = [
    ...['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'clipboard-write', 'midi'],
    ...[
      'background-sync',
      'accelerometer',
      'gyroscope',
      'magnetometer',
      'persistent-storage',
      'screen-wake-lock',
    ],
    ...['storage-access', 'idle-detection', 'window-management', 'local-fonts', 'nfc', 'payment-handler'],
  ]
  const granted: string[] = []
  for (const name of asked) {
    const state = await navigator.permissions.query({ name: name as PermissionName }).catch(() => null)
    if (state?.state === 'granted') granted.push(name)
  }
  const wants: Record<string, () => Promise<unknown>> = {
    camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
    microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
    screen: () => navigator.mediaDevices.getDisplayMedia(),
    clipboard: () => navigator.clipboard.readText(),
    midi: () => navigator.requestMIDIAccess({ sysex: true }),
    place: () => new Promise((give, refuse) => navigator.geolocation.getCurrentPosition(give, refuse)),
    notification: () =>
      Notification.requestPermission().then((said) => said === 'granted' || Promise.reject(said)),
  }
  for (const [api, method] of [
    ...[
      ['usb', 'requestDevice'],
      ['serial', 'requestPort'],
      ['hid', 'requestDevice'],
    ],
    ...[
      ['bluetooth', 'requestDevice'],
      ['wakeLock', 'request'],
    ],
  ] as [string, string][]) {
    const own = Reflect.get(navigator, api)
    if (own) wants[api] = () => own[method]({ filters: [], acceptAllDevices: true })
  }
  const given: string[] = []
  for (const [name, want] of Object.entries(wants)) {
    const got = await want().then(
      (value) => !(Array.isArray(value) && value.length === 0),
      () => false,
    )
    if (got) given.push(name)
  }
  for (const api of ['usb', 'serial', 'hid']) {
    const own = Reflect.get(navigator, api)
    const devices = await (own?.getDevices?.() ?? own?.getPorts?.())
    if (devices?.length > 0) given.push(`${api} kept`)
  }
  return { granted, given }
}
