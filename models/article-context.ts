/** How a sentence's leaning goes together with its circumstances. See article.md. Made by training/sentiment/fit-context.ts. */
export const ARTICLE_CONTEXT: Readonly<
  Record<'negative' | 'positive', { readonly bias: number; readonly weights: readonly number[] }>
> = {"negative":{"bias":-0.353,"weights":[0.938,0.012,1.844,-0.902,-0.155,-0.198,0.178,0.177,0.241,0.438,-0.121,-0.824,-0.817,-0.742,2.1,1.9,2.1,2.2,-1.517,-0.847,-0.662,-0.723]},"positive":{"bias":0.377,"weights":[0.155,1.078,-0.518,2.195,-0.178,-0.745,-0.444,0.492,0.044,-0.22,0.268,-1.383,-0.087,-1.17,-0.194,-0.102,0.558,1.107,-1.126,0.286,1.4,-1.858]}}
