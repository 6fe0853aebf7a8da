import type { Duplex } from 'node:stream'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import type { Refused } from '#server/commands/outcome.ts'
import { API_ERRORS, type ApiErrorBody, type ApiErrorCode } from '#shared/protocol/errors.ts'
import { answerBare, type BareStatus } from './bare-answer.ts'

type Sender = Pick<FastifyReply, 'raw'> & { code(status: never): unknown }

/** [WEB3] Every "no" leaves as `{ code, message, fields? }`; what went wrong inside goes to the log only. */
export function addErrors(http: FastifyInstance): void {
  http.setErrorHandler<FastifyError>((error, request, reply) => {
    const code = codeOf(error)
    if (API_ERRORS[code].status >= 500) request.log.error({ err: error }, code)
    const fields = fieldsOf(error)
    return reply.status(API_ERRORS[code].status).send(errorBody(code, fields))
  })
}

/** A refusal as a reply: sets the status and gives the body to return. */
export function refusal(reply: Sender, { code, fields }: Refused): ApiErrorBody {
  reply.code(API_ERRORS[code].status as never)
  return errorBody(code, fields)
}

function errorBody(code: ApiErrorCode, fields?: readonly string[]): ApiErrorBody {
  const { message } = API_ERRORS[code]
  return fields && fields.length > 0 ? { code, message, fields } : { code, message }
}

/**
 * Answers what is not HTTP at all, or came too slowly. Nothing of fastify has seen it; a browser never gets here.
 */
export function answerGarbage(error: { code?: string }, socket: Duplex): void {
  answerBare(socket, bareStatusOf(error), JSON.stringify(errorBody('request/invalid')))
}

function bareStatusOf({ code }: { code?: string }): BareStatus {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  return code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
}

function codeOf(error: FastifyError): ApiErrorCode {
  if (error.code === 'SQLITE_FULL') return 'storage/full'
  switch (error.statusCode) {
    case 404:
      return 'request/not-found'
    case 413:
      return 'request/too-large'
    case 429:
      return 'request/too-many'
    default: {
      const isTheirs = error.statusCode !== undefined && error.statusCode < 500
      return isTheirs || error.validation ? 'request/invalid' : 'server/failed'
    }
  }
}

/** `/boardSession/time` of the body reads `boardSession.time`. */
function fieldsOf(error: FastifyError): string[] {
  const paths = error.validation?.map(({ instancePath }) => instancePath.slice(1)) ?? []
  return [...new Set(paths.filter((path) => path !== '').map((path) => path.replaceAll('/', '.')))]
}
