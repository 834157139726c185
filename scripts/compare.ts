/**
 * `npm run -s compare -- BEFORE AFTER`: what differs between two accounts of an archive. Each is the JSON of the page /archive or a
 * build's folder (DATA_DIR/builds/…). Exit code 1 when one cannot be read.
 */
import { resolve } from 'node:path'
import { compareAccounts } from '#lib/archive/compare-accounts.ts'
import { describeDifference } from './compare/describe-difference.ts'
import { AccountError, openAccount } from './compare/open-account.ts'

const paths = process.argv.slice(2).map((path) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path))
const [before, after] = paths

try {
  if (before === undefined || after === undefined || paths.length > 2)
    throw new AccountError('Two accounts are compared: npm run -s compare -- BEFORE AFTER')
  const difference = await compareAccounts(openAccount(before), openAccount(after))
  for (const line of describeDifference(difference)) console.log(line)
} catch (error) {
  console.error(error instanceof AccountError ? error.message : error)
  process.exitCode = 1
}
