/** The surveyor's banded rod. */
export function Logo({ height = 20 }: { height?: number }) {
  return (
    <svg width={(height * 6) / 20} height={height} viewBox="0 0 6 20" aria-hidden="true">
      <clipPath id="rod">
        <path d="M0 2a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v13l-3 5-3-5z" />
      </clipPath>
      <g clipPath="url(#rod)">
        <rect width="6" height="4.4" fill="var(--teal)" />
        <rect y="5" width="6" height="4.4" fill="var(--blue)" />
        <rect y="10" width="6" height="4.4" fill="var(--orange)" />
        <rect y="15" width="6" height="5" fill="var(--plum)" />
      </g>
    </svg>
  )
}
