import { createDoc, pipe, recognizeEntities, segment } from './src/index'
import { readWorldNews, readListedNames } from './training/names/read-sources'
const which=process.argv[2]
const W=readWorldNews();const all=which==='kept'?W.kept:[...W.learned,...W.kept]
const errs:any={},t:any={}
for(const {text,names} of (which==='listed'?readListedNames().kept:all)){
  const d=pipe(createDoc(text),segment,recognizeEntities)
  const got=d.mentions.filter(m=>m.form==='name')
  const g=new Map(names.map(n=>[`${n.start} ${n.end}`,n.types[0] as string]))
  const p=new Map(got.map(m=>[`${m.start} ${m.end}`,m.type as string]))
  const T=(k:string)=>t[k]??=[0,0,0]
  for(const [k,ty] of g){T(ty)[2]++;T('all')[2]++;T('span')[2]++;const s=p.get(k);if(s!==undefined)T('span')[0]++;if(s===ty){T(ty)[0]++;T('all')[0]++}
   else{const [a,b]=k.split(' ').map(Number);const e=`${ty}->${s??'none'}`;(errs[e]??=[]).push(text.slice(a,b))}}
  for(const [k,ty] of p){T(ty)[1]++;T('all')[1]++;T('span')[1]++;if(!g.has(k)){const [a,b]=k.split(' ').map(Number);(errs[`none->${ty}`]??=[]).push(text.slice(a,b))}}
}
for(const k of Object.keys(t)){const [r,f,g]=t[k];console.log(k.padEnd(6),'F1',(2*r/(f+g)).toFixed(3),'p',(r/f).toFixed(3),'r',(r/g).toFixed(3),g)}
for(const [k,v] of Object.entries(errs).sort((a:any,b:any)=>b[1].length-a[1].length).slice(0,Number(process.argv[3]??16))){const c:any={};for(const x of v as string[])c[x]=(c[x]??0)+1;console.log(k,(v as any).length,Object.entries(c).sort((a:any,b:any)=>b[1]-a[1]).slice(0,14).map(([x,n])=>x+(n as any>1?'×'+n:'')).join(' · '))}
