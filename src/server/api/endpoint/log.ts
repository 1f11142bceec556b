import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { encodeVerifierKey, isKeyName, parseTilePath, verifierKey } from '../../../ledger/index.ts';
import type { PublicKey } from '../../../receipt/index.ts';
import type { Register, RegisterLog } from '../../../register/index.ts';
import { type Answer, type Fault, fault, json } from '../answer.ts';
import type { ApiContext } from '../caller.ts';
import type { Deps, PublicEndpoint } from '../endpoint.ts';

const controllerParam = z.object({
  controller: z.string().openapi({ description: 'The controller whose log it is.', example: 'haselmaus' }),
});
const bytes = z.string().openapi({ format: 'binary' });

/** What never changes can be kept for ever. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** A checkpoint is current for a second. */
const FOR_A_MOMENT = 'public, max-age=1';

const NO_LOG = fault('not-found', 'No controller with this id is served here.');
const NO_TILE = fault(
  'not-found',
  'The log has no such tile; the checkpoint says how many leaves there are.',
);

/** `GET /log/<controller>/checkpoint`: the newest signed note (C2SP tlog-tiles). */
export const readCheckpoint: PublicEndpoint = {
  path: '/log/:controller/checkpoint',
  isShared: true,
  params: controllerParam,
  answer: ofLog(async ({ log }) => ({
    status: 200,
    body: await log.checkpoint(),
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': FOR_A_MOMENT },
  })),
  doc: {
    id: 'checkpoint',
    tag: 'Log',
    summary: 'Read the newest checkpoint',
    description:
      'A signed note (C2SP tlog-checkpoint): origin, number of leaves and root hash, signed with Ed25519.',
    answers: { 200: { description: 'The note.', type: 'text/plain', schema: z.string() } },
    problems: ['not-found'],
  },
};

/** `GET /log/<controller>/tile/…`: hashes, and bundles of entries (C2SP tlog-tiles). */
export const readTile: PublicEndpoint = {
  path: '/log/:controller/tile/*',
  documentedPath: '/log/{controller}/tile/{tile}',
  isShared: true,
  params: controllerParam.extend({
    tile: z.string().openapi({
      description: 'Level and index, such as `0/x001/067` or `entries/000.p/12`.',
      example: '0/000.p/12',
    }),
  }),
  answer: ofLog(async ({ log }, c) => {
    const tile = parseTilePath(tilePathIn(c.req.path));
    if (!tile) return NO_TILE;
    const width = tile.width === 256 ? undefined : tile.width;
    const found =
      tile.level === 'entries'
        ? await log.entries(tile.index, width)
        : await log.tile(tile.level, tile.index, width);
    if (!found) return NO_TILE;
    const headers = { 'content-type': 'application/octet-stream', 'cache-control': FOR_EVER };
    return { status: 200, body: new Uint8Array(found), headers };
  }),
  doc: {
    id: 'tile',
    tag: 'Log',
    summary: 'Read a tile of the log',
    description:
      'Up to 256 hashes of 32 bytes, or up to 256 entries, each with its length in two bytes before it. A tile never changes.',
    answers: { 200: { description: 'The tile.', type: 'application/octet-stream', schema: bytes } },
    problems: ['not-found'],
  },
};

const size = z
  .string()
  .regex(/^(0|[1-9]\d{0,15})$/)
  .openapi({ example: '41235' });
const hashes = z
  .array(z.string())
  .openapi({ description: 'Hashes in base64.', example: ['AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='] });

/** `GET /log/<controller>/proof/inclusion`: that a leaf stands in the log. */
export const readInclusion: PublicEndpoint = {
  path: '/log/:controller/proof/inclusion',
  isShared: true,
  params: controllerParam,
  query: z.object({ index: size, size }),
  answer: ofLog((register, c) =>
    proof(c, ['index', 'size'], (index, of) => (index < of ? register.log.inclusion(index, of) : undefined)),
  ),
  doc: {
    id: 'inclusion',
    tag: 'Log',
    summary: 'Prove that a leaf stands in the log',
    description: 'The hashes from the leaf to the root of a log of that size (RFC 9162, 2.1.3).',
    answers: {
      200: {
        description: 'The proof.',
        schema: z.strictObject({ index: z.int(), size: z.int(), hashes }).openapi('InclusionProof'),
      },
    },
    problems: ['invalid-request', 'not-found'],
  },
};

