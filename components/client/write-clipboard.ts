/** Copies a text. Browsers keep `navigator.clipboard` for secure addresses; an archive in an office network has none. */
export async function writeClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    copyFromField(text)
  }
}

function copyFromField(text: string): void {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
}
