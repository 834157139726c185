/** The dots that lead from a name to its count. */
export function Leader() {
  return <span className="leader" aria-hidden="true" />
}
