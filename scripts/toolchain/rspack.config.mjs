/**
 * How the services are built, besides what the Nest CLI decides. It would translate classes for runtimes without private
 * members: each of them becomes an entry in a WeakMap, which made collecting garbage the gateway's largest expense. The
 * oldest Node that the services run on has had them for years.
 */
const TARGET = 'es2023';

export default function configure(defaults) {
  const rules = defaults.module.rules.map((rule) => ({ ...rule, use: rule.use.map(withTarget) }));
  return { ...defaults, module: { ...defaults.module, rules } };
}

function withTarget(loader) {
  const { options } = loader;
  return { ...loader, options: { ...options, jsc: { ...options.jsc, target: TARGET } } };
}
