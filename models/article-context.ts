/** How a sentence's leaning goes together with its circumstances. See article.md. Made by training/sentiment/fit-context.ts. */
export const ARTICLE_CONTEXT: Readonly<
  Record<'negative' | 'positive', { readonly bias: number; readonly weights: readonly number[] }>
> = {"negative":{"bias":-0.123,"weights":[0.714,-0.018,2.964,-0.088,0.267,0.14,0.125,0.01,-0.181,0.082,0.35,0.491,-1.074,-0.124,-0.86,-0.505,-0.222,2.3,2.5,2.5,2.3,-1.602,-0.778,0.354,-0.392]},"positive":{"bias":0.199,"weights":[-0.092,0.864,-0.062,5.646,0.272,-0.065,0.003,0.297,-0.244,-0.121,0.469,0.294,-0.608,0.287,-0.879,-0.351,-0.338,-0.5,-0.5,-0.5,-0.5,-1.143,-0.837,1.4,-1.306]}}
