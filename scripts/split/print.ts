import { once } from 'node:events'

/** Writes to standard output and waits when its reader is slow: nothing is lost at the end. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain')
}
