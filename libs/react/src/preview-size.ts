/** How large the frame is laid out, and how small it is shown. */

/** Devices as they are held, and on their side: width to height, in CSS pixels. Upright, a page may be as high as the room. */
const ON_THEIR_SIDE = { 812: 375, 1024: 768 } as const;
type OnItsSide = keyof typeof ON_THEIR_SIDE;

/** `fit`: a desktop's width, scaled to the room; `room`: the room's own width. */
export type PreviewWidth = 375 | 768 | 1280 | OnItsSide | 'fit' | 'room';

const TURNED: Partial<Record<PreviewWidth, PreviewWidth>> = { 375: 812, 812: 375, 768: 1024, 1024: 768 };

/** The same device, turned; undefined for what nobody turns. */
export const turned = (width: PreviewWidth): PreviewWidth | undefined => TURNED[width];

export const isOnItsSide = (width: PreviewWidth): width is OnItsSide => width in ON_THEIR_SIDE;

export interface FrameSize {
  /** In the frame's own CSS pixels. */
  width: number;
  height: number;
  /** Screen pixels per frame pixel, at most 1. */
  zoom: number;
  /** From the room's left edge, in screen pixels: a device stands in the middle. */
  left: number;
}

/** What `fit` lays out on: a desktop's width. */
export const DESKTOP_WIDTH = 1440;

export function fitFrame(room: { width: number; height: number }, width: PreviewWidth): FrameSize {
  const wanted = layoutWidth(room.width, width);
  const zoom = room.width > 0 ? Math.min(1, room.width / wanted) : 1;
  const height = room.height / zoom;
  return {
    width: wanted,
    height: isOnItsSide(width) ? Math.min(height, ON_THEIR_SIDE[width]) : height,
    zoom,
    left: Math.max(0, (room.width - wanted * zoom) / 2),
  };
}

function layoutWidth(room: number, width: PreviewWidth): number {
  if (typeof width === 'number') return width;
  return Math.max(room, width === 'room' ? 1 : DESKTOP_WIDTH);
}
