/** Whole numbers keep drawings small and the same on every machine. */
export const n = (value: number): number => Math.round(value) + 0;

export const at = (x: number, y: number, content: string, turn = 0): string =>
  `<g transform="translate(${n(x)} ${n(y)})${turn === 0 ? '' : ` rotate(${n(turn)})`}">${content}</g>`;

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${more && ` ${more}`}/>`;

export const circle = (cx: number, cy: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="${fill}"${more && ` ${more}`}/>`;

export const rect = (x: number, y: number, width: number, height: number, fill: string, rx = 0): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${rx ? ` rx="${n(rx)}"` : ''} fill="${fill}"/>`;

type Step = readonly [string, ...number[]];

const pathData = (steps: readonly Step[]): string =>
  steps.map(([command, ...numbers]) => command + numbers.map(n).join(' ')).join('');

/** Filled path of steps such as `['M', 0, 0], ['L', 10, 20]`. */
export const shape = (fill: string, ...steps: readonly Step[]): string =>
  `<path d="${pathData(steps)}" fill="${fill}"/>`;

/** Stroked path with round ends. */
export const stroke = (color: string, width: number, ...steps: readonly Step[]): string =>
  `<path d="${pathData(steps)}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="round"/>`;
