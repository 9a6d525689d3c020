import { describe, expect, it } from 'vitest';
import { fitFrame, isOnItsSide, turned } from './preview-size.js';

describe('fitFrame', () => {
  it('scales a desktop down to the room', () => {
    expect(fitFrame({ width: 1048, height: 710 }, 'fit')).toMatchObject({ width: 1440, left: 0 });
    expect(fitFrame({ width: 1048, height: 710 }, 'fit').zoom).toBeCloseTo(0.728, 3);
  });

  it('is the room itself where that is asked for, and on a very wide screen', () => {
    expect(fitFrame({ width: 366, height: 500 }, 'room')).toEqual({
      width: 366,
      height: 500,
      zoom: 1,
      left: 0,
    });
    expect(fitFrame({ width: 2000, height: 900 }, 'fit')).toMatchObject({ width: 2000, zoom: 1 });
  });

  it('puts a device in the middle, and never enlarges it', () => {
    expect(fitFrame({ width: 1000, height: 700 }, 375)).toEqual({
      width: 375,
      height: 700,
      zoom: 1,
      left: 312.5,
    });
    expect(fitFrame({ width: 300, height: 600 }, 375)).toEqual({
      width: 375,
      height: 750,
      zoom: 0.8,
      left: 0,
    });
  });

  it('lays a device on its side no higher than it is', () => {
    expect(fitFrame({ width: 1000, height: 700 }, 812)).toEqual({
      width: 812,
      height: 375,
      zoom: 1,
      left: 94,
    });
    expect(fitFrame({ width: 512, height: 300 }, 1024)).toEqual({
      width: 1024,
      height: 600,
      zoom: 0.5,
      left: 0,
    });
  });

  it('survives a room that has not been measured', () => {
    expect(fitFrame({ width: 0, height: 0 }, 'room').zoom).toBe(1);
  });
});

describe('turned', () => {
  it('turns what is held in hands, there and back', () => {
    for (const width of [375, 768, 812, 1024] as const) {
      const other = turned(width)!;
      expect(turned(other)).toBe(width);
      expect(isOnItsSide(other)).toBe(!isOnItsSide(width));
    }
    expect(turned(1280)).toBeUndefined();
    expect(turned('fit')).toBeUndefined();
  });
});
