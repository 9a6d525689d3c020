/**
 * A `fetch` that loses one event on its way, once: out of an event stream, or out of the answer to a poll. What a proxy
 * could do that takes responses apart.
 */
export function unreliableFetch(seq: number): typeof fetch {
  let lost = false;
  const losesOnce = (has: boolean): boolean => {
    const loses = has && !lost;
    lost ||= has;
    return loses;
  };
  return async (input, init) => {
    const response = await fetch(input, init);
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (!response.ok || !response.body) return response;
    const { status, headers } = response;
    if (isStream) return new Response(withoutBlock(response.body, seq, losesOnce), { status, headers });
    const body = (await response.json()) as { events?: { seq: number }[] };
    const events = body.events?.filter((event) => !losesOnce(event.seq === seq));
    return Response.json({ ...body, ...(events && { events }) }, { status });
  };
}

type Loses = (has: boolean) => boolean;

function withoutBlock(
  body: ReadableStream<Uint8Array>,
  seq: number,
  loses: Loses,
): ReadableStream<Uint8Array> {
  let rest = '';
  const lossy = new TransformStream<string, string>({
    transform(text, controller) {
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        if (!loses(new RegExp(`^id: .*:${seq}$`, 'm').test(block))) controller.enqueue(`${block}\n\n`);
      }
    },
  });
  return body
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .pipeThrough(lossy)
    .pipeThrough(new TextEncoderStream() as TransformStream<string, Uint8Array>);
}
