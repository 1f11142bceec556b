import type { Service, ServiceInput } from './service.ts';

export type { Service, ServiceInput } from './service.ts';

/**
 * Opens the store, the keys and the register of a controller, and answers the HTTP interface from them. What that takes is
 * loaded with the first call: pages alone do without it.
 *
 * @throws `StoreFault`, `KeyFault`, `RegisterFault`, each with a sentence for the operator.
 */
export async function openService(input: ServiceInput): Promise<Service> {
  const { openService: open } = await import('./service.ts');
  return open(input);
}
