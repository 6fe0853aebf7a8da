import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'

/** Validates and strips by the zod schemas of the routes, and describes the routes from them. */
export async function addOpenapi(http: FastifyInstance): Promise<void> {
  http.setValidatorCompiler(validatorCompiler)
  http.setSerializerCompiler(serializerCompiler)
  await http.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Beterbord',
        description:
          'Identiteit en registraties. De borden zelf gaan over de websocket op /sync/<team id>. ' +
          'Wijzigen kan alleen met JSON en vanaf de eigen herkomst (Origin).',
        version: '1',
      },
      components: {
        securitySchemes: { signIn: { type: 'apiKey', in: 'cookie', name: 'sid' } },
      },
    },
    transform: jsonSchemaTransform,
  })
}
