import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, oklch, solve, toHex } from './color.js';

describe('colour', () => {
  it('converts known colours', () => {
    expect(toHex(oklch(1, 0, 0))).toBe('#ffffff');
    expect(toHex(oklch(0, 0, 0))).toBe('#000000');
    expect(toHex(oklch(0.628, 0.2577, 29.23))).toBe('#ff0000');
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('lowers chroma until sRGB has the colour', () => {
    expect(toHex(oklch(0.7, 0.4, 140))).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('solves for contrast on every ground it is given', () => {
    const lightness = fc.oneof(
      fc.double({ min: 0.9, max: 1, noNaN: true }),
      fc.double({ min: 0.1, max: 0.3, noNaN: true }),
    );
    const colour = fc.record({
      l: fc.double({ min: 0.3, max: 0.8, noNaN: true }),
      c: fc.double({ min: 0, max: 0.3, noNaN: true }),
      h: fc.integer({ min: 0, max: 359 }),
    });
    fc.assert(
      fc.property(colour, lightness, fc.integer({ min: 0, max: 359 }), (wanted, ground, hue) => {
        const grounds = [
          toHex(oklch(ground, 0.02, hue)),
          toHex(oklch(ground + (ground > 0.5 ? -0.03 : 0.03), 0.02, hue)),
        ];
        const solved = solve(wanted, grounds);
        for (const one of grounds) expect(contrast(solved, one)).toBeGreaterThanOrEqual(4.6);
      }),
    );
  });
});
