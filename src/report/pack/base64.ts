const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in base64. [RFC 4648, sec. 4] */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three =
      (bytes[at] << 16) | ((left > 1 ? bytes[at + 1] : 0) << 8) | (left > 2 ? bytes[at + 2] : 0);
    parts.push(
      digits[three >> 18] +
        digits[(three >> 12) & 63] +
        (left > 1 ? digits[(three >> 6) & 63] : '=') +
        (left > 2 ? digits[three & 63] : '='),
    );
  }
  return parts.join('');
}

/** The bytes of a text in base64; null when it is none. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < text.length; at += 4) {
    let three = 0;
    for (let i = 0; i < 4; i++) {
      const isPadding = at + i >= text.length - padding;
      const digit = isPadding ? 0 : (values.get(text[at + i]) ?? -1);
      if (digit < 0) return null;
      three = (three << 6) | digit;
    }
    bytes[to++] = three >> 16;
    if (to < bytes.length) bytes[to++] = (three >> 8) & 255;
    if (to < bytes.length) bytes[to++] = three & 255;
  }
  return bytes;
}

const values = new Map([...digits].map((digit, value) => [digit, value]));
