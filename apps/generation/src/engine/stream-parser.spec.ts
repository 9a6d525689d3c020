import type { SiteFile } from '@openv0/contracts/events.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StreamParser, type StreamEvent } from './stream-parser.js';

function parse(pieces: string[], nonce = 'K7', expected: SiteFile | null = null): StreamEvent[] {
  const parser = new StreamParser(nonce, expected);
  return [...pieces.flatMap((piece) => parser.push(piece)), ...parser.end()];
}

/** The same events with neighbouring texts joined: where a text is cut is the only freedom the parser has. */
function joined(events: StreamEvent[]): StreamEvent[] {
  const result: StreamEvent[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event.type === 'text' && last?.type === 'text') last.text += event.text;
    else result.push({ ...event });
  }
  return result;
}

const TWO_BLOCKS = [
  'Here is the section.\n',
  '<ov0:K7 file="html" section="hero">\n',
  '<section id="hero">\n  <p>1 &lt; 2 <ov0:K7 file="css"></p>\n',
  '</section>\n',
  '</ov0:K7>\n',
  'and its style\n',
  '<ov0:K7 file="css">\r\n',
  'a { color: red }\n',
  '</ov0:K7>',
].join('');

describe('the stream parser', () => {
  it('reads blocks; tags count only as lines of their own', () => {
    expect(parse([TWO_BLOCKS])).toEqual([
      { type: 'open', block: { file: 'html', section: 'hero' } },
      {
        type: 'text',
        text: '<section id="hero">\n  <p>1 &lt; 2 <ov0:K7 file="css"></p>\n</section>\n',
      },
      { type: 'close' },
      { type: 'open', block: { file: 'css' } },
      { type: 'text', text: 'a { color: red }\n' },
      { type: 'close' },
    ]);
  });

  it('reads a first tag behind a mark of the byte order', () => {
    for (const size of [1, 5, 100]) {
      const parser = new StreamParser('K7', 'css');
      const pieces = `\uFEFF<ov0:K7 file="css">\na{}\n</ov0:K7>\n`.match(new RegExp(`[^]{1,${size}}`, 'g'));
      const events = (pieces ?? []).flatMap((piece) => parser.push(piece));
      expect(events[0]).toEqual({ type: 'open', block: { file: 'css' } });
      expect(events.at(-1)).toEqual({ type: 'close' });
    }
  });

  it('lets a new open tag close the block before', () => {
    expect(parse(['<ov0:K7 file="html">\nx\n<ov0:K7 file="js">\ny\n</ov0:K7>\n'])).toEqual([
      { type: 'open', block: { file: 'html' } },
      { type: 'text', text: 'x\n' },
      { type: 'close' },
      { type: 'open', block: { file: 'js' } },
      { type: 'text', text: 'y\n' },
      { type: 'close' },
    ]);
  });

  it('says when the stream ends inside a block', () => {
    expect(parse(['<ov0:K7 file="html">\n<p>half']).at(-1)).toEqual({ type: 'truncated' });
  });

  it('takes tags of another request, unknown files and broken tags for text', () => {
    const lines = ['</ov0:K8>', '<ov0:K7 file="exe">', '<ov0:K7 file=html>', '</ov0:K7 >', '<ov0:K7>'];
    for (const line of lines) {
      expect(parse([`<ov0:K7 file="html">\n${line}\n</ov0:K7>\n`])).toEqual([
        { type: 'open', block: { file: 'html' } },
        { type: 'text', text: `${line}\n` },
        { type: 'close' },
      ]);
    }
  });

  it('hands text on at once and holds back only what may become a tag', () => {
    const parser = new StreamParser('K7');
    parser.push('<ov0:K7 file="html">\n');
    expect(parser.push('<p>Hel')).toEqual([{ type: 'text', text: '<p>Hel' }]);
    expect(parser.push('lo</p>\n</ov0')).toEqual([{ type: 'text', text: 'lo</p>\n' }]);
    expect(parser.push(':K9>')).toEqual([{ type: 'text', text: '</ov0:K9>' }]);
  });

  it('gives the same events however the text is cut', () => {
    const words = [
      '<ov0:K7 file="html" section="a">|<ov0:K7 file="css">|</ov0:K7>|</ov0:K7|<ov0:|<p>é🙂</p>|\u2028| |x|<|>|"<"',
      '```|```html|~~~css|```json|<!doctype html>|<html>|<head>|<title>T</title>|<body>|</body></html>|Here it is:',
      '<style>|</style>|a{}|<script type="module">|</script >|<script src=x>|<section>|</section>|<svg><title>',
    ];
    const word = fc.constantFrom(...words.flatMap((line) => line.split('|')), '\n', '\n', '\r\n');
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
    const cuts = fc.array(fc.nat(400), { maxLength: 30 });
    const expected = fc.constantFrom(null, 'html', 'css', 'js');
    fc.assert(
      fc.property(text, cuts, expected, (whole, at, file) => {
        const places = [...new Set(at.map((cut) => cut % (whole.length + 1)))].sort((a, b) => a - b);
        const pieces = [...places, whole.length].map((end, i) => whole.slice(places[i - 1] ?? 0, end));
        expect(joined(parse(pieces, 'K7', file))).toEqual(joined(parse([whole], 'K7', file)));
        expect(joined(parse([...whole], 'K7', file))).toEqual(joined(parse([whole], 'K7', file)));
      }),
      { numRuns: 5_000 },
    );
  });
});

