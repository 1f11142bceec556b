/**
 * Colours of charts by what they mean, eight besides ink: Okabe and Ito's palette (Color Universal Design, 2008), darkened for
 * paper and lightened for the dark scheme, so that each has 3:1 to its ground; told apart by shape and words too. Those that carry letters have 7:1.
 */
export interface Paint {
  readonly light: string;
  readonly dark: string;
}

/** The palette; the names are those of classes and custom properties. */
export const PALETTE = {
  negative: { light: '#93360a', dark: '#f08a4b' },
  positive: { light: '#0a5578', dark: '#6cc0ea' },
  neutral: { light: '#77736a', dark: '#a5a198' },
  privacy: { light: '#0b4f5c', dark: '#8fd3dc' },
  personalisation: { light: '#8a5a00', dark: '#e9b44c' },
  earlier: { light: '#7a4a78', dark: '#d3a0d0' },
  later: { light: '#1c6b47', dark: '#74cfa2' },
  mark: { light: '#8f1d2c', dark: '#ff9a9f' },
} as const satisfies Record<string, Paint>;

/** Ink, paper and lines, as the tokens of the pages have them. */
export const GROUND = {
  paper: { light: '#fbf9f4', dark: '#151816' },
  ink: { light: '#1b1a17', dark: '#f0ede5' },
  soft: { light: '#45423b', dark: '#c6c2b7' },
  grid: { light: '#dcd7ca', dark: '#343934' },
  axis: { light: '#8d897e', dark: '#7f837d' },
  volume: { light: '#d5cfbf', dark: '#444a45' },
} as const satisfies Record<string, Paint>;

/** A series that a mark belongs to. */
export type Series = keyof typeof PALETTE;

const ALL: Readonly<Record<string, Paint>> = { ...PALETTE, ...GROUND };

/** Classes that charts draw with; `colour` gives the value of a name. */
function rules(colour: (name: string) => string): string {
  return Object.keys(ALL)
    .map((name) => `.f-${name}{fill:${colour(name)}}.s-${name}{stroke:${colour(name)}}`)
    .join('');
}

/** Custom properties of the page for one scheme. */
export function paintProperties(scheme: 'light' | 'dark'): string {
  return Object.entries(ALL)
    .map(([name, paint]) => `--c-${name}:${paint[scheme]}`)
    .join(';');
}

/** The style of charts in the page: colours by custom property, so that they follow the scheme. */
export const PAGE_PAINT: string = rules((name) => `var(--c-${name})`);

/** The style of a chart that is a file of its own: light, with its colours inside. */
export const FILE_PAINT: string = rules((name) => ALL[name]?.light ?? '#000');
