/** How a sentence's leaning goes together with its circumstances. See article.md. Made by training/sentiment/fit-context.ts. */
export const ARTICLE_CONTEXT: Readonly<
  Record<'negative' | 'positive', { readonly bias: number; readonly weights: readonly number[] }>
> = {"negative":{"bias":-0.103,"weights":[0.694,-0.015,2.958,-0.052,0.286,0.119,0.111,0.01,-0.181,0.07,0.386,0.487,-1.067,-0.196,-0.911,-0.539,-0.3,2.3,2.5,2.5,2.3,-1.624,-0.844,0.316,-0.451,1.4]},"positive":{"bias":0.228,"weights":[-0.097,0.864,-0.065,5.649,0.268,-0.076,0.004,0.3,-0.24,-0.128,0.486,0.29,-0.606,0.248,-0.911,-0.403,-0.391,-0.5,-0.5,-0.5,-0.5,-1.157,-0.878,1.4,-1.345,-0.5]}}
