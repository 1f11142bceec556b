import { type Ledger, textOf } from '../source/ledger.ts';
import { child, children, items, type SourceNode } from '../source/source-node.ts';
import type { Remarks } from '../write/remarks.ts';
import type { DataList } from './data.ts';
import { isCovered } from './taxonomy.ts';

/**
 * Reads the data categories of fields. Those that a practice covers are taken over by it; others become data of their
 * own that no practice uses yet, so that the check names them. Everything else in a collection is one note.
 */
export function readDatasets(
  datasets: readonly SourceNode[],
  data: DataList,
  ledger: Ledger,
  remarks: Remarks,
): void {
  const covered = new Set(data.keys());
  for (const node of datasets.flatMap(categoryLists).flatMap(items)) {
    const key = textOf(node) ?? '';
    if (isCovered(key, covered)) {
      ledger.take(node);
      continue;
    }
    const category = data.add(key);
    if (category.kind === 'unknown') ledger.note(node, ['data'], 'fideslang has no such data category.');
    if (category.kind !== 'data') continue;
    ledger.take(node);
    remarks.say(
      ['data', category.id],
      'a dataset holds these data and no practice names them; please add a practice',
    );
  }
  for (const dataset of datasets) {
    for (const collection of items(child(dataset, 'collections'))) {
      ledger.note(
        collection,
        [],
        'Klartext has no place for tables and fields; their data categories were read.',
      );
    }
  }
}

/** Every list of data categories below a node, at any depth. */
function categoryLists(node: SourceNode): readonly SourceNode[] {
  return children(node).flatMap((inner) =>
    inner.path.at(-1) === 'data_categories' ? [inner] : categoryLists(inner),
  );
}
