/**
 * Attempts of generated code to reach the page around it, each by a name of its own. Each tells in its own way that it
 * came through, and each does on a page that holds the code in a plain frame of its own origin.
 *
 * In the scripts `win(value)` keeps what the code has got hold of: a secret of the page (see `SECRET`) is a success.
 * `parent.reached(name)`, a function of the page, is one too. `@name` stands for the attempt's name.
 */
export const SECRET = 'the-secret-of-the-page';

export interface Escape {
  name: string;
  html?: string;
  css?: string;
  js?: string;
  /** A click on `#go` in the frame comes first; such an attempt has the document for itself. */
  click?: true;
  /** It spoils the document for others. */
  alone?: true;
  /** Why a plain frame doesn't show it either; absent where it does. */
  unseen?: string;
}

const OLD = 'nothing that browsers still do, wherever the frame is';
const OURS = 'a plain frame has no such part';

/** Reading what the page has. */
const LOOT: Escape[] = [
  { name: 'parent-document', js: 'win(parent.document.getElementById("secret").textContent)' },
  { name: 'top-document', js: 'win(top.document.body.textContent)' },
  { name: 'frame-element', js: 'win(frameElement.ownerDocument.body.textContent)' },
  { name: 'local-storage', js: 'win(localStorage.getItem("secret"))' },
  { name: 'parent-storage', js: 'win(parent.localStorage.getItem("secret"))' },
  { name: 'session-storage', js: 'win(parent.sessionStorage.getItem("secret"))' },
  { name: 'cookies', js: 'win(document.cookie)' },
  { name: 'cookie-store', js: 'cookieStore.getAll().then((all) => win(JSON.stringify(all)))' },
  {
    name: 'indexed-db',
    js: `const q = indexedDB.open('secret'); q.onsuccess = () => {
      q.result.transaction('s').objectStore('s').get(1).onsuccess = (e) => win(e.target.result); };`,
  },
  {
    name: 'caches',
    js: 'caches.open("secret").then((c) => c.match("/secret")).then((r) => r.text()).then(win)',
  },
  { name: 'parent-global', js: 'win(parent.secret)' },
  { name: 'parent-eval', js: 'win(parent.eval("secret"))' },
  { name: 'parent-function', js: 'win(parent.Function("return secret")())' },
  { name: 'parent-constructor', js: 'win(parent.postMessage.constructor("return secret")())' },
  { name: 'parent-location', js: 'win(parent.location.hash)' },
  { name: 'sibling-frame', js: 'setInterval(() => win(parent.frames[1].document.body.textContent), 100)' },
  { name: 'lock-manager', js: 'navigator.locks.query().then((all) => win(JSON.stringify(all)))' },
  {
    name: 'broadcast-channel',
    js: 'const c = new BroadcastChannel("secret"); c.onmessage = ({ data }) => win(data); c.postMessage("tell");',
  },
  {
    name: 'blob-of-the-page',
    js: `const f = document.createElement('iframe'); const b = new Blob(['<script>parent.win(parent.parent.secret)</' + 'script>'],
      { type: 'text/html' }); f.src = URL.createObjectURL(b); document.body.append(f);`,
  },
  { name: 'srcdoc', html: `<iframe srcdoc="<script>parent.win(parent.parent.secret)</script>"></iframe>` },
  {
    name: 'blank-frame',
    js: `const f = document.createElement('iframe'); document.body.append(f); win(f.contentWindow.parent.parent.secret);`,
  },
  { name: 'javascript-frame', html: `<iframe src="javascript:parent.parent.reached('@name')"></iframe>` },
  {
    name: 'data-frame',
    html: `<iframe src="data:text/html,<script>parent.parent.postMessage('@name','*')</script>"></iframe>`,
    unseen: OLD,
  },
];

