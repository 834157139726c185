/** The address a GET form leads to. Empty fields are left out: a default is never written. */
export function formHref(form: HTMLFormElement): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') parameters.append(name, value.trim())
  }
  const { pathname } = new URL(form.action)
  return parameters.size > 0 ? `${pathname}?${parameters}` : pathname
}
