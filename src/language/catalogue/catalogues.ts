import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';

/** The languages that notices can be written in. Adding a language is adding its catalogue here. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, de, fr, es, it, nl };
