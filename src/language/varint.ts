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

/** The numbers that {@link packAscending} packed. All sums are of 32-bit integers, which wrap: no number leaves a register. */
export function unpackAscending(bytes: Uint8Array): Uint32Array {
  const values = new Uint32Array(countEnds(bytes));
  let at = 0;
  let last = 0;
  for (let index = 0; index < values.length; index++) {
    let byte = bytes[at++]!;
    for (let shift = 0; ; shift += 7) {
      last = (last + ((byte & 127) << shift)) | 0;
      if (byte < 128) break;
      byte = bytes[at++]!;
    }
    values[index] = last;
  }
  return values;
}

/** How many numbers end in these bytes: those whose upper bit is not set. */
function countEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) count += 1 - (bytes[at]! >>> 7);
  return count;
}
