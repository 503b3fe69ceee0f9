/** How a sentence's leaning goes together with its circumstances. See article.md. Made by training/sentiment/fit-context.ts. */
export const ARTICLE_CONTEXT: Readonly<
  Record<'negative' | 'positive', { readonly bias: number; readonly weights: readonly number[] }>
> = {"negative":{"bias":-0.356,"weights":[0.938,0.012,1.846,-0.908,-0.148,-0.181,0.181,0.174,0.24,0.441,-0.122,-0.825,-0.819,-0.743,2.1,1.9,2.1,2.2,-1.518,-0.844,-0.665,-0.723]},"positive":{"bias":0.36,"weights":[0.155,1.079,-0.517,2.195,-0.103,-0.726,-0.432,0.489,0.076,-0.245,0.26,-1.391,-0.098,-1.18,-0.203,-0.108,0.553,1.097,-1.128,0.279,1.4,-1.855]}}
