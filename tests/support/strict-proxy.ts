import { createServer, request } from 'node:http'
import { connect, type Socket } from 'node:net'

/** A proxy in front of a local server, as a school may have one: it can pass pages and stop websockets. */
export async function strictProxy(port: number) {
  const wires = new Set<Socket>()
  let stopsSockets = false
  const proxy = createServer((asked, answer) => {
    const { method, url, headers } = asked
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(answer)
    })
    onward.on('error', () => answer.writeHead(502).end())
    asked.pipe(onward)
  })
  proxy.on('upgrade', ({ method, url, rawHeaders }, socket: Socket, head) => {
    socket.on('error', () => {})
    if (stopsSockets) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    wires.add(socket)
    const onward = connect(port, '127.0.0.1')
    onward.on('error', () => socket.destroy())
    const lines = rawHeaders.map((word, index) => `${word}${index % 2 === 0 ? ': ' : '\r\n'}`)
    onward.write(`${method} ${url} HTTP/1.1\r\n${lines.join('')}\r\n`)
    onward.write(head)
    onward.pipe(socket).pipe(onward)
    socket.once('close', () => {
      wires.delete(socket)
      onward.destroy()
    })
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  if (typeof address !== 'object' || !address) throw new Error('the proxy does not listen')
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** From now on; what is open is cut. */
    stopSockets(): void {
      stopsSockets = true
      for (const wire of wires) wire.destroy()
    },
    letSocketsThrough(): void {
      stopsSockets = false
    },
    close(): Promise<void> {
      for (const wire of wires) wire.destroy()
      proxy.closeAllConnections()
      return new Promise((resolve) => proxy.close(() => resolve()))
    },
  }
}
