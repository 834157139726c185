const NUMBERED = /^\(?(?<number>\d{1,3})\s*[-.)\u2013]\s*\D/ // en dash

/** The number a headline is counted by: «2- …», «(3) …»; a headline that merely begins with a number has none. */
export function readStoryNumber(text: string): number | undefined {
  const number = NUMBERED.exec(foldDigits(text.slice(0, 12)))?.groups?.['number']
  return number === undefined ? undefined : Number(number)
}

function foldDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16))
}