/** `GET /log/<controller>/proof/consistency`: that the log was only added to. */
export const readConsistency: PublicEndpoint = {
  path: '/log/:controller/proof/consistency',
  isShared: true,
  params: controllerParam,
  query: z.object({ from: size, to: size }),
  answer: ofLog((register, c) =>
    proof(c, ['from', 'to'], (from, to) => (from <= to ? register.log.consistency(from, to) : undefined)),
  ),
  doc: {
    id: 'consistency',
    tag: 'Log',
    summary: 'Prove that the log was only added to',
    description: 'The hashes that lead from the root at one size to that at a larger one (RFC 9162, 2.1.4).',
    answers: {
      200: {
        description: 'The proof.',
        schema: z.strictObject({ from: z.int(), to: z.int(), hashes }).openapi('ConsistencyProof'),
      },
    },
    problems: ['invalid-request', 'not-found'],
  },
};

const publicKey = z
  .strictObject({
    name: z.string(),
    key: z.string().openapi({ description: '32 bytes in base64.' }),
    from: z.string(),
    until: z.string().optional(),
    verifier: z.string().optional().openapi({ description: 'The key as C2SP signed notes write it.' }),
  })
  .openapi('PublicKey');

/** `GET /log/<controller>/keys`: the public keys of the log, old ones too. */
export const readKeys: PublicEndpoint = {
  path: '/log/:controller/keys',
  isShared: true,
  params: controllerParam,
  answer: ofLog(({ log }) => {
    const { headers, ...answer } = json({ keys: log.publicKeys().map(withVerifier) });
    return { ...answer, headers: { ...headers, 'cache-control': 'public, max-age=300' } };
  }),
  doc: {
    id: 'keys',
    tag: 'Log',
    summary: 'Read the public keys of the log',
    description:
      'Keys that sign checkpoints and receipts, and those that did. Keep a copy: trust in it comes from elsewhere.',
    answers: {
      200: {
        description: 'The keys.',
        schema: z.strictObject({ keys: z.array(publicKey) }).openapi('PublicKeys'),
      },
    },
    problems: ['not-found'],
  },
};

type Made = Answer | Fault | Promise<Answer | Fault>;

/** Finds the register of the controller in the path. */
function ofLog(answer: (register: Register, c: ApiContext) => Made) {
  return (c: ApiContext, { registers }: Deps): Made => {
    const register = registers.get(c.req.param('controller') ?? '');
    return register ? answer(register, c) : NO_LOG;
  };
}

async function proof<A extends string, B extends string>(
  c: ApiContext,
  [first, second]: readonly [A, B],
  read: (first: number, second: number) => ReturnType<RegisterLog['inclusion']> | undefined,
): Promise<Answer | Fault> {
  const [one, two] = [sizeIn(c, first), sizeIn(c, second)];
  if (one === undefined || two === undefined)
    return fault('invalid-request', `Ask with "${first}" and "${second}", both whole numbers.`);
  const found = await read(one, two);
  if (!found)
    return fault('not-found', 'The log has no such proof; the checkpoint says how many leaves there are.');
  const body = {
    [first]: one,
    [second]: two,
    hashes: found.map((hash) => Buffer.from(hash).toString('base64')),
  };
  const { headers, ...answer } = json(body);
  return { ...answer, headers: { ...headers, 'cache-control': FOR_EVER } };
}

function sizeIn(c: ApiContext, name: string): number | undefined {
  const text = c.req.query(name);
  if (text === undefined || !/^(0|[1-9]\d{0,15})$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The path of the tile within the log: what stands behind the controller. */
function tilePathIn(path: string): string {
  return path.split('/').slice(3).join('/');
}

function withVerifier(from: PublicKey): PublicKey & { readonly verifier?: string } {
  const bytes = Buffer.from(from.key, 'base64');
  if (!isKeyName(from.name) || bytes.length !== 32) return from;
  return { ...from, verifier: encodeVerifierKey(verifierKey(sha256, from.name, bytes)) };
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
