import { existsSync } from 'node:fs'

/** One thing that `npm run check` looks at: programs that run one after the other. */
export type CheckStep = {
  readonly name: string
  readonly commands: readonly (readonly string[])[]
  /** What to type when it fails, if there is something. */
  readonly cure?: string
}

const types: CheckStep = {
  name: 'types',
  // The types of routes are made from the folders of app/.
  commands: [
    ['next', 'typegen'],
    ['tsc', '--noEmit'],
  ],
}

const style: CheckStep = {
  name: 'style',
  commands: [['eslint', '--max-warnings', '0', '.']],
  cure: 'npx eslint --fix . repairs what can be repaired',
}

const format: CheckStep = {
  name: 'format',
  commands: [['prettier', '--check', '--log-level', 'warn', '.']],
  cure: 'npm run format',
}

const deadCode: CheckStep = {
  name: 'dead code',
  commands: [['knip']],
}

const size: CheckStep = {
  name: 'size',
  commands: [['size-limit']],
}

/** The steps that apply to the tree as it is: sizes are known only after a build. */
export function listCheckSteps(): CheckStep[] {
  const isBuilt = existsSync('.next/BUILD_ID')
  return [types, style, rooms(), deadCode, format, ...(isBuilt ? [size] : [])]
}

function rooms(): CheckStep {
  const folders = ['app', 'components', 'e2e', 'lib', 'scripts'].filter((folder) => existsSync(folder))
  return {
    name: 'rooms',
    commands: [['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', ...folders]],
    cure: 'docs/decisions/0002-rooms.md says who may import whom',
  }
}
