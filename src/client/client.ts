import type { Choice, Recorded, RecordedOrNot } from './choice.ts';
import { type Decision, decisionOf, fieldsOf, unreachable } from './decision.ts';
import type { ClientProblem, Result } from './problem.ts';
import { type CallOptions, type Sending, send } from './send.ts';
import { contextOf, type Use, type UseContext } from './use.ts';

/** Where the server is, and how patient the client is with it. */
export interface ClientOptions {
  /** Address of the server, with the path that it stands at. */
  readonly url: string;
  /** A key, `kt_…`. In a browser everybody can read it: give it the fewest scopes. */
  readonly key: string;
  readonly fetch?: typeof fetch;
  /** How long a call may take with all its tries, in milliseconds; 3000 when absent. */
  readonly timeout?: number;
  /** How often a call is tried again where that is safe; twice when absent. */
  readonly retries?: number;
  /** Who asks, for the log of the server's policy: `klartext-client` when absent. */
  readonly service?: string;
  /** A number from 0 to below 1, for the pauses between tries. */
  readonly random?: () => number;
}

/** The purpose that a profile is wanted for. */
export interface ProfileUse extends UseContext {
  readonly customer: string;
  readonly purpose: string;
}

/** What is left of a profile. */
export interface AllowedFields<P> {
  readonly allowed: Partial<P>;
  /** The other fields, each with its reason. */
  readonly refused: Readonly<Record<string, Decision>>;
  /** False when the server could not be asked: then nothing is allowed. */
  readonly ok: boolean;
}

/** A decision in the words of the customer. Where the server could not be asked there are none, and it is a deny. */
export interface Explained {
  readonly decision: Decision;
  /** The language of the sentences: the one asked for, or one that there are words in. */
  readonly language?: string;
  readonly title?: string;
  readonly sentences?: readonly string[];
  /** Where the customer can change it. */
  readonly change?: string;
}

/** What a customer has chosen, and how much of the choices that covers. */
export interface State {
  readonly state: Readonly<Record<string, unknown>>;
  /** To be handed back as `shownAt` with the next choice. */
  readonly watermark: number;
}

/** How a customer is erased. */
export interface EraseHow {
  /** Where the request is kept; no personal data. */
  readonly reference?: string;
  /** Country in which the customer lives, for duties that depend on it. */
  readonly residence?: string;
}

/** What erasing did. */
export interface Erased {
  readonly position: number;
  readonly events: number;
  readonly kept: readonly { readonly duty: string; readonly until: string; readonly records: number }[];
  readonly told: readonly string[];
}

/** Asks a Klartext server. No call ever rejects: failures are values, and a decision that cannot be had is a deny. */
export interface Client {
  readonly decide: (use: Use, options?: CallOptions) => Promise<Decision>;
  /**
   * Decisions in the order of the questions; sent in parts of 500. `shared` is what the questions have in common; what a
   * question says itself goes before it.
   */
  readonly decideMany: <S extends Partial<Use> = Record<never, never>>(
    uses: readonly (Omit<Use, keyof S> & Partial<Use>)[],
    shared?: S,
    options?: CallOptions,
  ) => Promise<readonly Decision[]>;
  /** Returns the fields of a profile (data categories with values) that may be used for a purpose. */
  readonly allowedFields: <P extends Readonly<Record<string, unknown>>>(
    profile: P,
    use: ProfileUse,
    options?: CallOptions,
  ) => Promise<AllowedFields<P>>;
  readonly explain: (use: Use, language: string, options?: CallOptions) => Promise<Explained>;
  /** Records a choice. Its id makes trying again safe, after a timeout too. */
  readonly choose: (choice: Choice, options?: CallOptions) => Promise<Result<Recorded>>;
  readonly chooseMany: (
    choices: readonly Choice[],
    options?: CallOptions,
  ) => Promise<Result<readonly RecordedOrNot[]>>;
  readonly state: (customer: string, options?: CallOptions) => Promise<Result<State>>;
  readonly history: (
    customer: string,
    options?: CallOptions,
  ) => Promise<
    Result<readonly { readonly event: Readonly<Record<string, unknown>>; readonly position: number }[]>
  >;
  /** The receipt of a choice: a file for the customer. */
  readonly receipt: (
    customer: string,
    event: string,
    options?: CallOptions,
  ) => Promise<Result<Readonly<Record<string, unknown>>>>;
  /** Erases a customer; never tried again by itself. */
  readonly erase: (customer: string, how?: EraseHow, options?: CallOptions) => Promise<Result<Erased>>;
}

/** How many questions one request holds. */
const PART = 500;
const BAD: ClientProblem = { code: 'bad-answer', detail: 'The answer is not what the server documents.' };

