const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 22) {
  console.error(
    `Beterbord heeft Node 24 nodig; dit is ${process.versions.node}. Start met \`npm run demo\`.`,
  )
  process.exit(1)
}

// Only now: on an older Node the database driver ends the process without a word.
const { configOrExit } = await import('./config-or-exit.ts')
const { makeDemoOrExit, signInHint } = await import('./demo/run.ts')
const { serve } = await import('./serve.ts')

const config = configOrExit({ DATA_DIR: './data-demo' })
await makeDemoOrExit(config, process.argv.slice(2))
await serve(config)
console.log(signInHint())
