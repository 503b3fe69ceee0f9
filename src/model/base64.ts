const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 without `Buffer` or `atob`, so that every platform takes the same way. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const block = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    parts.push(
      ALPHABET[block >> 18] +
        ALPHABET[(block >> 12) & 63] +
        (i + 1 < bytes.length ? ALPHABET[(block >> 6) & 63] : '=') +
        (i + 2 < bytes.length ? ALPHABET[block & 63] : '='),
    )
  }
  return parts.join('')
}

export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i
  let length = text.length
  while (length > 0 && text[length - 1] === '=') length--
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let at = 0
  for (let i = 0; i < length; i += 4) {
    const block =
      (values[text.charCodeAt(i)] << 18) |
      (values[text.charCodeAt(i + 1)] << 12) |
      ((i + 2 < length ? values[text.charCodeAt(i + 2)] : 0) << 6) |
      (i + 3 < length ? values[text.charCodeAt(i + 3)] : 0)
    bytes[at++] = block >> 16
    if (at < bytes.length) bytes[at++] = (block >> 8) & 0xff
    if (at < bytes.length) bytes[at++] = block & 0xff
  }
  return bytes
}
