// npm run bench: prints one line of JSON for each benchmark. Build first; the shipped path is what is measured.
import { benchCheck } from './check.ts';
import { benchServe } from './serve.ts';

benchCheck();
await benchServe();
