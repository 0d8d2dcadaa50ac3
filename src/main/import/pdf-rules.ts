/** The straight lines that a page of a .pdf draws: strokes, thin rectangles, and the edges of cells. */
import { type PdfRule, pdfLimits } from '../../shared/incoming/pdf/pdf-page'

type Matrix = readonly number[]
type Drawn = {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
  names: Readonly<Record<string, number>>
  /** From the space of the page to that of its top left corner. */
  from: Matrix
}

/** Points: a rectangle that is thinner is a line. */
const THIN = 3
/** Shorter ones are parts of letters and of dotted lines; those of dashes are joined later. */
const SHORTEST = 1

/** Paints that fill and stroke. */
const BOTH = ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']

/** Codes of a path, as the library numbers them. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4]

export function rulesIn({ fnArray, argsArray, names, from }: Drawn): PdfRule[] {
  const rules: PdfRule[] = []
  const stack: Matrix[] = []
  let matrix = from
  const codesOf = (paints: readonly string[]) => new Set([...paints, ...BOTH].map((own) => names[own]))
  const filled = codesOf(['fill', 'eoFill'])
  const stroked = codesOf(['stroke', 'closeStroke'])
  for (const [at, code] of fnArray.entries()) {
    if (rules.length >= pdfLimits.rules) break
    const args = argsArray[at] as unknown[] | null
    if (code === names.save) {
      if (stack.length < 500) stack.push(matrix)
    } else if (code === names.restore || code === names.paintFormXObjectEnd) matrix = stack.pop() ?? matrix
    else if (code === names.transform) matrix = within(matrix, numbersIn(args))
    else if (code === names.paintFormXObjectBegin) {
      if (stack.length < 500) stack.push(matrix)
      const [own] = args ?? []
      if (own) matrix = within(matrix, numbersIn(own))
    } else if (code === names.constructPath) {
      const [paint, data] = args ?? []
      const isStroke = stroked.has(paint as number)
      if (isStroke || filled.has(paint as number))
        rules.push(...linesOf(numbersIn((data as unknown[] | undefined)?.[0]), matrix, isStroke))
    }
  }
  return rules
}

/** Plain numbers of an array, or of a typed one. */
const numbersIn = (own: unknown): number[] =>
  ArrayBuffer.isView(own) || Array.isArray(own) ? Array.from(own as ArrayLike<number>, Number) : []

/** One matrix inside another; one that is none changes nothing. */
export function within(outer: Matrix, own: Matrix): Matrix {
  if (own.length < 6) return outer
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = own
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function linesOf(data: readonly number[], matrix: Matrix, isStroke: boolean): PdfRule[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  const placed = (x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f]
  const done: PdfRule[] = []
  let points: [number, number][] = []
  const end = () => {
    if (points.length > 1) done.push(...(isStroke ? strokesOf(points) : edgesOf(points)))
    points = []
  }
  for (let at = 0; at < data.length; ) {
    const code = data[at]
    const [x = 0, y = 0] = data.slice(at + 1, at + 3)
    if (code === MOVE) {
      end()
      points = [placed(x, y)]
      at += 3
    } else if (code === LINE) {
      points.push(placed(x, y))
      at += 3
    } else if (code === CURVE || code === QUADRATIC) {
      // A curve is no border of a cell.
      end()
      at += code === CURVE ? 7 : 5
    } else if (code === CLOSE) {
      const [first] = points
      if (first) points.push(first)
      end()
      at += 1
    } else break
  }
  end()
  return done
}

function strokesOf(points: readonly [number, number][]): PdfRule[] {
  return points.slice(1).flatMap(([x2, y2], at): PdfRule[] => {
    const [x1, y1] = points[at] ?? [x2, y2]
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
    const isStraight = Math.min(width, height) < 0.8 && Math.max(width, height) > SHORTEST
    return isStraight ? [{ x1, y1, x2, y2 }] : []
  })
}

/** A thin rectangle is a line. */
function edgesOf(points: readonly [number, number][]): PdfRule[] {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [width, height] = [right - left, bottom - top]
  if (points.length < 4 || points.length > 6) return []
  if (height < THIN && width >= height && width > SHORTEST)
    return [{ x1: left, x2: right, y1: (top + bottom) / 2, y2: (top + bottom) / 2 }]
  if (width < THIN && height > SHORTEST)
    return [{ x1: (left + right) / 2, x2: (left + right) / 2, y1: top, y2: bottom }]
  return []
}
