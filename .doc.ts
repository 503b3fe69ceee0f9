import { analyze } from './src/index'
import { worldArticles } from './training/labels/read-texts'
const t:any={}
for(const {head,text} of worldArticles()){const k=head.split('|')[0].trim();const v=analyze(text).voice;const o=v.label==='opinion'?v.probability:1-v.probability;(t[k]??=[]).push(o)}
for(const k in t)console.log(k,t[k].length,'said opinion',t[k].filter((x:number)=>x>.5).length,'mean',(t[k].reduce((a:number,b:number)=>a+b)/t[k].length).toFixed(2))
