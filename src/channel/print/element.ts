import type { Run } from '../prose/index.ts';

/** An element of the structure, with its tag, which the library does not give back. */
export interface Element {
  readonly structure: PDFKit.PDFStructureElement;
  readonly tag: string;
}

/** A run that says which element it belongs to. */
export interface OwnedRun extends Run {
  /** None in what is no part of the text, such as page numbers. */
  readonly owner: Element | undefined;
}

/** Makes an element and puts it behind what its parent has. */
export function addElement(
  doc: PDFKit.PDFDocument,
  parent: Element,
  tag: string,
  options: PDFKit.Mixins.StructureElementOptions & { readonly scope?: 'Row' } = {},
): Element {
  const structure = doc.struct(tag, options);
  parent.structure.add(structure);
  return { structure, tag };
}

/** Gives runs to an element. */
export function owned(runs: readonly Run[], owner: Element | undefined): readonly OwnedRun[] {
  return runs.map((run) => ({ ...run, owner }));
}
