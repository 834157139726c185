import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a reader's browser loads, compressed as the server sends it. The parts come from Next's own account of the
 * build, so that a chunk that no page loads does not count and none is forgotten.
 */
const framework = readJson('.next/build-manifest.json').rootMainFiles
const pages = listFiles('.next/server/app')
  .filter((file) => file.endsWith('page_client-reference-manifest.js'))
  .filter((file) => !/\/_[^/]*\//.test(file))
  .map(readPage)
const fonts = listFiles('public/fonts').filter((file) => file.endsWith('.woff2'))
const preloaded = fonts.filter((file) => mentionsInCode(file.replace('public', '')))

/** What readers open all day; the desk is a tool of its own, with a chunk of its own. */
const readPages = ['/', '/articles/[id]/']

export default [
  ...pages.map(({ route, all }) => script(`JavaScript of ${route}`, [...framework, ...all], '145 KiB')),
  ...pages
    .filter(({ route }) => readPages.includes(route))
    .map(({ route, ours }) => script(`JavaScript written here, ${route}`, ours, '6 KiB')),
  script('JavaScript written here, all pages', unique(pages.flatMap(({ ours }) => ours)), '10 KiB'),
  file(
    'CSS',
    listFiles('.next/static').filter((name) => name.endsWith('.css')),
    '20 KiB',
    { gzip: true },
  ),
  file('Fonts', fonts, '135 KiB', { brotli: false }),
  file('Fonts loaded at once', preloaded, '60 KiB', { brotli: false }),
].filter(({ path }) => path.length > 0)

function script(name, chunks, limit) {
  const paths = chunks.map((chunk) => join('.next', chunk.replace(/^\/_next\//, '')))
  return file(name, paths, limit, { gzip: true })
}

function file(name, path, limit, compression) {
  return { name, path: unique(path), limit, ...compression }
}

/** The chunks of a page. Ours are those that hold components of ours and nothing that a package shares. */
function readPage(manifest) {
  const text = readFileSync(manifest, 'utf8')
  const start = text.indexOf('__RSC_MANIFEST["')
  const [, route, json] = text.slice(start).match(/"(.*?)"\] = (.*)/s) ?? []
  if (!json) throw new Error(`${manifest} has a new shape: adapt .size-limit.mjs to this version of Next`)
  const modules = Object.entries(JSON.parse(json.trim().replace(/;$/, '')).clientModules)
  const chunksOf = (isWanted) =>
    unique(modules.filter(([name]) => isWanted(name)).flatMap(([, { chunks }]) => chunks))
  const shared = chunksOf((name) => name.includes('node_modules'))
  const ours = chunksOf((name) => !name.includes('node_modules')).filter((chunk) => !shared.includes(chunk))
  return { route: route.replace(/page$/, ''), all: [...shared, ...ours], ours }
}

/** Code names a font only to have it loaded at once; the style sheet names all. */
function mentionsInCode(address) {
  return listFiles('app')
    .filter((name) => /\.tsx?$/.test(name))
    .some((name) => readFileSync(name, 'utf8').includes(address))
}

function listFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function unique(list) {
  return [...new Set(list)]
}
