import { resolveCoreference } from './src/index'
import { readLabelledReferences } from './training/labels/read-references'
import { isDev } from './training/voice/labels'
let gold=0,gone=0,right=0,said=0;const miss:any={}
for(const {doc,actorAt,id} of readLabelledReferences().filter(({id})=>isDev(id))){
 const ids=new Set(doc.actors.map(a=>a.id))
 const f=new Map(resolveCoreference(doc).mentions.map(m=>[`${m.start}:${m.end}`,m.actor]))
 for(const [p,a] of actorAt){const ans=f.get(p);if(a!==null){gold++;if(!ids.has(a)){gone++;(miss[id+' '+a]??=[]).push(ans??'-')}}if(ans!==undefined)said++;if(ans!==undefined&&ans===a)right++}
}
console.log({gold,gone,right,said})
for(const [k,v] of Object.entries(miss) as any)console.log(k,v.join(' '))
