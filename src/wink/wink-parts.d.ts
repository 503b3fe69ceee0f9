declare module 'wink-eng-lite-web-model/dist/load-sbd-model.js' {
  const load: () => unknown
  export default load
}
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const load: () => unknown
  export default load
}
declare module 'wink-eng-lite-web-model/dist/load-negation-model.js' {
  const load: () => { machines: unknown[] }
  export default load
}
declare module 'wink-eng-lite-web-model/dist/load-cer-meta-model.js' {
  const load: () => unknown
  export default load
}
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const feature: unknown
  export default feature
}
declare module 'wink-eng-lite-web-model/dist/porter-stemmer.js' {
  const stem: unknown
  export default stem
}
declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  const lemmatize: unknown
  export default lemmatize
}
