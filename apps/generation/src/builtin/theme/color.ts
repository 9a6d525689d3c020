/**
 * Colours are chosen in OKLCH, where equal steps of lightness look equal, and written as sRGB hex. Conversion after
 * Björn Ottosson, "A perceptual color space for image processing"; contrast after WCAG 2.2.
 */
export interface Oklch {
  /** Lightness, 0 to 1. */
  l: number;
  /** Chroma, 0 to about .32 in sRGB. */
  c: number;
  /** Hue in degrees. */
  h: number;
}

type Rgb = readonly [number, number, number];

export const oklch = (l: number, c: number, h: number): Oklch => ({ l, c, h: ((h % 360) + 360) % 360 });

function linearRgb({ l, c, h }: Oklch): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const inGamut = (rgb: Rgb): boolean => rgb.every((channel) => channel >= -0.0005 && channel <= 1.0005);

const encode = (channel: number): number => {
  const value = Math.min(1, Math.max(0, channel));
  return Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
};

/** Nearest colour of the same lightness and hue that sRGB has: chroma is lowered until it fits. */
export function toHex(color: Oklch): string {
  let { c } = color;
  let rgb = linearRgb(color);
  while (!inGamut(rgb) && c > 0) {
    c = Math.max(0, c - 0.004);
    rgb = linearRgb({ ...color, c });
  }
  return `#${rgb.map((channel) => encode(channel).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast ratio of two hex colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * The colour nearest to `color` in lightness that reaches `ratio` on every ground it meets. It moves away from the
 * grounds: darker on light ones, lighter on dark ones.
 */
export function solve(color: Oklch, grounds: readonly string[], ratio = 4.6): string {
  const mean = grounds.reduce((sum, ground) => sum + luminance(ground), 0) / grounds.length;
  const step = mean > 0.18 ? -0.008 : 0.008;
  for (let { l } = color; l >= 0 && l <= 1; l += step) {
    const hex = toHex({ ...color, l });
    if (grounds.every((ground) => contrast(hex, ground) >= ratio)) return hex;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/** Black or white, tinted: whichever is easier to read on `ground`. */
export function readableOn(ground: string, dark: string, light: string): string {
  return contrast(dark, ground) >= contrast(light, ground) ? dark : light;
}

/** OKLCH hue of `rrggbb`, in whole degrees; null for what has hardly any colour. */
export function hueOf(hex: string): number | null {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  if (Math.hypot(a, b) < 0.03) return null;
  return Math.round((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}
