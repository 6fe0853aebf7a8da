import type { Visitor } from './visitor.ts'

type Description = { paths: Record<string, Record<string, unknown>> }
/** For each name of a path parameter the values to try, given what was filled in before it. */
export type Values = (name: string, path: string) => readonly string[]
export type Answer = {
  readonly call: string
  readonly status: number
  readonly body: unknown
}

/** Asks every route there is, with every value of its parameters, and gives what came back. */
export async function walkRoutes(
  visitor: Visitor,
  values: Values,
  skipped: readonly string[] = [],
) {
  const { paths } = (await visitor.get('/api/openapi.json')).body as Description
  const answers: Answer[] = []
  for (const [path, operations] of Object.entries(paths)) {
    for (const method of Object.keys(operations)) {
      const route = `${method.toUpperCase()} ${path}`
      if (skipped.includes(route)) continue
      for (const address of filledIn(path, values)) {
        const asked = method === 'get' ? undefined : {}
        const { status, body } = await visitor.ask(method.toUpperCase(), address, asked)
        answers.push({ call: `${method.toUpperCase()} ${address}`, status, body })
      }
    }
  }
  return answers
}

function filledIn(path: string, values: Values): string[] {
  const open = /\{(\w+)\}/.exec(path)
  if (!open) return [path]
  const [hole = '', name = ''] = open
  return values(name, path).flatMap((value) => filledIn(path.replace(hole, value), values))
}

/** Every object inside a value, with the way to it. */
export function objectsIn(
  value: unknown,
  way = '',
): { way: string; fields: [string, unknown][] }[] {
  if (typeof value !== 'object' || value === null) return []
  const fields = Object.entries(value)
  const inside = fields.flatMap(([key, field]) =>
    objectsIn(field, Array.isArray(value) ? `${way}[]` : `${way}.${key}`),
  )
  return Array.isArray(value) ? inside : [{ way, fields }, ...inside]
}
