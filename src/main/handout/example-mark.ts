/** The mark of an example on an organisation's own template: at the foot of every page, whatever stands there. */
import JSZip from 'jszip'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)

/** The Word file with that line in each footer, in each header where there is no footer, else at its beginning. */
export async function withMark(bytes: Uint8Array, mark: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const line = `<w:p><w:r><w:rPr><w:b/><w:sz w:val="20"/></w:rPr><w:t>${escaped(mark)}</w:t></w:r></w:p>`
  const named = (kind: string) =>
    Object.keys(zip.files).filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name))
  const footers = named('footer')
  const marginals = footers.length > 0 ? footers : named('header')
  for (const name of marginals.length > 0 ? marginals : ['word/document.xml']) {
    const xml = (await zip.file(name)?.async('string')) ?? ''
    const own =
      marginals.length > 0
        ? xml.replace(/(?=<\/w:(ftr|hdr)>)/, () => line)
        : xml.replace(/<w:body>/, (body) => body + line)
    zip.file(name, own)
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
