/** So many articles of so many. */
export type Share = { readonly count: number; readonly of: number }

/** How much more frequent a value is in a view than in the whole archive. */
export type OverRepresentation = {
  /** Share in the view by share in the archive: 3.2 is «×3.2». */
  readonly ratio: number
  /** What values are ordered by: the lower end of the ratio's logarithm, shrunk by how few articles it rests on. */
  readonly bound: number
}

/**
 * Null when the archive has no such value or the view no article. The order takes `bound`, the lower limit of the information component
 * IC = log2((O + 1/2) / (E + 1/2)), O being the articles seen and E those expected from the archive's share:
 * IC - 3.3 (O + 1/2)^(-1/2) - 2 (O + 1/2)^(-3/2) (Norén, Hopstadius, Bate 2013, Statistical Methods in Medical Research 22, 57-69).
 * A value with one or two articles stays below 0 however rare it is in the archive, so chance does not top the list.
 */
export function overRepresentation(inView: Share, inArchive: Share): OverRepresentation | null {
  if (inView.of === 0 || inArchive.count === 0) return null
  const seen = inView.count
  const expected = (inView.of * inArchive.count) / inArchive.of
  const shrunk = seen + 0.5
  const component = Math.log2(shrunk / (expected + 0.5))
  return { ratio: seen / expected, bound: component - 3.3 * shrunk ** -0.5 - 2 * shrunk ** -1.5 }
}
