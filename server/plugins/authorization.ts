import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { Refused } from '#server/commands/outcome.ts'
import { refused } from '#server/commands/outcome.ts'
import type { TeamStore } from '#server/database/teams.ts'
import { type Act, isScreen, may, mayManageNetwork, mayOversee } from '#shared/rules/permissions.ts'
import type { Identify, Principal } from './authentication.ts'
import { refusal } from './errors.ts'

/**
 * Who may ask a route. An act is asked of the team in `:teamId`; acts on the network of
 * the network. Routes whose right
 * depends on more than that say `signed-in` and let their command decide.
 */
export type Access = 'anybody' | 'signed-in' | Act

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** A route for whoever is signed in that a paired screen may ask too. */
    screens?: true
  }
  interface FastifyRequest {
    principal: Principal | null
  }
}

/** Asks the rights table before every route. A route that does not say who may ask it stops the server from starting. */
export function addAuthorization(
  http: FastifyInstance,
  parts: { identify: Identify; teams: TeamStore },
): void {
  http.decorateRequest('principal', null)
  http.addHook('onRoute', ({ url, config }) => {
    if (url.startsWith('/api/') && config?.access === undefined)
      throw new Error(`who may ask ${url}?`)
  })
  const ask: onRequestHookHandler = (request, reply, next) => {
    request.principal = parts.identify(request.headers.cookie)
    const fault = faultOf(request, parts.teams)
    if (fault) reply.send(refusal(reply, fault))
    else next()
  }
  // Before the body is read, and again right before it is acted on: rights can go while a body comes in.
  http.addHook('onRequest', ask)
  http.addHook('preHandler', ask)
}

/** The person behind a request to a route that needs a sign-in. */
export function principalOf(request: FastifyRequest): Principal {
  if (!request.principal) throw new Error(`${request.routeOptions.url} has no sign-in to speak of`)
  return request.principal
}

function faultOf(request: FastifyRequest, teams: TeamStore): Refused | null {
  const { access, screens } = request.routeOptions.config
  if (access === undefined || access === 'anybody') return null
  if (!request.principal) return refused('sign-in/needed')
  const { facts } = request.principal
  if (access === 'signed-in') {
    return isScreen(facts) && screens !== true ? refused('rights/not-allowed') : null
  }
  if (access === 'network/manage') {
    return mayManageNetwork(facts) ? null : refused('rights/not-allowed')
  }
  if (access === 'network/oversee') return mayOversee(facts) ? null : refused('rights/not-allowed')
  const team = teams.facts(teamIdOf(request))
  if (!team) return refused('request/not-found')
  return may(facts, access, team) ? null : refused('rights/not-allowed')
}

function teamIdOf(request: FastifyRequest): string {
  const { params } = request
  if (typeof params !== 'object' || params === null || !('teamId' in params)) {
    throw new Error(`${request.routeOptions.url} has no :teamId to ask about`)
  }
  return String(params.teamId)
}
