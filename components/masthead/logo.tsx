import { words } from '#lib/wording/words.ts'

/** The logotype on an 11-unit stroke; the arm of the kaf is the beam. Never mirrored. */
export function Logo() {
  return (
    <a className="logo" href="/" aria-label={words.masthead.home}>
      <svg viewBox="3 4 270 92" aria-hidden="true" focusable="false">
        <path fill="var(--beam)" d="M193 46 224 8H272Z" />
        <g fill="none" stroke="currentColor" strokeWidth="11">
          <path d="M193 51.500H249Q255.500 51.500 255.500 58V80Q255.500 86.500 249 86.500H117.500V8" />
          <path d="M187.500 86V63M164.500 86V63M141.500 86V63M8.500 61V80Q8.500 86.500 15 86.500H92.500V60Q92.500 53.500 86 53.500H70Q63.500 53.500 63.500 60V86" />
        </g>
        <path
          fill="currentColor"
          d="M159 20h11v11h-11zM147 38h11v11h-11zM171 38h11v11h-11zM72.500 29h11v11h-11z"
        />
      </svg>
    </a>
  )
}
