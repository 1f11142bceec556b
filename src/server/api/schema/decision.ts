import { z } from '@hono/zod-openapi';
import { DENY_REASONS, RULES } from '../../../decision/index.ts';
import { practice, watermark } from './words.ts';

const reason = z.enum(DENY_REASONS).openapi('DenyReason', { description: 'Why it is denied.' });

const ground = z
  .strictObject({
    rule: z.enum(RULES),
    by: z
      .string()
      .optional()
      .openapi({ description: 'What carried or failed: a basis, a permission, an instrument.' }),
    needs: z.string().optional().openapi({ description: 'The field that the question lacked.' }),
    source: z.string().optional().openapi({ description: 'Law or declaration that it rests on.' }),
  })
  .openapi('Ground');

const malformed = z.literal('malformed').openapi({ description: 'One evaluation of several did not fit.' });

/** The answer to one question. */
export const decisionAnswer = z
  .strictObject({
    decision: z.boolean().openapi({ description: 'True when the use is allowed.' }),
    context: z
      .strictObject({
        reason: z.union([reason, malformed]).optional(),
        practice: practice.optional(),
        failed: ground.optional(),
        passed: z.array(ground).optional(),
        others: z.array(z.strictObject({ practice, reason })).optional(),
        watermark: watermark.optional(),
        version: z.int().optional().openapi({ description: 'Number of the published version that holds.' }),
        error: z.strictObject({ status: z.int(), message: z.string() }).optional(),
      })
      .openapi('DecisionContext'),
  })
  .openapi('Decision', {
    example: {
      decision: false,
      context: {
        reason: 'withdrawn',
        practice: 'recommend-from-orders',
        failed: { rule: 'basis', by: 'consent', source: 'GDPR Art. 7(3)' },
        passed: [{ rule: 'declared' }, { rule: 'not-restricted' }],
        others: [],
        watermark: 41_233,
        version: 7,
      },
    },
  });

/** The answer to several questions. */
export const decisionsAnswer = z.strictObject({ evaluations: z.array(decisionAnswer) }).openapi('Decisions', {
  example: {
    evaluations: [
      {
        decision: true,
        context: { practice: 'recommend-from-orders', passed: [], watermark: 41_233, version: 7 },
      },
      {
        decision: false,
        context: { reason: 'no-choice', passed: [], others: [], watermark: 41_233, version: 7 },
      },
    ],
  },
});
