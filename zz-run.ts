import { readFileSync } from 'node:fs';
import { runStudy } from './src/fieldwork/index.ts';
import { loadStudy } from './src/cli/study/load-study.ts';
const [folder, workers, models, fresh]=process.argv.slice(2);
import { parseStudy } from './src/study/index.ts';
const parsed:any=(parseStudy as any)('study.yaml', readFileSync(folder+'/study.yaml'));
if(!parsed.definition){console.log(parsed.problems);process.exit(1);}
let peak=0; const iv=setInterval(()=>{peak=Math.max(peak,process.memoryUsage().rss);},100);
const t=performance.now(); const c=process.cpuUsage();
const r:any=await runStudy({definition:parsed.definition,hash:'h',folder,out:folder+'/out',workers:Number(workers),fresh:true,...(models==='m'&&{models:readFileSync('models/klartext-v1.bin')})});
clearInterval(iv);
const u=process.cpuUsage(c);
console.log(JSON.stringify({...r.funnel,outcome:r.outcome,message:r.message,stages:r.stages,ms:performance.now()-t,cpu:(u.user+u.system)/1e3,peak:peak/1e6, load:readFileSync('/proc/loadavg','utf8').trim()}));
