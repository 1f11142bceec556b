import { setImmediate as nextTurn } from 'node:timers/promises';
import type { z } from '@hono/zod-openapi';
import {
  type Analysis,
  CODEBOOK_VERSION,
  type Conversation,
  type RetailerNames,
} from '../../../conversation/index.ts';
import { type Answer, type Fault, fault, json } from '../answer.ts';
import { by, type KeyedCall, type KeyedEndpoint } from '../endpoint.ts';
import { analyseRequest, analysesAnswer } from '../schema/analysis.ts';

type Body = z.output<typeof analyseRequest>;

/** `POST /v1/analyse`: what some texts say about privacy and personalisation. Nothing of them is kept or logged. */
export const analyseTexts: KeyedEndpoint<Body> = {
  path: '/v1/analyse',
  scope: 'analyse',
  size: 'batch',
  ...by(analyseRequest),
  cost: ({ texts }) => texts.length,
  answer: analyse,
  doc: {
    id: 'analyse',
    tag: 'Study',
    summary: 'Read what customers say',
    description:
      'Says of each text which language it is in, who speaks, which of the retailers it names, whether it is about privacy or personalisation, what drives it, and the sentiment towards the topic from -2 to 2. Nothing of a text is kept.',
    answers: { 200: { description: 'What each text says.', schema: analysesAnswer } },
  },
};

/** UTF-16 units that are read in one turn: decisions wait a few milliseconds at most. */
const AT_ONCE = 2000;

async function analyse({ body }: KeyedCall<Body>): Promise<Answer | Fault> {
  const retailers = (body.retailers ?? []).map(namesOf);
  if (new Set(retailers.map(({ id }) => id)).size < retailers.length)
    return fault('invalid-request', 'Two retailers have the same id.');
  const { openAnalyser } = await import('../../study/open-analyser.ts');
  const { model, analyserFor } = await openAnalyser();
  const read = analyserFor(retailers);
  const analyses: Analysis[] = [];
  let batch: Conversation[] = [];
  let length = 0;
  for (const [index, { text, language }] of body.texts.entries()) {
    batch.push({ id: String(index), text, ...(language !== undefined && { language }) });
    length += text.length;
    if (length < AT_ONCE && index < body.texts.length - 1) continue;
    analyses.push(...read(batch));
    batch = [];
    length = 0;
    await nextTurn();
  }
  return json({ model, codebook: CODEBOOK_VERSION, analyses });
}

function namesOf({
  id,
  name,
  aliases,
  handles,
  domains,
  ambiguous,
}: NonNullable<Body['retailers']>[number]): RetailerNames {
  return {
    id,
    name,
    aliases: aliases ?? [],
    handles: (handles ?? []).map((handle) => handle.replace(/^@/, '')),
    domains: domains ?? [],
    ambiguous: (ambiguous ?? []).map(({ name: word, when, not }) => ({
      name: word.toLowerCase(),
      when: when ?? [],
      not: not ?? [],
    })),
  };
}
