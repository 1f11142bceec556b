// npm run bench: prints one line of JSON for each benchmark. Build first; the shipped path is what is measured.
// npm run bench -- serve site: only these.
import { benchBuild } from './build.ts';
import { benchCheck } from './check.ts';
import { benchDecide } from './decide.ts';
import { benchHttp } from './http.ts';
import { benchLedger } from './ledger.ts';
import { benchPostgres } from './postgres.ts';
import { benchReceipts } from './receipts.ts';
import { benchRecords } from './records.ts';
import { benchServe } from './serve.ts';
import { benchSitePages } from './site-pages.ts';

const BENCHMARKS = {
  check: benchCheck,
  serve: benchServe,
  site: benchSitePages,
  build: benchBuild,
  decide: benchDecide,
  http: benchHttp,
  records: benchRecords,
  postgres: benchPostgres,
  ledger: benchLedger,
  receipts: benchReceipts,
};

const chosen = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHMARKS)) {
  if (chosen.length === 0 || chosen.includes(name)) await bench();
}
