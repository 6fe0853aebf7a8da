// Every attack on our server and on a plain y-websocket server, which shows that it is one: `npm run attacks`.
// The plain server is pinned in a folder of its own, so that its yjs 14 stays away from ours.

import type { Attack } from './attack.ts'
import { ON_CONNECTIONS } from './on-connections.ts'
import { ON_DOCUMENTS } from './on-documents.ts'
import { ON_WHAT_IS_KEPT } from './on-what-is-kept.ts'
import { here, hereAlone, type Target, there } from './target.ts'

const attacks = [...ON_DOCUMENTS, ...ON_CONNECTIONS, ...ON_WHAT_IS_KEPT].sort(
  (one, other) => one.row - other.row,
)
let wrong = 0
for (const attack of attacks) {
  const [harmedHere, harmedThere] = [
    await attempt(attack, attack.kills ? hereAlone : here),
    await attempt(attack, there),
  ]
  const isRight = !harmedHere && harmedThere
  if (!isRight) wrong++
  console.log(
    `${isRight ? 'ok   ' : 'WRONG'} hazard ${attack.row}: ${attack.title}\n` +
      `      ${harmedHere ? 'SUCCEEDS' : 'refused'} here, ${harmedThere ? 'succeeds' : 'REFUSED'} there`,
  )
}
console.log(`\n${attacks.length - wrong} of ${attacks.length} refused here and succeeding there`)
process.exit(wrong === 0 ? 0 : 1)

async function attempt(attack: Attack, begin: () => Promise<Target>): Promise<boolean> {
  const target = await begin()
  try {
    return await attack.harms(target)
  } finally {
    await target.close()
  }
}
