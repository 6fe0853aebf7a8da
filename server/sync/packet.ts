/** A frame as it goes over the wire: an unmasked binary websocket message in one piece (RFC 6455, 5.2). */
export type Packet = Buffer

const FINAL_BINARY = 0x82

/**
 * Wraps a frame once for everybody who gets it. `ws` would make the header for each reader and write two pieces, which
 * for a small edit is most of what sending costs; without compression nothing else is between us and the socket.
 */
export function toPacket(frame: Uint8Array): Packet {
  const { byteLength } = frame
  const headerLength = byteLength < 126 ? 2 : byteLength < 65_536 ? 4 : 10
  const packet = Buffer.allocUnsafe(headerLength + byteLength)
  packet[0] = FINAL_BINARY
  if (headerLength === 2) packet[1] = byteLength
  else if (headerLength === 4) {
    packet[1] = 126
    packet.writeUInt16BE(byteLength, 2)
  } else {
    packet[1] = 127
    packet.writeBigUInt64BE(BigInt(byteLength), 2)
  }
  packet.set(frame, headerLength)
  return packet
}
