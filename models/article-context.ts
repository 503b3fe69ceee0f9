/** How a sentence's leaning goes together with its circumstances. See article.md. Made by training/sentiment/fit-context.ts. */
export const ARTICLE_CONTEXT: Readonly<
  Record<'negative' | 'positive', { readonly bias: number; readonly weights: readonly number[] }>
> = {"negative":{"bias":-0.192,"weights":[0.71,-0.02,2.52,-0.101,0.288,0.167,0.108,0.011,-0.167,0.061,0.453,0.497,-1.003,-0.146,-0.901,-0.529,-0.245,2.1,1.9,2.1,2.2,-1.628,-0.801,0.302,-0.429]},"positive":{"bias":0.095,"weights":[-0.096,0.86,-0.103,4.937,0.312,-0.031,-0.011,0.294,-0.224,-0.139,0.58,0.355,-0.558,0.247,-0.944,-0.384,-0.373,-0.003,-0.19,-0.017,1.489,-1.159,-0.887,1.4,-1.353]}}
