// Does what Electron's own default application does: loads the application named on the command line.
const { app } = require('electron')
const Module = require('node:module')
const path = require('node:path')

const words = process.argv.slice(1)
const required = []
while (words[0]?.startsWith('-')) {
  const word = words.shift()
  if (word === '-r' || word === '--require') required.push(words.shift())
}
const folder = path.resolve(words[0] ?? '.')
const { name, productName, version } = require(path.join(folder, 'package.json'))
Object.defineProperty(process, 'defaultApp', { value: true })
app.setName(productName ?? name)
app.setVersion(version)
app.setAppPath(folder)
app.setPath(
  'userData',
  app.commandLine.getSwitchValue('user-data-dir') || path.join(app.getPath('appData'), app.getName()),
)
Module._preloadModules(required)
Module._load(folder, module, true)
