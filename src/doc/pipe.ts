type Step<A, B> = (doc: A) => B

/**
 * Hands a document through steps, left to right. The types check that each step finds the layers it needs.
 *
 * @param doc what the first step takes.
 * @returns what the last step gives; the document itself without steps.
 * @example
 * pipe(createDoc('Russia votes. Norway too.'), findRegions, segment).sentences.length // 2
 */
export function pipe<A>(doc: A): A
export function pipe<A, B>(doc: A, ab: Step<A, B>): B
export function pipe<A, B, C>(doc: A, ab: Step<A, B>, bc: Step<B, C>): C
export function pipe<A, B, C, D>(doc: A, ab: Step<A, B>, bc: Step<B, C>, cd: Step<C, D>): D
export function pipe<A, B, C, D, E>(doc: A, ab: Step<A, B>, bc: Step<B, C>, cd: Step<C, D>, de: Step<D, E>): E
export function pipe<A, B, C, D, E, F>(doc: A, ab: Step<A, B>, bc: Step<B, C>, cd: Step<C, D>, de: Step<D, E>, ef: Step<E, F>): F
export function pipe<A, B, C, D, E, F, G>(
  doc: A,
  ab: Step<A, B>,
  bc: Step<B, C>,
  cd: Step<C, D>,
  de: Step<D, E>,
  ef: Step<E, F>,
  fg: Step<F, G>,
): G
export function pipe<A, B, C, D, E, F, G, H>(
  doc: A,
  ab: Step<A, B>,
  bc: Step<B, C>,
  cd: Step<C, D>,
  de: Step<D, E>,
  ef: Step<E, F>,
  fg: Step<F, G>,
  gh: Step<G, H>,
): H
export function pipe<A, B, C, D, E, F, G, H, I>(
  doc: A,
  ab: Step<A, B>,
  bc: Step<B, C>,
  cd: Step<C, D>,
  de: Step<D, E>,
  ef: Step<E, F>,
  fg: Step<F, G>,
  gh: Step<G, H>,
  hi: Step<H, I>,
): I
export function pipe<A, B, C, D, E, F, G, H, I, J>(
  doc: A,
  ab: Step<A, B>,
  bc: Step<B, C>,
  cd: Step<C, D>,
  de: Step<D, E>,
  ef: Step<E, F>,
  fg: Step<F, G>,
  gh: Step<G, H>,
  hi: Step<H, I>,
  ij: Step<I, J>,
): J
export function pipe<A, B, C, D, E, F, G, H, I, J, K>(
  doc: A,
  ab: Step<A, B>,
  bc: Step<B, C>,
  cd: Step<C, D>,
  de: Step<D, E>,
  ef: Step<E, F>,
  fg: Step<F, G>,
  gh: Step<G, H>,
  hi: Step<H, I>,
  ij: Step<I, J>,
  jk: Step<J, K>,
): K
export function pipe(doc: unknown, ...steps: Step<unknown, unknown>[]): unknown {
  return steps.reduce((value, step) => step(value), doc)
}
