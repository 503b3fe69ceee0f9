import { analyze } from './src/index'
import { readFileSync } from 'node:fs'
const rows=readFileSync('../shared/datasets/worldwide-newswire/dev.jsonl','utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l))
for(const i of process.argv.slice(2).map(Number)){const r=rows[i];const d=analyze(r.text);console.log('######',r.id,r.region)
let out='';let at=0;for(const m of d.mentions){out+=r.text.slice(at,m.start)+`[${r.text.slice(m.start,m.end)}|${m.form==='name'?m.type:m.form[0]}|${m.actor}]`;at=m.end}
console.log((out+r.text.slice(at)).slice(0,2600))
for(const s of d.stances)if(s.label!=='neutral')console.log('  ST',s.holder,s.label,s.target,s.probability.toFixed(2),s.evidence.map(e=>e.reason+':'+r.text.slice(e.start,e.end)).join(' ; ').slice(0,150))}
