/** The report's behaviour: a sentence under pointer or focus tells its evidence; an actor's button lights its mentions. Text is only ever set as text. */
export const SCRIPT = `
(function(){
var root=document.querySelector('.stancekit');if(!root)return;
var data=JSON.parse(document.getElementById('stancekit-data').textContent);
var note=document.getElementById('stancekit-note');
var pinned=null;
function add(parent,tag,text,cls){var e=document.createElement(tag);if(text!=null)e.textContent=text;if(cls)e.className=cls;parent.appendChild(e);return e}
function percent(x){return Math.round(x*100)+' %'}
function sign(x){return (x>0?'+':x<0?'\\u2212':'')+Math.abs(x).toFixed(2)}
function list(rows){if(!rows.length)return;var ul=add(note,'ul');rows.forEach(function(r){var li=add(ul,'li');add(li,'q',r[0]);add(li,'span',' '+r[1]+' '+sign(r[2]),'why')})}
function show(el){
 var d=data[+el.dataset.s];if(!d)return;
 note.textContent='';
 add(note,'h3',(d.voice==='opinion'?'Opinion':'Reporting')+', '+percent(d.probability));
 list(d.evidence);
 d.said.forEach(function(s){add(note,'h3','Said by '+s.holder+(s.cue?' ('+s.cue+')':''));var p=add(note,'p');add(p,'q',s.content)});
 d.sentiments.forEach(function(s){add(note,'h3',s.actor+': '+s.label+' '+sign(s.score));list(s.evidence)});
 var on=root.querySelector('.sentence.on');if(on)on.classList.remove('on');el.classList.add('on');
}
root.addEventListener('mouseover',function(e){var s=e.target.closest('.sentence');if(s&&!pinned)show(s)});
root.addEventListener('focusin',function(e){var s=e.target.closest('.sentence');if(s){pinned=s;show(s)}});
root.addEventListener('click',function(e){
 var b=e.target.closest('button.actor');
 if(b){var on=b.getAttribute('aria-pressed')==='true';root.querySelectorAll('button.actor').forEach(function(x){x.setAttribute('aria-pressed','false')});
  b.setAttribute('aria-pressed',on?'false':'true');light(on?null:JSON.parse(b.dataset.ids));return}
 if(!e.target.closest('.sentence'))pinned=null;
});
root.addEventListener('keydown',function(e){
 if(e.key==='Escape'){pinned=null;if(document.activeElement)document.activeElement.blur()}
 var s=e.target.closest&&e.target.closest('.sentence');if(!s)return;
 var step=e.key==='ArrowDown'||e.key==='ArrowRight'?1:e.key==='ArrowUp'||e.key==='ArrowLeft'?-1:0;if(!step)return;
 var next=document.getElementById('s'+(+s.dataset.s+step));if(next){next.focus();e.preventDefault()}
});
function light(ids){
 var text=root.querySelector('.text');text.classList.toggle('dim',!!ids);var first=null;
 root.querySelectorAll('.mention').forEach(function(m){var lit=!!ids&&ids.indexOf(m.dataset.a)>=0;m.classList.toggle('lit',lit);if(lit&&!first)first=m});
 if(first)first.scrollIntoView({block:'center',behavior:matchMedia('(prefers-reduced-motion: reduce)').matches?'auto':'smooth'});
}
})();
`
