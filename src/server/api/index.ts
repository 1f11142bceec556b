export type { ApiOptions } from './api-options.ts';
export { isApiPath } from './api-path.ts';
export { createApi } from './create-api.ts';
export type { ApiLimits } from './limits.ts';
export { createMetrics } from './metrics.ts';
