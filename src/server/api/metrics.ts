import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Decision } from '../../decision/index.ts';
import type { Register } from '../../register/index.ts';

/** What operators watch; Prometheus reads it. */
export interface ApiMetrics {
  readonly decided: (decision: Decision) => void;
  /** Seconds until a choice was on disk and decisions followed it. */
  readonly appended: (seconds: number) => void;
  readonly answered: (route: string, status: number, seconds: number) => void;
  /** The text of all metrics. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Makes the metrics of the HTTP interface over some registers. No label holds anything of a customer. */
export function createMetrics(registers: ReadonlyMap<string, Register>, now: () => number): ApiMetrics {
  const registry = new Registry();
  const registers_ = [registry];
  const decisions = new Counter({
    name: 'klartext_decisions_total',
    help: 'Decisions by outcome and, for denies, by reason.',
    labelNames: ['outcome', 'reason'],
    registers: registers_,
  });
  const appends = new Histogram({
    name: 'klartext_append_seconds',
    help: 'Time until choices were on disk and decisions followed them.',
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5],
    registers: registers_,
  });
  const requests = new Histogram({
    name: 'klartext_http_request_seconds',
    help: 'Requests by pattern of the route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25, 1, 10],
    registers: registers_,
  });
  gaugeOf(
    'klartext_watermark',
    'Position of the newest choice that decisions follow.',
    ({ watermark }) => watermark,
  );
  gaugeOf(
    'klartext_image_lag_seconds',
    'Time since decisions were last known to follow every choice.',
    ({ freshAt }) => Math.max(0, now() - freshAt) / 1000,
  );

  // Labels are looked up once: that costs more than counting.
  const permitted = decisions.labels({ outcome: 'permit', reason: '' });
  const denied = new Map<string, Counter.Internal>();
  const answers = new Map<string, Histogram.Internal<'route' | 'status'>>();
  return {
    decided: (decision) => {
      if (decision.permit) return permitted.inc();
      let counter = denied.get(decision.reason);
      if (!counter) {
        counter = decisions.labels({ outcome: 'deny', reason: decision.reason });
        denied.set(decision.reason, counter);
      }
      counter.inc();
    },
    appended: (seconds) => appends.observe(seconds),
    answered: (route, status, seconds) => {
      const name = `${status} ${route}`;
      let histogram = answers.get(name);
      if (!histogram) {
        histogram = requests.labels({ route, status: String(status) });
        answers.set(name, histogram);
      }
      histogram.observe(seconds);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };

  function gaugeOf(name: string, help: string, read: (seen: ReturnType<Register['seen']>) => number): void {
    new Gauge({
      name,
      help,
      labelNames: ['controller'],
      registers: registers_,
      collect() {
        for (const [controller, register] of registers) this.set({ controller }, read(register.seen()));
      },
    });
  }
}
