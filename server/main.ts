const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 22) {
  console.error(
    `Beterbord heeft Node 24 nodig; dit is ${process.versions.node}. Start met \`npm start\`.`,
  )
  process.exit(1)
}

// Only now: on an older Node the database driver ends the process without a word.
const { configOrExit } = await import('./config-or-exit.ts')
const config = configOrExit()
const { serve } = await import('./serve.ts')

await serve(config)
