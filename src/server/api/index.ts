export type { ApiOptions, ApiVersion, ListedDelivery } from './api-options.ts';
export { isApiPath } from './api-path.ts';
export { API_VERSION, createApi } from './create-api.ts';
export { API_LIMITS, type ApiLimits, type Rate } from './limits.ts';
export { type ApiMetrics, createMetrics } from './metrics.ts';
export { openApiDocument } from './openapi.ts';
export { API_PROBLEMS, API_PROBLEMS_PATH, type ApiProblemCode } from './problem-table.ts';
