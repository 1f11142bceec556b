import { say } from '../../language/index.ts';
import type { RowContext } from '../label/context.ts';
import type { LayerContent } from '../notice.ts';
import { lawsPart } from './part/laws.ts';
import { neverPart } from './part/never.ts';
import { practicesPart } from './part/practices.ts';
import { rightsPart } from './part/rights.ts';
import { whoPart } from './part/who.ts';

/** The full text as a layer: everything that the law asks for in one place; every fact stands in some sentence. */
export function fullContent(context: RowContext): LayerContent {
  const { controller } = context.declaration;
  return {
    title: say(context.language, 'full.title', { brand: controller.brand ?? controller.name }),
    lead: say(context.language, 'full.lead'),
    parts: [
      whoPart(context),
      practicesPart(context),
      ...rightsPart(context),
      ...neverPart(context),
      ...lawsPart(context),
    ],
  };
}
