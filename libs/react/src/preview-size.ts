/** How large the frame is laid out, and how small it is shown. */
/** `fit`: a desktop's width, scaled to the room; `room`: the room's own width. */
export type PreviewWidth = 375 | 768 | 1280 | 'fit' | 'room';

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
  return {
    width: wanted,
    height: room.height / zoom,
    zoom,
    left: Math.max(0, (room.width - wanted * zoom) / 2),
  };
}

function layoutWidth(room: number, width: PreviewWidth): number {
  if (typeof width === 'number') return width;
  return Math.max(room, width === 'room' ? 1 : DESKTOP_WIDTH);
}
