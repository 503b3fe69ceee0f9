/** The first `length` items of kept room: what is read past their end is undefined, as in an array of that length. */
export function fitted(room: Int32Array, length: number): Int32Array {
  return room.length === length ? room : room.subarray(0, length)
}

/** As `fitted`, for bytes. */
export function fittedBytes(room: Uint8Array, length: number): Uint8Array {
  return room.length === length ? room : room.subarray(0, length)
}
