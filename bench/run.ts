// npm run bench: prints one line of JSON for each benchmark. Build first; the shipped path is what is measured.
import { benchBuild } from './build.ts';
import { benchCheck } from './check.ts';
import { benchServe } from './serve.ts';
import { benchSitePages } from './site-pages.ts';

benchCheck();
benchBuild();
await benchServe();
await benchSitePages();