/** Markup and styles that run by themselves. */
const MARKUP: Escape[] = [
  { name: 'inline-script', html: '<script>parent.reached("@name")</script>' },
  { name: 'onerror', html: `<img src="data:," onerror="parent.reached('@name')">` },
  { name: 'svg-onload', html: `<svg onload="parent.reached('@name')"></svg>` },
  { name: 'toggle', html: `<details open ontoggle="parent.reached('@name')"><summary>x</summary></details>` },
  {
    name: 'javascript-link',
    html: `<a id="go" href="javascript:parent.reached('@name')">Go</a>`,
    click: true,
  },
  {
    name: 'javascript-form',
    html: `<form action="javascript:parent.reached('@name')"><button id="go">Go</button></form>`,
    click: true,
  },
  { name: 'end-of-style', css: '</style><script>parent.reached("@name")</script>' },
  { name: 'end-of-script', js: "\"</script><img src='data:,' onerror='parent.reached(`@name`)'>\"" },
  { name: 'end-of-template', html: '</template></body><script>parent.reached("@name")</script>' },
  { name: 'svg-script', html: '<svg><script>parent.reached("@name")</script></svg>' },
];

/** Changing or leading away the page. */
const DEEDS: Escape[] = [
  { name: 'write-parent', js: 'parent.document.title = "@name"; parent.reached("@name")' },
  { name: 'patch-parent', js: 'parent.JSON.parse = () => 0; parent.reached("@name")' },
  { name: 'pollute-parent', js: 'parent.Object.prototype.polluted = 1; parent.reached("@name")' },
  { name: 'top-location', js: 'top.location.href = "/@name"', alone: true },
  { name: 'parent-location-replace', js: 'parent.location.replace("/@name")', alone: true },
  { name: 'top-hash', js: 'top.location.hash = "@name"' },
  { name: 'top-link', html: '<a id="go" href="/@name" target="_top">Go</a>', click: true },
  {
    name: 'base-and-top-form',
    html: '<base target="_top"><form action="/@name"><button id="go">Go</button></form>',
    click: true,
  },
  { name: 'history-back', js: 'history.back(); history.go(-1);', alone: true },
  { name: 'window-open', html: '<button id="go">Go</button>', js: on('open("/@name")'), click: true },
  { name: 'blank-link', html: '<a id="go" href="/@name" target="_blank">Go</a>', click: true },
  { name: 'alert', js: 'alert("@name")' },
  { name: 'confirm', js: 'confirm("@name")' },
  { name: 'prompt', js: 'prompt("@name")' },
  { name: 'print', js: 'print()', unseen: 'a browser without a window prints nothing' },
  {
    name: 'fullscreen',
    html: '<button id="go">Go</button>',
    js: on('document.body.requestFullscreen()'),
    click: true,
  },
  {
    name: 'pointer-lock',
    html: '<button id="go">Go</button>',
    js: on(
      `document.addEventListener('pointerlockchange', () => document.pointerLockElement && win('${SECRET}')); document.body.requestPointerLock()`,
    ),
    click: true,
  },
  {
    name: 'download',
    html: '<a id="go" href="data:text/plain,x" download="@name">Go</a>',
    js: on('event.stopImmediatePropagation()'),
    click: true,
  },
  { name: 'focus', html: '<input id="field">', js: 'document.getElementById("field").focus()', alone: true },
  { name: 'window-focus', js: 'window.focus()', alone: true },
  {
    name: 'service-worker',
    js: 'navigator.serviceWorker.register("/worker.js").then(() => parent.reached("@name"))',
  },
  {
    name: 'notification',
    js: 'Notification.requestPermission().then((is) => is === "granted" && parent.reached("@name"))',
    unseen: 'nobody is there to allow it',
  },
  {
    name: 'clipboard',
    html: '<button id="go">Go</button>',
    js: on('navigator.clipboard.writeText("@name").then(() => parent.reached("@name"))'),
    click: true,
  },
  {
    name: 'geolocation',
    js: 'navigator.geolocation.getCurrentPosition(() => parent.reached("@name"))',
    unseen: 'nobody is there to allow it',
  },
  { name: 'opener', js: 'opener.reached("@name")', unseen: 'a frame has no opener' },
  {
    name: 'scroll-the-page',
    html: '<p id="far" style="margin-top:3000px">Far',
    js: 'document.getElementById("far").scrollIntoView()',
    unseen: 'the page itself does not scroll',
  },
];

