/** How a sentence's leaning goes together with its circumstances. See article.md. Made by training/sentiment/fit-context.ts. */
export const ARTICLE_CONTEXT: Readonly<
  Record<'negative' | 'positive', { readonly bias: number; readonly weights: readonly number[] }>
> = {"negative":{"bias":-0.105,"weights":[0.708,-0.019,2.966,-0.078,0.287,0.127,0.119,0.01,-0.18,0.074,0.381,0.487,-1.073,-0.164,-0.908,-0.527,-0.287,2.3,2.5,2.5,2.3,-1.626,-0.825,0.331,-0.436,1.4]},"positive":{"bias":0.199,"weights":[-0.094,0.863,-0.065,5.639,0.27,-0.053,0.007,0.301,-0.239,-0.129,0.495,0.283,-0.607,0.283,-0.895,-0.381,-0.365,-0.5,-0.5,-0.5,-0.5,-1.153,-0.847,1.4,-1.322,-0.5]}}
