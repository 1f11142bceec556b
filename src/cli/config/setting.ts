import { z } from 'zod';

/** What a setting is: its name in the file, the variable and the flag that set it too, and what it is for. */
export interface Setting {
  /** Name in `klartext.config.yaml`. */
  readonly name: string;
  /** Variables of the environment; the first that is set counts. */
  readonly variables: readonly string[];
  /** The flag of `klartext serve` and its relatives. */
  readonly flag?: string;
  /** One sentence for the operator. */
  readonly doc: string;
  /** What holds when nobody sets it; nothing when absent. */
  readonly fallback?: unknown;
  /** A path: in the file it starts from the folder of the file. */
  readonly isPath?: true;
  /** An address that can hold a password, which is hidden in what is printed. */
  readonly secret?: 'password';
  /** Turns the text of a variable into what the file would hold; a number is read as one. */
  readonly shape: 'text' | 'number' | 'list' | 'map';
  /** What it must be. */
  readonly schema: z.ZodType;
}

const text = z.string({ error: 'must be a text' }).min(1, 'must not be empty');
const address = text.regex(/^https?:\/\/[^\s/]+/i, 'must be an address that begins with https:// or http://');
const whole = (least: number, most: number) =>
  z
    .int({ error: `must be a whole number from ${least} to ${most}` })
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);

/** Every setting, in the order in which they are printed. */
export const SETTINGS = [
  {
    name: 'store',
    variables: ['KLARTEXT_STORE', 'DATABASE_URL'],
    flag: '--store',
    doc: 'Where choices are kept: a file, or postgres://…',
    fallback: 'store/klartext.db',
    isPath: true,
    secret: 'password',
    shape: 'text',
    schema: text,
  },
  {
    name: 'keys',
    variables: ['KLARTEXT_KEYS'],
    flag: '--keys',
    doc: 'The folder of the keys that encrypt and sign; made at the first start.',
    fallback: 'keys',
    isPath: true,
    shape: 'text',
    schema: text,
  },
  {
    name: 'controller',
    variables: ['KLARTEXT_CONTROLLER'],
    flag: '--controller',
    doc: 'Whose customers they are: a short id, which stands in the log for ever.',
    fallback: 'shop',
    shape: 'text',
    schema: text.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be small letters, digits and "-", at most 63'),
  },
  {
    name: 'host',
    variables: ['KLARTEXT_HOST'],
    flag: '--host',
    doc: 'Address to listen on.',
    fallback: '127.0.0.1',
    shape: 'text',
    schema: text,
  },
  {
    name: 'port',
    variables: ['KLARTEXT_PORT'],
    flag: '--port',
    doc: 'Port to listen on; 0 takes a free one.',
    fallback: 4700,
    shape: 'number',
    schema: whole(0, 65_535),
  },
  {
    name: 'site',
    variables: ['KLARTEXT_SITE'],
    flag: '--site',
    doc: 'Public address, where it is not the one that is listened on.',
    shape: 'text',
    schema: address,
  },
  {
    name: 'proxies',
    variables: ['KLARTEXT_PROXIES'],
    doc: 'How many proxies of yours add to X-Forwarded-For before a request arrives.',
    fallback: 0,
    shape: 'number',
    schema: whole(0, 10),
  },
  {
    name: 'origins',
    variables: ['KLARTEXT_ORIGINS'],
    doc: 'Origins whose pages may send keys from a browser; none, unless you list them.',
    fallback: [],
    shape: 'list',
    schema: z.array(address, { error: 'must be a list of addresses' }).max(50, 'at most 50'),
  },
  {
    name: 'requestsPerKey',
    variables: ['KLARTEXT_REQUESTS_PER_KEY'],
    doc: 'Requests a second that one key may send.',
    fallback: 2000,
    shape: 'number',
    schema: whole(1, 1_000_000),
  },
  {
    name: 'requestsPerAddress',
    variables: ['KLARTEXT_REQUESTS_PER_ADDRESS'],
    doc: 'Requests a second that one address may send without a valid key.',
    fallback: 20,
    shape: 'number',
    schema: whole(1, 1_000_000),
  },
  {
    name: 'maxStateAge',
    variables: ['KLARTEXT_MAX_STATE_AGE'],
    doc: 'Seconds after which choices that could not be followed make every decision a deny.',
    fallback: 30,
    shape: 'number',
    schema: whole(1, 86_400),
  },
  {
    name: 'webhooks',
    variables: ['KLARTEXT_WEBHOOKS'],
    doc: 'Where recipients are told of withdrawals: recipient, then address.',
    fallback: {},
    secret: 'password',
    shape: 'map',
    schema: z.record(z.string(), address, { error: 'must be a map: recipient, then address' }),
  },
  {
    name: 'logLevel',
    variables: ['KLARTEXT_LOG_LEVEL'],
    doc: 'What is logged: error, warn, info or debug.',
    fallback: 'info',
    shape: 'text',
    schema: z.enum(['error', 'warn', 'info', 'debug'], { error: 'must be error, warn, info or debug' }),
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];

/** What the settings amount to. Paths are whole. */
export interface Settings {
  readonly store: string;
  readonly keys: string;
  readonly controller: string;
  readonly host: string;
  readonly port: number;
  readonly site?: string;
  readonly proxies: number;
  readonly origins: readonly string[];
  readonly requestsPerKey: number;
  readonly requestsPerAddress: number;
  /** Seconds. */
  readonly maxStateAge: number;
  readonly webhooks: Readonly<Record<string, string>>;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
}
