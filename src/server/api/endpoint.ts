import type { z } from '@hono/zod-openapi';
import type { ApiKey, Scope } from '../../account/index.ts';
import type { Register } from '../../register/index.ts';
import type { Answer, Fault } from './answer.ts';
import type { ApiOptions } from './api-options.ts';
import type { ApiContext } from './caller.ts';
import { checkBody } from './check-body.ts';
import type { ApiLimits } from './limits.ts';
import type { ApiProblemCode } from './problem-table.ts';

/** What answers are made with: the options, with every limit set. */
export interface Deps extends ApiOptions {
  readonly limits: ApiLimits;
}

/** How an endpoint is documented. */
export interface EndpointDoc {
  /** Name of the operation. */
  readonly id: string;
  readonly tag: 'Decisions' | 'Choices' | 'Log' | 'Study' | 'Operation';
  readonly summary: string;
  readonly description: string;
  /** What it answers, by status. */
  readonly answers: Readonly<Record<number, AnswerDoc>>;
  /** Its own problems, beside those that every endpoint of its kind has. */
  readonly problems?: readonly ApiProblemCode[];
}

/** One answer in the documentation. */
export interface AnswerDoc {
  readonly description: string;
  /** Media type; JSON when absent. */
  readonly type?: string;
  readonly schema: z.ZodType;
}

/** A request whose key and body were checked. */
export interface KeyedCall<B> {
  readonly body: B;
  readonly key: ApiKey;
  /** The register of the controller that the key belongs to. */
  readonly register: Register;
}

type Made = Answer | Fault;

/** An endpoint that takes a JSON body and asks for a key. */
export interface KeyedEndpoint<B> {
  readonly path: string;
  readonly scope: Scope;
  /** Which limit its body has. */
  readonly size: 'single' | 'batch';
  readonly check: (value: unknown) => { readonly body: B } | Fault;
  /** How many tokens of the key's bucket a body takes; one when absent. */
  readonly cost?: (body: B) => number;
  readonly answer: (call: KeyedCall<B>, deps: Deps) => Made | Promise<Made>;
  readonly documented: z.ZodType;
  readonly doc: EndpointDoc;
}

/** An endpoint that everybody may read. */
export interface PublicEndpoint {
  readonly path: string;
  readonly answer: (c: ApiContext, deps: Deps) => Made | Promise<Made>;
  /** May pages of other sites read it? */
  readonly isShared?: boolean;
  /** Documented path parameters. */
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** Path in the documentation, where it differs: `{name}` in place of `:name`. */
  readonly documentedPath?: string;
  /** Asks for this scope too, unless the request comes from this machine. */
  readonly scope?: Scope;
  readonly doc: EndpointDoc;
}

/** An endpoint without the type of its body, for lists. */
export type Endpoint =
  | { readonly method: 'post'; readonly keyed: KeyedEndpoint<unknown> }
  | { readonly method: 'get'; readonly open: PublicEndpoint };

/** Lists an endpoint with a body. */
export function post<B>(endpoint: KeyedEndpoint<B>): Endpoint {
  // The body that `answer` gets is the one that `check` returned; the list need not know its type.
  return { method: 'post', keyed: endpoint as KeyedEndpoint<unknown> };
}

/** Lists an endpoint that is read. */
export function get(endpoint: PublicEndpoint): Endpoint {
  return { method: 'get', open: endpoint };
}

/** Checks a body by one schema. */
export function by<S extends z.ZodType>(
  schema: S,
): { readonly check: (value: unknown) => { readonly body: z.output<S> } | Fault; readonly documented: S } {
  return { check: (value) => checkBody(schema, value), documented: schema };
}
