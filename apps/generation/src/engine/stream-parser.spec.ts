import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StreamParser, type StreamEvent } from './stream-parser.js';

function parse(pieces: string[], nonce = 'K7'): StreamEvent[] {
  const parser = new StreamParser(nonce);
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
    const word = fc.constantFrom(
      '<ov0:K7 file="html" section="a">',
      '<ov0:K7 file="css">',
      '</ov0:K7>',
      '</ov0:K7',
      '<ov0:',
      '<p>é🙂</p>',
      '\n',
      '\r\n',
      ' ',
      'x',
    );
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
    const cuts = fc.array(fc.nat(400), { maxLength: 30 });
    fc.assert(
      fc.property(text, cuts, (whole, at) => {
        const places = [...new Set(at.map((cut) => cut % (whole.length + 1)))].sort((a, b) => a - b);
        const pieces = [...places, whole.length].map((end, i) => whole.slice(places[i - 1] ?? 0, end));
        expect(joined(parse(pieces))).toEqual(joined(parse([whole])));
      }),
      { numRuns: 5_000 },
    );
  });
});
