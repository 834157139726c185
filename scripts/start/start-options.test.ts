import { expect, test } from 'vitest'
import { readStartOptions, StartOptionError } from './start-options.ts'

const place = { root: '/kashshaf', typedIn: '/home/analyst' }
const read = (args: string[], env = {}) => readStartOptions(args, env, place)

test('Without anything it serves ./data on port 3000 of this machine only', () => {
  expect(read([])).toEqual({
    isDevelopment: false,
    archivePaths: [],
    host: '127.0.0.1',
    port: 3000,
    dataDir: '/kashshaf/data',
  })
})

test('Paths are meant from where they were typed, the data folder from the project', () => {
  const options = read(['archive', '/mnt/pages', '../old'], { DATA_DIR: 'elsewhere' })
  expect(options.archivePaths).toEqual(['/home/analyst/archive', '/mnt/pages', '/home/old'])
  expect(options.dataDir).toBe('/kashshaf/elsewhere')
})

test('An empty variable is as good as none', () => {
  expect(read([], { PORT: '', HOST: '', DATA_DIR: '' })).toEqual(read([]))
})

test.each(['x', '70000', '-1', '3000.5', '0x10'])('PORT=%s is refused with an example', (PORT) => {
  expect(() => read([], { PORT })).toThrow(StartOptionError)
  expect(() => read([], { PORT })).toThrow('PORT=3000')
})

test('An unknown option is refused with the usage', () => {
  expect(() => read(['--prot', '3001'])).toThrow('--prot is not an option of npm start')
})

test('--dev is development', () => {
  expect(read(['--dev', 'archive'])).toMatchObject({
    isDevelopment: true,
    archivePaths: ['/home/analyst/archive'],
  })
})

test('a facet that there is not is refused, and those that there are are named', () => {
  expect(() => read([], { FACETS: 'country,people' })).toThrow(
    /people.*country,org,source,person,region,agency/,
  )
  expect(read([], { FACETS: 'country,org' })).toEqual(read([]))
})
