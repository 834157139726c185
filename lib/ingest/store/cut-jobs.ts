/** Of a job: enough to be worth sending to a thread, and little enough that a killed run loses seconds. */
const most = { files: 256, bytes: 4_000_000 }

/** Files one after the other in jobs for a crew. */
export function cutJobs<File>(files: readonly File[], bytesOf: (file: File) => number): File[][] {
  const jobs: File[][] = []
  let bytes = Infinity
  for (const file of files) {
    const job = jobs.at(-1)
    if (job && job.length < most.files && bytes < most.bytes) job.push(file)
    else {
      jobs.push([file])
      bytes = 0
    }
    bytes += bytesOf(file)
  }
  return jobs
}
