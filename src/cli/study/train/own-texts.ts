import { LANGUAGES } from '../../../conversation/index.ts';
import type { Label } from '../../../study/index.ts';
import type { CodedText } from '../../../training/index.ts';
import type { Io } from '../../io.ts';
import { refuse } from '../../refuse.ts';
import { decidedLabels } from '../label/decided-labels.ts';
import { openRun } from '../label/open-run.ts';

/**
 * Texts that people coded in studies of their own, read from the sources again. A text that two retailers share counts once, and
 * not at all where its codes differ between them: the models read whole texts.
 */
export async function ownTexts(
  io: Io,
  studies: readonly string[],
): Promise<readonly CodedText[] | { readonly status: number }> {
  const texts: CodedText[] = [];
  for (const given of studies) {
    const run = await openRun(io, given);
    if ('status' in run) return run;
    const decided = await decidedLabels(run);
    if (decided === undefined)
      return {
        status: refuse(
          io,
          `Nothing has been coded in ${run.study.file} yet.`,
          `First: klartext study label ${run.study.file} --coder anna`,
        ),
      };
    if ('reason' in decided) return { status: refuse(io, decided.reason) };
    texts.push(...unanimous(decided.labels, decided.textOf));
  }
  return texts;
}

function unanimous(
  labels: readonly Label[],
  textOf: (label: Label) => string | undefined,
): readonly CodedText[] {
  const byText = new Map<string, Label[]>();
  for (const label of labels) {
    const text = textOf(label);
    if (text !== undefined) byText.set(text, [...(byText.get(text) ?? []), label]);
  }
  return [...byText].flatMap(([text, [first, ...rest]]): readonly CodedText[] => {
    const language = LANGUAGES.find((code) => code === first?.language);
    if (first === undefined || language === undefined) return [];
    const codes = JSON.stringify(first.coding);
    if (rest.some(({ coding }) => JSON.stringify(coding) !== codes)) return [];
    const { speaker, topics, drivers, technologies, isSarcastic } = first.coding;
    return [
      {
        language,
        text,
        isWritten: false,
        coding: {
          speaker,
          topics: {
            ...(topics.privacy === undefined ? {} : { privacy: { sentiment: topics.privacy } }),
            ...(topics.personalisation === undefined
              ? {}
              : { personalisation: { sentiment: topics.personalisation } }),
          },
          drivers,
          technologies,
          isSarcastic,
        },
      },
    ];
  });
}
