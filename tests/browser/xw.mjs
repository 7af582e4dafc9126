// scratch: WebKitGTK core
import { spawn } from 'node:child_process';
import { startServer } from './support/server.mjs';
import { startHost, strictPolicy, shownInDemo } from './support/host.mjs';
const xv = spawn('Xvfb', [':97','-screen','0','1280x1024x24'], {stdio:'ignore'});
await new Promise(r=>setTimeout(r,1500));
const drv = spawn('WebKitWebDriver', ['--port=9797'], {env:{...process.env, DISPLAY:':97', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS:'1', LIBGL_ALWAYS_SOFTWARE:'1', WEBKIT_DISABLE_COMPOSITING_MODE:'1'}, stdio:'ignore'});
await new Promise(r=>setTimeout(r,1500));
const base='http://127.0.0.1:9797';
const call = async (m,p,b)=>{const r=await fetch(base+p,{method:m, body: b===undefined?undefined:JSON.stringify(b)}); const j=await r.json(); if (j.value?.error) throw new Error(j.value.error+': '+j.value.message); return j.value;};
const host = await startHost(); const server = await startServer('--frame-ancestor', host.origin);
let sid;
try {
  const s = await call('POST','/session',{capabilities:{alwaysMatch:{'webkitgtk:browserOptions':{binary:'/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', args:['--automation']}}}});
  sid='/session/'+s.sessionId; console.log(s.capabilities.browserName, s.capabilities.browserVersion);
  const ex=(script,...args)=>call('POST',sid+'/execute/sync',{script,args});
  const sleep=ms=>new Promise(r=>setTimeout(r,ms));
  const tag = shownInDemo.replaceAll('http://127.0.0.1:8080', server.origin);
  const inFrame=async()=>{await call('POST',sid+'/frame',{id:null}); const el=await call('POST',sid+'/element',{using:'css selector',value:'iframe'}); await call('POST',sid+'/frame',{id:el});};
  const top=()=>call('POST',sid+'/frame',{id:null});
  const state=async(l)=>{await top(); const h=await ex('const b=document.querySelector("iframe").getBoundingClientRect(); return [scrollY, b.top, b.height, innerHeight]'); await inFrame(); const f=await ex('const m=document.querySelector("main"); const s=document.querySelector("#step"); return [m.dataset.question||m.dataset.step, s&&s.getBoundingClientRect().top, document.activeElement.id, innerHeight, scrollY, location.href]').catch(e=>e.message); console.log(l, JSON.stringify(h), JSON.stringify(f));};
  const open=async(t,headers={},name)=>{await call('POST',sid+'/url',{url:host.add(t,headers,name)}); await sleep(1200); await ex('document.querySelector("iframe").scrollIntoView()'); await sleep(700);};
  const answer=async(pairs)=>{await inFrame(); await ex('for (const [n,v] of arguments[0]) document.querySelector(`input[name="${n}"][value="${v}"]`).checked=true',pairs); await ex("document.querySelector(\"#check\").requestSubmit(document.querySelector(\"main button:not([name])\"))"); await sleep(1000);};
  for (const sb of [ 'allow-forms allow-scripts', 'allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads']) {
    const t = sb===null ? tag.replace(/sandbox="[^"]*"/,'') : tag.replace(/sandbox="[^"]*"/,`sandbox="${sb}"`);
    for (const how of ['submit']) { try {
    await open(t); await inFrame();
    await ex('document.querySelector("#facebook-1").checked=true; document.querySelector("#instagram-0").checked=true').catch(e=>console.log('ids', e.message));
    if (how==='submit') await ex('document.querySelector("#check").requestSubmit(document.querySelector("main button:not([name])"))');
    else { const b=await call('POST',sid+'/element',{using:'css selector',value:'main button:not([name])'}); if (how==='click') await call('POST',sid+`/element/${Object.values(b)[0]}/click`,{}); else await call('POST',sid+`/element/${Object.values(b)[0]}/value`,{text:'\uE007'}); }
    await sleep(1000); await state(`${sb} ${how}`); } catch(e) { console.log(sb, how, e.message.slice(0,150)); } }
  }
  for (const [l,t,h,n] of [['unlisted', tag, {}, 'other.localhost'], ['full page', tag.replace('/frame/de/check','/de/check'), {}], ['coep', tag, {'Cross-Origin-Embedder-Policy':'require-corp','Cross-Origin-Opener-Policy':'same-origin'}], ['wordpress', tag.replace(/sandbox="[^"]*"/,'sandbox="allow-scripts"'), {}]]) {
    try { await open(t,h,n); await inFrame(); console.log(l, JSON.stringify(await ex('return [document.URL, document.body.innerText.slice(0,90), document.querySelector("#check")?.hidden]'))); } catch(e) { console.log(l,'ERR',e.message.slice(0,200)); }
    await top().catch(()=>{});
  }
} catch (e) { console.log('ERR', e.message); }
if (sid) await call('DELETE', sid).catch(()=>{});
drv.kill(); xv.kill(); await host.stop(); await server.stop(); process.exit();
