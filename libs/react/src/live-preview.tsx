import type { CSSProperties, ReactNode, Ref } from 'react';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { isActive } from '@openv0/contracts/session-state.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { draftText, plannedSections } from './preview-draft.js';
import type { PreviewEvent } from './preview-host.js';
import { PreviewHost } from './preview-host.js';
import { fitFrame } from './preview-size.js';
import type { PreviewWidth } from './preview-size.js';

export interface LivePreviewHandle {
  reload(): void;
  stopScripts(): void;
}

export interface LivePreviewProps {
  /** What to show: the session as it is, or as it was. */
  state: SessionState;
  /** Where the sandboxed runtime is served. */
  frameUrl: string;
  /** Names the frame for screen readers: "Live preview of Levain & Fils". */
  title: string;
  /** False: no script runs, nothing follows the caret. For the past, and for thumbnails. */
  live?: boolean;
  /** In CSS pixels, or `fit`: a desktop's width scaled to the room there is. */
  width?: PreviewWidth;
  theme?: 'light' | 'dark';
  /** Of what the frame says: display text from untrusted code. */
  onEvent?: (event: PreviewEvent) => void;
  /** Screen pixels per page pixel, whenever it changes. */
  onZoom?: (zoom: number) => void;
  /** Over the preview, when its script doesn't let it answer. Without it, a plain card. */
  renderSilent?: (handle: LivePreviewHandle) => ReactNode;
  ref?: Ref<LivePreviewHandle>;
}

/**
 * The generated page in a sandboxed frame, morphed while it is written: no flash, and scroll, focus and input stay.
 *
 *     <LivePreview state={session.state} frameUrl="/preview-frame" title="Live preview" />
 *
 * Generated code runs without an origin, storage or network; see `preview-host.ts` for how frames are replaced.
 */
export function LivePreview(props: LivePreviewProps): ReactNode {
  const { state, live = true, width = 'fit', theme = 'light' } = props;
  const room = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const host = useRef<PreviewHost | null>(null);
  const [silent, setSilent] = useState(false);
  const size = useSize(room);
  const frame = fitFrame(size, width);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!box.current) return undefined;
    const made = new PreviewHost(box.current, {
      frameUrl: props.frameUrl,
      title: props.title,
      onEvent: (event) => {
        if (event.type === 'silent') setSilent(true);
        if (event.type === 'swapped') setSilent(false);
        latest.current.onEvent?.(event);
      },
    });
    host.current = made;
    return () => {
      host.current = null;
      made.close();
    };
  }, [props.frameUrl, props.title]);

  const { preview } = state;
  const settled = !isActive(state);
  useEffect(() => {
    host.current?.show(
      {
        revision: preview?.revision ?? 0,
        html: preview?.html ?? '',
        css: preview?.css ?? '',
        js: live ? (preview?.js ?? '') : '',
      },
      settled,
    );
  }, [preview, live, settled, props.frameUrl, props.title]);

  useEffect(() => {
    host.current?.sketch({
      draft: draftText(state),
      planned: plannedSections(state),
      theme,
      zoom: frame.zoom,
      follow: live,
    });
  }, [state, theme, live, frame.zoom, props.frameUrl, props.title]);

  useEffect(() => latest.current.onZoom?.(frame.zoom), [frame.zoom]);

  const handle: LivePreviewHandle = {
    reload: () => host.current?.reload(true),
    stopScripts: () => host.current?.reload(false),
  };
  useImperativeHandle(props.ref, () => handle);

  return (
    <div className="ov0-preview" ref={room} data-width={width}>
      <div className="ov0-preview-frame" ref={box} style={frameStyle(frame)} />
      {silent && (props.renderSilent?.(handle) ?? <SilentCard handle={handle} />)}
    </div>
  );
}

function SilentCard({ handle }: { handle: LivePreviewHandle }): ReactNode {
  return (
    <div className="ov0-card" role="alert">
      <strong>The preview is not responding</strong>
      <p>A script in the page keeps running. The rest of this window is fine.</p>
      <button type="button" className="ov0-button" data-primary onClick={handle.stopScripts}>
        Stop scripts
      </button>
      <button type="button" className="ov0-button" onClick={handle.reload}>
        Reload
      </button>
    </div>
  );
}

function frameStyle({ width, height, zoom, left }: ReturnType<typeof fitFrame>): CSSProperties {
  return { width, height, transform: zoom === 1 ? undefined : `scale(${zoom})`, left };
}

interface Size {
  width: number;
  height: number;
}

function useSize(ref: { current: HTMLElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
