/** The account of the engine `demo`, with the blank line behind it: the model of every other's. */
const MODEL = /^ {2}ENGINE_DEMO \{\n[\s\S]*?^ {2}\}\n\n/m;

/**
 * A nats-server configuration with one account for each engine outside the service, and for no others: what an engine
 * can't reach it can't harm. A password is asked for by the variable `ENGINE_<NAME>_PW`.
 *
 * @param {string} config deploy/nats.conf
 * @param {string[]} engines as `readSettings` checked them
 */
export function withEngineAccounts(config, engines) {
  const [model] = MODEL.exec(config) ?? [];
  if (model === undefined)
    throw new Error('The configuration has no account ENGINE_DEMO to make others from.');
  const accounts = engines.map((engine) =>
    model
      .replaceAll('ENGINE_DEMO', `ENGINE_${engine.toUpperCase()}`)
      .replaceAll('engine_demo', `engine_${engine}`)
      .replaceAll('.demo', `.${engine}`),
  );
  return config.replace(MODEL, () => accounts.join(''));
}
