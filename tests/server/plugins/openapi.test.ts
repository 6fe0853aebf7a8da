import { expect, test } from 'vitest'
import { startServer } from '#tests/support/server.ts'
import { visitor } from '#tests/support/visitor.ts'

type Operation = {
  summary?: string
  requestBody?: unknown
  parameters?: { name: string; in: string }[]
  responses?: Record<string, { content?: Record<string, { schema?: object }> }>
}
type Description = { openapi: string; paths: Record<string, Record<string, Operation>> }

test('the description has every route, with what it takes and answers', async () => {
  const server = await startServer()
  const { body } = await visitor(server.url).get('/api/openapi.json')
  const description = body as Description
  expect(description.openapi).toBe('3.1.0')
  const described = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(described.sort()).toEqual(routesOf(server.app.http.printRoutes({ commonPrefix: false })))
  for (const [path, operations] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      expect(operation.summary, `${method} ${path}`).toBeTruthy()
      const answer = operation.responses?.['200']?.content?.['application/json']?.schema
      expect(answer, `${method} ${path}`).toBeTypeOf('object')
      expect(operation.responses, `${method} ${path}`).toHaveProperty('4XX')
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const parameters = operation.parameters ?? []
      const described = parameters.filter((parameter) => parameter.in === 'path')
      expect(described.map(({ name }) => name)).toEqual(inPath)
    }
  }
  await server.close()
})

/** Fastify's own tree of routes, as `GET /api/me`; its HEAD routes follow from GET, the client's files are no interface. */
function routesOf(tree: string): string[] {
  const routes: string[] = []
  const parents: string[] = []
  for (const line of tree.split('\n')) {
    const found = /^((?:[│ ] {3})*)[├└]── (\S*)(?: \((.+)\))?$/.exec(line)
    if (!found) continue
    const [, indent = '', segment = '', methods = ''] = found
    const depth = indent.length / 4
    const path = `${parents[depth - 1] ?? ''}${segment}`
    parents.length = depth
    parents[depth] = path
    for (const method of methods.split(', ')) {
      if (method === '' || method === 'HEAD' || path.includes('*')) continue
      routes.push(`${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    }
  }
  return routes.sort()
}
