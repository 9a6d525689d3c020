import type { ReactNode } from 'react';

/** Line drawings on a 16-pixel grid; always beside words or under an `aria-label`. */
const PATHS = {
  chip: 'M4 4h8v8H4zM6.5 6.5h3v3h-3zM6 4V2M10 4V2M6 14v-2M10 14v-2M4 6H2M4 10H2M14 6h-2M14 10h-2',
  chevron: 'M4.5 6.5 8 10l3.5-3.5',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  download: 'M8 2.5v7.5M5 7.2 8 10.2l3-3M2.5 10.5v3h11v-3',
  theme: 'M12.8 9.7A5 5 0 1 1 6.6 3.4a4 4 0 0 0 6.2 6.3zM11 1.8v1.4M13.3 2.7l-.8.9M14.3 5h-1.3',
  help: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM6.3 6.3A1.75 1.75 0 1 1 8.7 7.9c-.5.2-.7.5-.7 1.1M8 11v.4',
  share: 'M8 9.5v-7.5M5.2 4.5 8 1.8l2.8 2.7M5 7H3v7h10V7h-2',
  phone: 'M5.3 1.6h5.4a1 1 0 0 1 1 1v10.8a1 1 0 0 1-1 1H5.3a1 1 0 0 1-1-1V2.6a1 1 0 0 1 1-1zM7.3 12.2h1.4',
  tablet:
    'M4.3 2h7.4a1.2 1.2 0 0 1 1.2 1.2v9.6a1.2 1.2 0 0 1-1.2 1.2H4.3a1.2 1.2 0 0 1-1.2-1.2V3.2A1.2 1.2 0 0 1 4.3 2zM7.3 11.8h1.4',
  desktop:
    'M3 2.8h10a1.2 1.2 0 0 1 1.2 1.2v5.8A1.2 1.2 0 0 1 13 11H3a1.2 1.2 0 0 1-1.2-1.2V4A1.2 1.2 0 0 1 3 2.8zM5.5 13.6h5M8 11v2.6',
  fit: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3',
  turn: 'M6.5 13.5h7v-4.2M2.5 9.5v-7h4v11h-4zM9 2.5a4.5 4.5 0 0 1 4.5 4.2M11.8 5.2l1.7 1.7 1.3-1.9',
  reload: 'M13.2 7.5A5.3 5.3 0 1 0 12 11.6M13.5 3.5v3.5H10',
  open: 'M4.5 11.5l7-7M5.5 4.5h6v6',
  pencil: 'M10.8 2.6l2.6 2.6L6 12.6l-3.4.8.8-3.4zM9.2 13.4h4.2',
  ruler: 'M1.9 10.6 10.6 1.9l3.5 3.5-8.7 8.7zM5.3 7.2l1.6 1.6M7.7 4.8l1.6 1.6',
  check: 'M3 8.5 6.3 11.8 13 4.8',
  clockBack: 'M2.8 8A5.3 5.3 0 1 0 4.5 4.2M2.6 2.8v2.6h2.6M8 5v3.2l2 1.3',
  shield: 'M8 1.8l5 1.9v4c0 3.2-2.2 5.4-5 6.5-2.8-1.1-5-3.3-5-6.5v-4zM5.8 8l1.6 1.6 2.8-3',
  back: 'M10 3.5v9L3.5 8zM12.8 3.5v9',
  pause: 'M4 3h2.6v10H4zM9.4 3H12v10H9.4z',
  play: 'M4.5 3v10l8-5z',
  next: 'M6 3.5v9L12.5 8zM3.2 3.5v9',
  close: 'M4 4l8 8M12 4l-8 8',
  link: 'M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.3-2.3A2.6 2.6 0 0 0 9 3.3l-1 1M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l1-1',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  warn: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.3M8 11.5v.4',
  error: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM6 6l4 4M10 6l-4 4',
  sync: 'M13 6.2A5.2 5.2 0 0 0 3.5 5M3 2.5V5.3h2.8M3 9.8A5.2 5.2 0 0 0 12.5 11M13 13.5v-2.8h-2.8',
  offline:
    'M2 2l12 12M4.7 9.5a4.7 4.7 0 0 1 2.5-1.3M2.5 7a8 8 0 0 1 2.2-1.5M7.4 4.3a8 8 0 0 1 6.1 2.7M10.4 8.9l.9.6M8 12.3v.2',
  replay: 'M2.8 8A5.3 5.3 0 1 0 4.5 4.2M2.6 2.8v2.6h2.6',
  stop: 'M3.5 3.5h9v9h-9z',
  follow: 'M4.5 4 8 7.5 11.5 4M4.5 8.5 8 12l3.5-3.5',
  wrench: 'M13.6 4.2a3.5 3.5 0 0 1-4.5 4.5L4.6 13.2 2.8 11.4l4.5-4.5a3.5 3.5 0 0 1 4.5-4.5L9.7 4.5l1.8 1.8z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  ask: 'M2.5 2.8h11v8.4H5.5l-3 2.6z',
  steps: 'M2 4l1.2 1.2L5.5 3M2 10.5l1.2 1.2 2.3-2.2M8 4.2h6M8 10.7h6',
  preview: 'M2 2.8h12v10.4H2zM2 5.8h12M4 4.3h.01M6 4.3h.01',
  code: 'M5 4.5 1.8 8 5 11.5M11 4.5 14.2 8 11 11.5M9.3 3l-2.6 10',
  plus: 'M8 3v10M3 8h10',
  bell: 'M4 11V7a4 4 0 0 1 8 0v4l1.3 1.5H2.7zM6.8 14.3h2.4',
  bin: 'M3 4.5h10M6.2 4.5V2.8h3.6v1.7M4.2 4.5l.6 9h6.4l.6-9M6.7 7v4M9.3 7v4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }): ReactNode {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Half ink, half still pencil. */
export function Logo(): ReactNode {
  return (
    <svg className="logo" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path className="logo-ink" d="M9.5 .5v17H3.8A3.3 3.3 0 0 1 .5 14.2V3.8A3.3 3.3 0 0 1 3.8 .5z" />
      <path className="logo-pencil" d="M11 1.3h2.5a3.2 3.2 0 0 1 3.2 3.2v9a3.2 3.2 0 0 1-3.2 3.2H11" />
    </svg>
  );
}
