/** Names that no file of Windows may have, because they are those of devices, whatever ending follows them. */

/** Superscript figures count as figures (Microsoft, « Naming Files, Paths, and Namespaces »). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i

export const isDeviceName = (name: string) => DEVICE.test(name)
