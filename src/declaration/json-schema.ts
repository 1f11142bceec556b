import { z } from 'zod';
import { declarationSchema } from './schema/declaration.ts';

/** Returns the JSON Schema (draft 2020-12) of a declaration, for completion in editors. */
export function declarationJsonSchema(): object {
  return {
    ...z.toJSONSchema(declarationSchema, { target: 'draft-2020-12', io: 'input' }),
    title: 'Klartext declaration of data practices',
  };
}
