import type { Catalogue } from './catalogue.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';
import { nl } from './nl/index.ts';

/** The languages that notices can be written in. Adding a language is adding its catalogue here. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, de, fr, es, it, nl };
