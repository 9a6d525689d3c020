/** What OpenTelemetry's conventions for messaging want of each span about a message. */
export function operation(name: string, type: 'send' | 'process') {
  return {
    'messaging.system': 'nats',
    'messaging.operation.name': name,
    'messaging.operation.type': type,
  };
}
