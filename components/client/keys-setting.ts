const name = 'kashshaf.keys'

/** Single-key shortcuts can be switched off (WCAG 2.1.4). A browser that stores nothing keeps them on. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    return true
  }
}

export function setKeys(isOn: boolean): void {
  document.documentElement.dataset.keys = isOn ? 'on' : 'off'
  try {
    localStorage.setItem(name, isOn ? 'on' : 'off')
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
}
