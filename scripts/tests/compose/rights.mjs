/** What ends by itself has no health. */
const ONE_SHOT = new Set(['migrate', 'console']);

/**
 * Of each container: what it may do that it need not. Empty when nothing.
 *
 * @param {{containers: () => Promise<any[]>}} project
 */
export async function excessRights(project) {
  const containers = await project.containers();
  if (containers.length === 0) return ['there is no container to look at'];
  return containers.flatMap((container) =>
    rightsOf(container).map((right) => `${container.Name.slice(1)} ${right}`),
  );
}

function rightsOf({ Config, HostConfig }) {
  const bound = Object.values(HostConfig.PortBindings ?? {}).flat();
  const published = Object.keys(HostConfig.PortBindings ?? {}).length;
  const service = Config.Labels['com.docker.compose.service'];
  return [
    /^(0|root)?(:|$)/.test(Config.User) && 'runs as root',
    !HostConfig.ReadonlyRootfs && 'can write to its root file system',
    !HostConfig.CapDrop?.includes('ALL') && 'has capabilities',
    (HostConfig.CapAdd ?? []).length > 0 && 'is given capabilities',
    HostConfig.Privileged && 'is privileged',
    !HostConfig.SecurityOpt?.some((option) => option.startsWith('no-new-privileges')) &&
      'can gain privileges',
    !HostConfig.Memory && 'has no limit of memory',
    !HostConfig.PidsLimit && 'has no limit of processes',
    !HostConfig.Init && 'has no init',
    service !== 'proxy' && published > 0 && 'is published',
    bound.some(({ HostIp }) => HostIp !== '127.0.0.1') && 'is published beyond the loopback address',
    Config.Env.some((line) => /(PASSWORD|_PW|SECRET|KEY)=./.test(line)) &&
      'shows a secret in its environment',
    !ONE_SHOT.has(service) && !Config.Healthcheck && 'has no health check',
  ].filter(Boolean);
}
