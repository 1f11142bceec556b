import { z } from 'zod';
import { studySchema } from './schema.ts';

/** Lists that may be written as a single word: what reading accepts and an editor should too. */
const SINGLE = new Set([
  'text',
  'files',
  'aliases',
  'handles',
  'domains',
  'when',
  'not',
  'values',
  'languages',
]);

/** Returns the JSON Schema (draft 2020-12) of a study.yaml, for completion in editors. */
export function studyJsonSchema(): object {
  const schema = z.toJSONSchema(z.union([studySchema('map'), studySchema('list')]), {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const key = path.at(-1);
      if (jsonSchema.type !== 'array' || typeof key !== 'string' || !SINGLE.has(key)) return;
      const list = { ...jsonSchema };
      for (const name of Object.keys(jsonSchema)) {
        if (name !== 'description') Reflect.deleteProperty(jsonSchema, name);
      }
      jsonSchema.anyOf = [{ type: 'string' }, list];
    },
  });
  return { ...schema, title: 'Klartext study' };
}
