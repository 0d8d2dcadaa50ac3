// `npm run package`: installers of Jalon, made by electron-builder with the Electron that is chosen here.
import * as fs from 'node:fs'
import path from 'node:path'
import { build, Platform } from 'electron-builder'
import { ensureBuild } from './build.mjs'
import { chooseElectron } from './electron.mjs'
import { MATERIALS, NOTICES } from './notices.mjs'
import { ensurePackages } from './packages.mjs'
import { ask, giveUp, root, say } from './run.mjs'

const about = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
const out = path.join(root, 'dist')
const onlyFolder = process.argv.includes('--dir')

/** What is fixed in the binary itself, so that nothing beside it can turn it back. */
const fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  // Playwright needs this one: the journeys run the same code unpackaged, the package has its smoke test.
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
}

/** Older Electrons lack this one: pages from file:// are ours in no version, so nothing of theirs is allowed. */
const fusesOf = (version) =>
  Number.parseInt(version, 10) >= 29 ? { ...fuses, grantFileProtocolExtraPrivileges: false } : fuses

const config = {
  appId: 'be.jalon.app',
  productName: about.productName,
  directories: { output: out, buildResources: 'resources/icons' },
  npmRebuild: false,
  // Nothing is published or updated by itself: no request.
  publish: null,
  // All code is bundled in out/: nothing of node_modules is needed.
  files: ['out/**', '!out/notices/**', 'resources/**', 'package.json', '!node_modules/**'],
  // Beside the program, for whoever asks what it is made of.
  extraFiles: [{ from: 'out/notices', to: 'licences', filter: [NOTICES, MATERIALS] }],
  linux: { executableName: 'jalon', category: 'Office', icon: 'resources/icons' },
  win: { target: 'nsis', icon: 'resources/icons/512x512.png' },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true },
  mac: { target: 'dmg', icon: 'resources/icons/512x512.png', category: 'public.app-category.education' },
}

/** Whether it is of Electron: what an application put beside it is of another product. */
const isElectrons = (from) => (name) => {
  const [first, second] = path.relative(from, name).split(path.sep)
  return first !== 'resources' || second === undefined || second === 'default_app.asar'
}

/** A copy of that Electron without the application it may hold; its version. */
function bareElectron(electron) {
  const from = path.dirname(electron)
  const dist = path.join(out, 'electron')
  fs.rmSync(dist, { recursive: true, force: true })
  fs.cpSync(from, dist, { recursive: true, filter: isElectrons(from) })
  const asNode = { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }
  const { output } = ask(electron, ['-p', 'process.versions.electron'], asNode)
  const version = /^\d+\.\d+\.\d+$/m.exec(output)?.[0]
  if (!version) giveUp(`this Electron does not say its version: ${output}`)
  return { dist, version }
}

/** A .deb made with dpkg-deb alone: electron-builder would fetch a tool for it. Returns its path. */
function makeDeb(folder) {
  const work = path.join(out, 'deb')
  const put = (name, text, mode = 0o644) => {
    const file = path.join(work, name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
    fs.chmodSync(file, mode)
  }
  fs.rmSync(work, { recursive: true, force: true })
  fs.cpSync(folder, path.join(work, 'opt/Jalon'), { recursive: true })
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
    const name = `${size}x${size}`
    put(
      `usr/share/icons/hicolor/${name}/apps/jalon.png`,
      fs.readFileSync(path.join(root, `resources/icons/${name}.png`)),
    )
  }
  put(
    'usr/share/applications/jalon.desktop',
    `[Desktop Entry]
Type=Application
Name=Jalon
Comment=${about.description}
Exec=/opt/Jalon/jalon %U
Icon=jalon
Terminal=false
StartupWMClass=Jalon
Categories=Office;Education;
`,
  )
  put(
    'usr/share/doc/jalon/copyright',
    [path.join(root, 'LICENSE'), path.join(root, 'out/notices', NOTICES)]
      .map((file) => fs.readFileSync(file, 'utf8'))
      .join('\n\n'),
  )
  put(
    'DEBIAN/control',
    `Package: jalon
Version: ${about.version}
Section: education
Priority: optional
Architecture: amd64
Maintainer: Jalon
Depends: libgtk-3-0 | libgtk-3-0t64, libnss3, libasound2 | libasound2t64, libgbm1, libxss1, libatk-bridge2.0-0 | libatk-bridge2.0-0t64, libdrm2, libxkbcommon0
Description: ${about.description}
`,
  )
  // Chromium's sandbox, where the system has no user namespaces.
  put(
    'DEBIAN/postinst',
    `#!/bin/sh
chmod 4755 /opt/Jalon/chrome-sandbox ||
  echo 'jalon: /opt/Jalon/chrome-sandbox could not be given its rights (4755): Jalon may refuse to start.' >&2
exit 0
`,
    0o755,
  )
  const file = path.join(out, `jalon_${about.version}_amd64.deb`)
  const { code, output } = ask('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', work, file])
  fs.rmSync(work, { recursive: true, force: true })
  if (code !== 0) giveUp(`dpkg-deb made no package: ${output}`)
  return file
}

await ensurePackages()
if (!ensureBuild()) process.exit(1)
const { dist, version } = bareElectron(await chooseElectron())
const isLinux = process.platform === 'linux'
const made = await build({
  targets: Platform.current().createTarget(onlyFolder || isLinux ? 'dir' : undefined),
  config: { ...config, electronFuses: fusesOf(version), electronVersion: version, electronDist: dist },
  publish: 'never',
})
fs.rmSync(dist, { recursive: true, force: true })
const unpacked = path.join(out, 'linux-unpacked')
if (isLinux) say(`the application: ${unpacked}`)
if (isLinux && !onlyFolder) say(`the package: ${makeDeb(unpacked)}`)
for (const file of made) say(`made: ${file}`)