/** Makes a client. */
export function createClient(options: ClientOptions): Client {
  const sending: Sending = {
    url: options.url.replace(/\/+$/, ''),
    key: options.key,
    // Called as a plain function: in browsers `fetch` wants no other `this`.
    fetch: options.fetch ?? ((...args) => fetch(...args)),
    timeout: options.timeout ?? 3000,
    retries: options.retries ?? 2,
    random: options.random ?? Math.random,
  };
  const subject = { type: 'service', id: options.service ?? 'klartext-client' };
  const question = (use: Use) => ({
    action: { name: use.purpose },
    resource: { type: 'datum', id: use.datum, properties: { customer: use.customer } },
    context: contextOf(use),
  });
  const ask = async <T>(
    path: string,
    make: () => unknown,
    call: CallOptions | undefined,
    read: (value: Readonly<Record<string, unknown>>) => unknown,
    isRepeatable = true,
  ): Promise<Result<T>> => {
    const result = await send(sending, path, make, isRepeatable, call);
    if (!result.ok) return result;
    const value = read(fieldsOf(result.value));
    // The parsing border: the server documents the shape of what `read` found.
    return value === undefined ? { ok: false, problem: BAD } : { ok: true, value: value as T };
  };

  return {
    decide: async (use, call) => {
      const result = await send(
        sending,
        '/access/v1/evaluation',
        () => ({ subject, ...question(use) }),
        true,
        call,
      );
      return result.ok ? decisionOf(result.value) : unreachable(result.problem);
    },
    decideMany: async (uses, shared, call) => {
      const decisions: Decision[] = [];
      for (let from = 0; from < uses.length; from += PART) {
        const part = uses.slice(from, from + PART);
        const body = () => ({
          subject,
          evaluations: part.map((use) => question({ ...shared, ...use } as Use)),
        });
        const result = await send(sending, '/access/v1/evaluations', body, true, call);
        const answers = result.ok ? fieldsOf(result.value).evaluations : undefined;
        const isWhole = Array.isArray(answers) && answers.length === part.length;
        const problem = result.ok ? BAD : result.problem;
        for (const index of part.keys())
          decisions.push(isWhole ? decisionOf(answers[index]) : unreachable(problem));
      }
      return decisions;
    },
    allowedFields: async (profile, use, call) => {
      const { customer, purpose } = use;
      const body = () => ({ customer, purpose, ...contextOf(use), profile });
      const result = await send(sending, '/v1/allowed-fields', body, true, call);
      const { allowed, refused } = fieldsOf(result.ok ? result.value : undefined);
      const names = Object.keys(profile);
      const isAllowed = (name: string) => Object.hasOwn(fieldsOf(allowed), name);
      const answers = new Map(Object.entries(fieldsOf(refused)));
      const refusalOf = (name: string): Decision =>
        answers.has(name) ? decisionOf(answers.get(name)) : unreachable(result.ok ? BAD : result.problem);
      const kept = names.filter(isAllowed).map((name) => [name, profile[name]]);
      const left = names.filter((name) => !isAllowed(name)).map((name) => [name, refusalOf(name)]);
      // Values are those of the caller: nothing is taken from the answer but names.
      return {
        allowed: Object.fromEntries(kept) as Partial<typeof profile>,
        refused: Object.fromEntries(left),
        ok: result.ok,
      };
    },
    explain: async (use, language, call) => {
      const { customer, datum, purpose } = use;
      const body = () => ({ customer, datum, purpose, ...contextOf(use), language });
      const result = await send(sending, '/v1/explain', body, true, call);
      if (!result.ok) return { decision: unreachable(result.problem) };
      const decision = decisionOf(result.value);
      return { ...fieldsOf(fieldsOf(result.value).explanation), decision };
    },
    choose: (choice, call) => ask('/v1/choices', () => choice, call, whole('position')),
    chooseMany: (choices, call) =>
      ask(
        '/v1/choices',
        () => ({ choices }),
        call,
        ({ results }) => results,
      ),
    state: (customer, call) => ask('/v1/choices/state', () => ({ customer }), call, whole('state')),
    history: (customer, call) =>
      ask(
        '/v1/choices/history',
        () => ({ customer }),
        call,
        ({ events }) => events,
      ),
    receipt: (customer, event, call) =>
      ask('/v1/receipts', () => ({ customer, event }), call, whole('klartextReceipt')),
    erase: (customer, how, call) =>
      ask('/v1/erasures', () => ({ ...how, customer }), call, whole('position'), false),
  };
}

/** The whole answer, when it has a field that it must have. */
function whole(name: string) {
  return (value: Readonly<Record<string, unknown>>) => (value[name] === undefined ? undefined : value);
}