/** Speaking for the runtime, or in its place. */
const FORGERIES: Escape[] = [
  { name: 'forged-without-a-key', js: forge({ key: '' }), unseen: OURS },
  { name: 'forged-with-a-guess', js: forge({ key: 'AAAAAAAAAAAAAAAAAAAAAA' }), unseen: OURS },
  {
    name: 'forged-with-the-name',
    js: `${forge({ key: '' }).replace('""', 'window.name')}`,
    unseen: OURS,
  },
  {
    name: 'listening-for-the-key',
    js: `for (const type of ['message', 'messageerror']) addEventListener(type, (e) => {
      if (e.data && e.data.key) parent.postMessage({ type: 'error', message: 'forged @name', key: e.data.key }, '*'); }, true);`,
    unseen: OURS,
  },
  {
    name: 'patched-event-data',
    alone: true,
    js: `const own = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data').get;
      Object.defineProperty(MessageEvent.prototype, 'data', { configurable: true, get() {
        const data = own.call(this); this.target.postMessage?.({ type: 'error', message: 'forged @name', line: 1 }); return data; } });`,
    unseen: OURS,
  },
  {
    name: 'patched-post-message',
    alone: true,
    js: `const own = MessagePort.prototype.postMessage; MessagePort.prototype.postMessage = function () {
        own.call(this, { type: 'error', message: 'forged @name' }); };
      const call = Function.prototype.call; Function.prototype.call = function (port, ...rest) {
        if (port instanceof MessagePort) own.apply(port, [{ type: 'error', message: 'forged @name' }]);
        return Reflect.apply(call, this, [port, ...rest]); };`,
    unseen: OURS,
  },
  {
    name: 'polluted-message',
    js: `parent.postMessage(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"type":"ready"}'), '*')`,
    unseen: OURS,
  },
  {
    name: 'polluted-own-prototype',
    alone: true,
    js: `Object.defineProperty(Object.prototype, 'type', { configurable: true, get: () => 'error', set() {} });
      Object.prototype.message = 'forged @name'; Object.prototype.polluted = 1;`,
    unseen: OURS,
  },
  { name: 'reload-as-runtime', js: 'window.name = "AAAA"; location.reload()', unseen: OURS, alone: true },
];

/** What the runtime uses, taken away under it; the page must go on being drawn. */
export const SABOTAGE: Escape[] = [
  { name: 'clobbered-body', html: '<img name="body"><form name="head"></form><img name="documentElement">' },
  {
    name: 'clobbered-methods',
    html: '<img name="createElement"><form name="getElementById"></form><img name="fonts">',
  },
  {
    name: 'clobbered-form',
    html: '<form id="f"><input name="id"><input name="attributes"><input name="children"><input name="firstChild"><input name="parentNode"><input name="nodeType"></form>',
  },
  {
    name: 'patched-arrays',
    js: 'for (const key of ["map", "slice", "filter", "push", "forEach"]) Array.prototype[key] = () => { throw 0; };',
  },
  {
    name: 'patched-json',
    js: 'JSON.stringify = JSON.parse = () => { throw 0; }; Object.keys = Object.assign = () => { throw 0; };',
  },
  {
    name: 'patched-observer',
    js: 'window.MutationObserver = undefined; window.postMessage = () => { throw 0; };',
  },
  {
    name: 'patched-document',
    js: 'Document.prototype.createElement = Document.prototype.getElementById = Node.prototype.insertBefore = () => { throw 0; };',
  },
  {
    name: 'patched-time',
    js: 'performance.now = Date.now = () => 0; window.requestAnimationFrame = () => 0; Math.floor = () => 7;',
  },
  {
    name: 'patched-ports',
    js: 'MessagePort.prototype.postMessage = () => { throw 0; }; EventTarget.prototype.addEventListener = () => { throw 0; };',
  },
  {
    name: 'removed-overlays',
    js: 'document.querySelectorAll("html > :not(head, body)").forEach((one) => one.remove()); document.head.remove();',
  },
  { name: 'stopped-loading', js: 'window.stop();' },
];

function on(deed: string): string {
  return `document.getElementById('go').addEventListener('click', (event) => { ${deed}; });`;
}

function forge({ key }: { key: string }): string {
  return `for (const type of ['error', 'console', 'pong', 'ready', 'rejection']) parent.postMessage(
    { type, message: 'forged @name', level: 'error', args: ['forged @name'], at: 1, key: ${JSON.stringify(key)} }, '*');`;
}

export const ESCAPES: readonly Escape[] = [...LOOT, ...MARKUP, ...DEEDS, ...FORGERIES];
