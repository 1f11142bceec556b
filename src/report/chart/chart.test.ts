import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { studyMade } from '../../../test/support/study-made.ts';
import { chartFiles } from '../chart-files.ts';
import { fitted, lines, SIZE, widthOf } from './letters.ts';
import { GROUND, PALETTE } from './paint.ts';
import { type Box, placeLabels } from './place-labels.ts';

const input = studyMade({ retailers: 30, findings: 4000 });
const files = chartFiles(input, 'en');

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** The first place where a page has it: a page is too long to be shown when a test fails. */
function found(html: string, shape: RegExp): string | undefined {
  return shape.exec(html)?.[0];
}

describe('charts that are files', () => {
  it('are there for every part of the report, each with a name of its own', () => {
    const names = files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [
      'balance',
      'map',
      'drivers-privacy-negative',
      'technologies',
      'regions',
      'timeline',
      'event-1',
      'waves',
      'beside-2015',
      'funnel',
    ]) {
      expect(names).toContain(name);
    }
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  it.each(files)(
    '$name is one well-formed drawing with mark, measure and source, and no address but its own',
    ({ svg }) => {
      const open: string[] = [];
      new Parser(
        {
          onopentag: (name) => open.push(name),
          onclosetag: (name, isImplied) => {
            expect(open.pop()).toBe(name);
            expect(isImplied && !/^(?:path|rect|circle)$/.test(name)).toBe(false);
          },
        },
        { xmlMode: true },
      ).end(svg);
      expect(open).toEqual([]);
      expect(svg.includes('Made-up conversations: no real customers, no real shops')).toBe(true);
      expect(svg.includes('Source: Talk about shops, made up')).toBe(true);
      expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
      expect(found(svg, /NaN|undefined|var\(/)).toBeUndefined();
    },
  );

  it('carry no mark when the conversations are real', () => {
    const real = chartFiles(studyMade({ retailers: 4, findings: 400, isSynthetic: false }), 'en');
    for (const { svg } of real) expect(svg.includes('Made-up')).toBe(false);
  });

  it('hold whatever a retailer is called', () => {
    const names = ['<script>', '"\'&', '\u202e\u0000\ud800', 'x'.repeat(3000), '名'.repeat(90)];
    for (const { svg } of chartFiles(studyMade({ retailers: 5, findings: 600, names }), 'de')) {
      expect(svg.includes('<script')).toBe(false);
      expect(found(svg, /[\p{Cc}\p{Cs}\u202e]/u)).toBeUndefined();
    }
  });
});

describe('colours of charts', () => {
  const schemes = ['light', 'dark'] as const;
  it.each(schemes)(
    'have 3:1 to their ground in the %s scheme, and 7:1 where letters stand on them',
    (scheme) => {
      const paper = GROUND.paper[scheme];
      for (const [name, paint] of Object.entries(PALETTE)) {
        expect(contrast(paint[scheme], paper), name).toBeGreaterThanOrEqual(3);
      }
      for (const paint of [PALETTE.negative, PALETTE.positive, PALETTE.mark, GROUND.ink, GROUND.soft]) {
        expect(contrast(paint[scheme], paper)).toBeGreaterThanOrEqual(7);
      }
    },
  );
});

describe('names on the map', () => {
  const inside: Box = { left: 0, right: 600, top: 0, bottom: 600 };
  const boxOf = ({ x, y, anchor, text }: { x: number; y: number; anchor: string; text: string }) => {
    const width = widthOf(text, SIZE.small);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { left, right: left + width, top: y - 9, bottom: y + 2 };
  };

  it('never meet, whatever the points', () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 600, noNaN: true }),
      y: fc.double({ min: 0, max: 600, noNaN: true }),
      texts: fc.constantFrom(['Haselmaus', '1'], ['A shop with a long name', '22']),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 70 }), (points) => {
        const boxes = placeLabels(points, inside, []).map(boxOf);
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
          expect(a.left).toBeGreaterThanOrEqual(inside.left);
          expect(a.right).toBeLessThanOrEqual(inside.right);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('go to the first points first', () => {
    const same = { x: 300, y: 300 };
    const placed = placeLabels(
      [
        { ...same, texts: ['first'] },
        { ...same, texts: ['second'] },
      ],
      inside,
      [],
    );
    expect(placed[0]).toMatchObject({ text: 'first', x: 309 });
  });
});

describe('letters', () => {
  it('fit where they are put, and lines never exceed their width or number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 40, max: 300 }),
        (text, width) => {
          const made = lines(text, width, 13, 2);
          expect(made.length).toBeLessThanOrEqual(2);
          for (const line of made) expect([...line].length <= 2 || widthOf(line, 13) <= width).toBe(true);
          const one = fitted(text, width, 13);
          expect([...one].length <= 2 || widthOf(one, 13) <= width).toBe(true);
        },
      ),
    );
  });
});
