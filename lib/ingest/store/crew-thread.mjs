// The entry of a thread of a crew: tsx does not reach into threads by itself.
import { register } from 'tsx/esm/api'

register()
const jobs = await import('./crew-thread.ts')
export const { read, retag, count } = jobs
