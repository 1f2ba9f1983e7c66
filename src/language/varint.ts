/** Ascending unsigned 32-bit numbers as differences of seven bits a byte: how keys lie on disk. */
export function packAscending(values: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 5);
  let at = 0;
  let last = 0;
  for (const value of values) {
    let rest = value - last;
    last = value;
    while (rest > 127) {
      bytes[at++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    bytes[at++] = rest;
  }
  return bytes.slice(0, at);
}

/** The numbers that {@link packAscending} packed. */
export function unpackAscending(bytes: Uint8Array): Uint32Array {
  const count = bytes.reduce((sum, byte) => sum + (byte < 128 ? 1 : 0), 0);
  const values = new Uint32Array(count);
  let at = 0;
  let last = 0;
  for (let index = 0; index < count; index++) {
    let scale = 1;
    let byte = bytes[at++]!;
    while (byte > 127) {
      last += (byte & 127) * scale;
      scale *= 128;
      byte = bytes[at++]!;
    }
    last += byte * scale;
    values[index] = last;
  }
  return values;
}
