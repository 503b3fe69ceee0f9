import type { CorpusFailure } from '../types'

export type DecodedText = { readonly text: string; readonly warning: string | null } | CorpusFailure

/** Decodes UTF-8, or UTF-16 with a byte order mark; what is neither but looks like text is taken for Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { code: 'empty-text', message: 'is empty' }
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) {
    return { code: 'not-text', message: 'is a PDF; convert it to text first (for example with pdftotext)' }
  }
  let text: string
  let warning: string | null = null
  if (bytes[0] === 0xff && bytes[1] === 0xfe) text = new TextDecoder('utf-16le').decode(bytes)
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) text = new TextDecoder('utf-16be').decode(bytes)
  else {
    if (isBinary(bytes)) return { code: 'not-text', message: 'is a binary file, not a text' }
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      text = new TextDecoder('windows-1252').decode(bytes)
      warning = 'is not UTF-8; read as Windows-1252'
    }
  }
  if (text.trim() === '') return { code: 'empty-text', message: 'holds no text' }
  return { text, warning }
}

// A text may hold a stray control character; a picture or an archive holds many.
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8192)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return controls > 1 + length / 50
}

/** Whether a text is the source of a web page. */
export function looksLikeHtml(text: string): boolean {
  return /^\uFEFF?\s*(<\?xml[^>]{0,200}>\s*)?(<!--[^>]{0,500}-->\s*)*(<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(
    text.slice(0, 2000),
  )
}
