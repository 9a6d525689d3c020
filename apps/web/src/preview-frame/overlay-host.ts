/**
 * What the runtime draws itself stands beside the body, not in it, each in a closed shadow tree: the page's styles
 * don't reach it, and it is no part of the page for a reader, a script or a morph.
 */
export function overlayHost(name: string, position: 'absolute' | 'relative', css: string): HostParts {
  const host = document.createElement(name);
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = `all:initial!important;display:block!important;position:${position}!important`;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(host);
  return { host, root };
}

export interface HostParts {
  host: HTMLElement;
  root: ShadowRoot;
}

/** The page around the frame tells its theme; generated pages don't see it. */
export const PENCIL_COLOURS = `
  :host { --paper: oklch(1 0 0); --pencil: oklch(.745 .1 238); --text: oklch(.5 .135 250);
    --wash: oklch(.962 .018 238 / .62); --now: oklch(.57 .165 252); --flag: oklch(.52 .16 252); }
  :host([data-theme=dark]) { --paper: oklch(.228 .009 250); --pencil: oklch(.56 .1 240);
    --text: oklch(.79 .09 236); --wash: oklch(.255 .03 245 / .7); }
`;
