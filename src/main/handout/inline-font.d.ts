/** A font that is imported inline, as the bundler makes it: its bytes, as a data: address. */
declare module '*.ttf?inline' {
  const address: string
  // A bundler gives what it imports no other name.
  // biome-ignore lint/style/noDefaultExport: see above
  export default address
}
