/** The keys that send what is written in a field of several lines, as this machine's keyboard names them. */
export function sendKeys(): string {
  return `${/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'} ↵`;
}

/** Whether it is those keys, on whichever machine. */
export function isSend(event: Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey'>): boolean {
  return event.key === 'Enter' && (event.metaKey || event.ctrlKey);
}
