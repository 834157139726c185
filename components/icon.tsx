/** Paths on a grid of 16, stroked. */
const paths = {
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0m-1 3.5 4 4',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  minus: 'M3 8h10',
  exclude: 'M13.5 8a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0M4.2 4.2l7.6 7.6',
  link: 'M6.5 9.5a3 3 0 0 0 4.3 0l2.3-2.3a3 3 0 0 0-4.3-4.3L8 3.7M9.5 6.5a3 3 0 0 0-4.3 0L2.9 8.8a3 3 0 0 0 4.3 4.3L8 12.3',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.500V2.500h-8v8h3',
  back: 'm10 3-5 5 5 5',
  forward: 'm6 3 5 5-5 5',
  quote: 'm8 4-4 4 4 4M13 4 9 8l4 4',
  file: 'M3.5 1.5h6l3 3v10h-9zM9 1.5V5h3.5M5.5 8h5M5.5 11h5',
  print: 'M4.5 6V1.500h7V6M4.500 11.500H2V6h12v5.500h-2.500M4.500 9.500h7v5h-7z',
  star: 'm8 1.500 2 4.200 4.500.600-3.300 3.200.800 4.500-4-2.200-4 2.200.800-4.500L1.500 6.300 6 5.700z',
  settings: 'M2 5h7m4 0h1M2 11h1m4 0h7M9 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3 11a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  web: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0M2 8h12M8 2c4 4 4 8 0 12M8 2C4 6 4 10 8 14',
} as const

export type IconName = keyof typeof paths

/** Chevrons and quotes turn with the direction of the page; signs such as × and ✓ never do. */
const turning: readonly IconName[] = ['back', 'forward']

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={turning.includes(name) ? 'icon icon-flip' : 'icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
