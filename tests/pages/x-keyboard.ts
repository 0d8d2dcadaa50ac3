/** A keyboard of X with a layout of its own, on a display of its own: its keys go the whole way, from the place of the key on. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'

/** The codes that X gives to the places of a keyboard, by the names that a page gives them. */
const PLACES: Readonly<Record<string, number>> = {
  ...{
    Digit1: 10,
    Digit2: 11,
    Digit3: 12,
    Digit4: 13,
    Digit5: 14,
    Digit6: 15,
    Digit7: 16,
    Digit8: 17,
    Digit9: 18,
  },
  ...{ Digit0: 19, Minus: 20, Equal: 21, Slash: 61, Comma: 59, Period: 60, KeyM: 58, KeyN: 57, KeyB: 56 },
  ...{ KeyW: 25, KeyZ: 52, KeyY: 29, KeyK: 45, KeyD: 40, KeyP: 33, KeyV: 55 },
  ...{ Numpad0: 90, Numpad1: 87, Numpad2: 88, Numpad5: 84, Numpad7: 79, Numpad8: 80 },
  ...{ NumpadDecimal: 91, NumpadSubtract: 82, NumpadAdd: 86, NumpadEnter: 104 },
  ...{ ArrowUp: 111, ArrowDown: 116, Home: 110, End: 115, Delete: 119, F1: 67, Escape: 9, Space: 65 },
  ...{ CapsLock: 66, NumLock: 77, Shift: 50, Ctrl: 37, Alt: 64 },
}

const codeOf = (place: string) => {
  const code = PLACES[place]
  if (code === undefined) throw new Error(`Nobody knows where ${place} is.`)
  return String(code)
}

const can = (program: string) => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`])
    return true
  } catch {
    return false
  }
}

/** Whether there is what it takes: on Linux, with two programs that `npm run e2e` installs where it may. */
export const hasLayouts = () => process.platform === 'linux' && ['Xvfb', 'setxkbmap', 'xdotool'].every(can)

export class XKeyboard {
  private constructor(
    readonly display: string,
    private readonly server: ChildProcess,
  ) {}

  static async start(): Promise<XKeyboard> {
    // Without a reset: the layout would be gone with the program that set it.
    const words = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset']
    const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    const told = server.stdio[3]
    const number = await new Promise<string>((resolve, reject) => {
      told?.once('data', (data: Buffer) => resolve(data.toString().trim()))
      server.once('exit', () => reject(new Error('The display did not start.')))
    })
    return new XKeyboard(`:${number}`, server)
  }

  private run(program: string, ...words: string[]): string {
    return execFileSync(program, words, {
      env: { ...process.env, DISPLAY: this.display },
      encoding: 'utf8',
    })
  }

  /** fr, be, us, gb… */
  layout(name: string) {
    this.run('setxkbmap', name)
  }

  /** Without a window manager nobody else gives a window the keyboard. */
  focus(title: string) {
    const [window = ''] = this.run('xdotool', 'search', '--sync', '--onlyvisible', '--name', title).split(
      '\n',
    )
    this.run('xdotool', 'windowfocus', '--sync', window)
  }

  /** Presses the key of that place, with others held. */
  press(place: string, held: readonly string[] = []) {
    const down = held.flatMap((own) => ['keydown', codeOf(own)])
    const up = held.flatMap((own) => ['keyup', codeOf(own)])
    this.run('xdotool', ...down, 'key', codeOf(place), ...up)
  }

  stop() {
    this.server.kill()
  }
}