/** What a site's files come to, and whether the end was missing. */
function filesOf(text: string, expected: SiteFile | null = 'html'): Record<string, string | boolean> {
  const found: Record<string, string | boolean> = {};
  let file: SiteFile = 'html';
  for (const event of parse([...text], 'K7', expected)) {
    if (event.type === 'open') file = event.block.file;
    else if (event.type === 'text') found[file] = `${found[file] ?? ''}${event.text}`;
    else if (event.type === 'truncated') found.truncated = true;
  }
  return found;
}

const DOCUMENT = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8"><title>Bakery</title>
  <style>
    a > b { color: red }
  </style>
  <script src="https://cdn.example.com/x.js"></script>
  <script type="application/ld+json">{"@type":"Bakery"}</script>
</head>
<body class="x">
<section id="hero"><svg><title>A loaf</title></svg></section>
<script>
if (a < b) go();
</script>
</body>
</html>
I hope you like it!
`;

describe('what models write that know no tags', () => {
  it('is read by the language of its fences, talk around them left out', () => {
    const text = [
      'Sure! Here is the section:\n',
      '```html\n<section id="hero">\r\n  <h1>Hi</h1>\n</section>\n```\n',
      'And its style:\n',
      '```css\n#hero { color: red }\n```\n',
      'Run it with:\n```bash\nnpm start\n```\n',
    ].join('\n');
    expect(filesOf(text)).toEqual({
      html: '<section id="hero">\r\n  <h1>Hi</h1>\n</section>\n',
      css: '#hero { color: red }\n',
    });
    expect(filesOf('```\n:root { --a: 1 }\n```', 'css')).toEqual({ css: ':root { --a: 1 }\n' });
    expect(filesOf('```\n\n<p>1</p>\n```\n```\n#a { color: red }\n```')).toEqual({
      html: '<p>1</p>\n',
      css: '#a { color: red }\n',
    });
    expect(filesOf('~~~js\nlet a = "```";\n~~~\n', 'js')).toEqual({ js: 'let a = "```";\n' });
  });

  it('may be one whole document, bare or fenced, which is taken apart', () => {
    const html = expect.stringMatching(
      /^<section id="hero"><svg><title>A loaf<\/title><\/svg><\/section>\s*$/,
    );
    const css = 'a > b { color: red }\n  ';
    const js = 'if (a < b) go();\n';
    expect(filesOf(DOCUMENT)).toEqual({ html, css, js });
    expect(filesOf(`Here:\n\n\`\`\`html\n${DOCUMENT}\`\`\`\n`)).toMatchObject({ css, js });
    expect(filesOf(DOCUMENT, 'css')).toEqual({ css });
    expect(filesOf(DOCUMENT, 'js')).toEqual({ js });
  });

  it('may be a bare part of one, with talk after it', () => {
    const text = '<section id="a">\n  <p>One</p>\n</section>\n\nThis section says one.\n';
    expect(filesOf(text)).toEqual({ html: '<section id="a">\n  <p>One</p>\n</section>\n' });
  });

  it('may be code without any marks, when it looks like what was asked for', () => {
    expect(filesOf(':root { --ink: #111 }\n', 'css')).toEqual({ css: ':root { --ink: #111 }\n' });
    expect(filesOf('document.title = "x";\n', 'js')).toEqual({ js: 'document.title = "x";\n' });
    expect(filesOf('{\n  const a = 1;\n}\n', 'js')).toEqual({ js: '{\n  const a = 1;\n}\n' });
    expect(filesOf('I am sorry, but I can’t do that.\n', 'css')).toEqual({});
    expect(filesOf('No script is needed (all is static).\n', 'js')).toEqual({});
  });

  it('says when the end is missing', () => {
    expect(filesOf('```html\n<p>half')).toMatchObject({ truncated: true });
    expect(filesOf('<section id="a">\n<style>a {')).toMatchObject({ truncated: true });
    expect(filesOf('<section id="a">\n<p>half a sen')).toMatchObject({ truncated: true });
  });

  it('is told from talk in no time, whatever it consists of', () => {
    const length = 400_000;
    const talk = ['a', ' ', '{', '{a', ':', '`', '~'].map((sign) => sign.repeat(length / sign.length));
    const lines = [...talk, `{${talk[4]}`, `\`\`\`${talk[0]}\``, `\`\`\`${talk[1]}\``, `~~~${talk[1]}\``];
    for (const line of lines) {
      const parser = new StreamParser('K7', 'css');
      expect([...parser.push(`Well:\n${line}\n`), ...parser.end()]).toEqual([]);
    }
  }, 5_000);

  it('is no longer looked for once a tag has come, and tags count within fences', () => {
    const tagged = '<ov0:K7 file="html">\n<p>1</p>\n</ov0:K7>\n';
    expect(filesOf(`${tagged}\`\`\`css\na{}\n\`\`\`\n<p>2</p>\n`)).toEqual({ html: '<p>1</p>\n' });
    expect(filesOf(`\`\`\`html\n${tagged}\`\`\`\n`)).toEqual({ html: '<p>1</p>\n' });
  });
});
