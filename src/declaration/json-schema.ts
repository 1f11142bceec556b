import { z } from 'zod';
import { declarationSchema } from './schema/declaration.ts';

/** Title of the JSON Schema; a file that holds it is a schema of ours and no declaration. */
export const SCHEMA_TITLE = 'Klartext declaration of data practices';

/** Returns the JSON Schema (draft 2020-12) of a declaration, for completion in editors. */
export function declarationJsonSchema(): object {
  return {
    ...z.toJSONSchema(declarationSchema, { target: 'draft-2020-12', io: 'input' }),
    title: SCHEMA_TITLE,
  };
}
