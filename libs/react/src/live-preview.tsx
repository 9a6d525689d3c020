import { isActive } from '@openv0/contracts/session-state.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { CSSProperties, ReactNode, Ref } from 'react';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { draftText, plannedSections } from './preview-draft.js';
import type { PreviewEvent } from './preview-host.js';
import { PreviewHost } from './preview-host.js';
import type { FrameSize, PreviewWidth } from './preview-size.js';
import { fitFrame } from './preview-size.js';

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
  /** False: no script runs. For the past, and for thumbnails. */
  live?: boolean | undefined;
  /** Whether to keep what is being written in sight, until the reader scrolls. */
  follow?: boolean | undefined;
  /** In CSS pixels, or `fit`: a desktop's width scaled to the room there is. */
  width?: PreviewWidth | undefined;
  theme?: 'light' | 'dark' | undefined;
  /** A font file for the labels of what is planned; without it, the system's. */
  labelFont?: string | undefined;
  /** Of what the frame says: display text from untrusted code. */
  onEvent?: ((event: PreviewEvent) => void) | undefined;
  /** Screen pixels per page pixel, whenever it changes. */
  onZoom?: ((zoom: number) => void) | undefined;
  /** Over the preview, when its script doesn't let it answer. Without it, a plain card. */
  renderSilent?: ((handle: LivePreviewHandle) => ReactNode) | undefined;
  ref?: Ref<LivePreviewHandle> | undefined;
}

/**
 * The generated page in a sandboxed frame, morphed while it is written: no flash, and scroll, focus and input stay.
 *
 *     <LivePreview state={session.state} frameUrl="/preview-frame" title="Live preview" />
 *
 * Generated code runs without an origin, storage or network; see `preview-host.ts` for how frames are replaced.
 */
export function LivePreview(props: LivePreviewProps): ReactNode {
  const { state, frameUrl, live = true, follow = true, width = 'fit' } = props;
  const { theme = 'light', onZoom, ref } = props;
  const { room, size } = useRoom();
  const { host, box, silent } = usePreviewHost(frameUrl, props);
  const frame = useMemo(() => fitFrame(size, width), [size, width]);
  const { preview } = state;
  const settled = !isActive(state);
  const handle = useMemo(() => handleOf(host), [host]);

  useEffect(() => {
    const page = { revision: preview?.revision ?? 0, html: preview?.html ?? '', css: preview?.css ?? '' };
    host?.show({ ...page, js: live ? (preview?.js ?? '') : '' }, { settled, past: !live });
  }, [host, preview, live, settled]);

  useEffect(() => {
    host?.sketch({
      draft: draftText(state),
      planned: plannedSections(state),
      theme,
      zoom: frame.zoom,
      follow,
    });
  }, [host, state, theme, follow, frame.zoom]);

  const tellZoom = useEffectEvent((zoom: number) => onZoom?.(zoom));
  useEffect(() => tellZoom(frame.zoom), [frame.zoom]);
  useImperativeHandle(ref, () => handle, [handle]);

  return (
    <div className="ov0-preview" ref={room} data-width={width}>
      <div className="ov0-preview-frame" ref={box} style={frameStyle(frame)} />
      {silent && (props.renderSilent?.(handle) ?? <SilentCard handle={handle} />)}
    </div>
  );
}

function handleOf(host: PreviewHost | null): LivePreviewHandle {
  return { reload: () => host?.reload(true), stopScripts: () => host?.reload(false) };
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

function frameStyle({ width, height, zoom, left }: FrameSize): CSSProperties {
  return { width, height, transform: zoom === 1 ? undefined : `scale(${zoom})`, left };
}

/** One host as long as the element and the runtime's address stay the same. */
function usePreviewHost(frameUrl: string, { title, labelFont, onEvent }: LivePreviewProps) {
  const [host, setHost] = useState<PreviewHost | null>(null);
  const [silent, setSilent] = useState(false);
  const box = useCallback(
    (element: HTMLDivElement | null) => {
      if (!element) return undefined;
      const made = new PreviewHost(element, frameUrl);
      setHost(made);
      return () => {
        setHost(null);
        made.close();
      };
    },
    [frameUrl],
  );
  const hear = useEffectEvent((event: PreviewEvent) => {
    if (event.type === 'silent') setSilent(true);
    if (event.type === 'swapped') setSilent(false);
    onEvent?.(event);
  });
  useEffect(() => host?.listen((event) => hear(event)), [host]);
  useEffect(() => host?.rename(title), [host, title]);
  useEffect(() => {
    if (labelFont !== undefined) void host?.loadLabelFont(labelFont);
  }, [host, labelFont]);
  return { host, box, silent };
}

interface Size {
  width: number;
  height: number;
}

function useRoom() {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { room, size };
}
