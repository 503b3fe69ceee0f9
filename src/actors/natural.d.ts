/** Single modules of natural: its own types cover only the whole package, which brings a database client along. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Jaro-Winkler similarity, 0 to 1 (Winkler 1990). */
  function jaroWinkler(a: string, b: string, options?: { ignoreCase?: boolean }): number
  export default jaroWinkler
}
