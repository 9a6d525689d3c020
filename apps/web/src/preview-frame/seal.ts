/** Ways out of the frame that no content security policy closes. */
const WAYS_OUT = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport'] as const;

/**
 * Before any generated code: takes the mount's key out of the frame's name, removes the runtime's own script element
 * and the constructors of what could reach the network.
 */
export function seal(): string {
  const key = window.name;
  window.name = '';
  document.currentScript?.remove();
  for (const name of WAYS_OUT) Reflect.deleteProperty(window, name);
  return key;
}
