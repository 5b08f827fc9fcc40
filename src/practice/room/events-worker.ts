import type { Heard } from './server.ts';
import type { News } from './state.ts';

/** The windows of this browser by the port to each, with the person each shows. Those closed long ago stay, and cost nothing. */
const windows = new Map<MessagePort, string>();
let source: EventSource | null = null;

addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  if (port) port.onmessage = ({ data }) => join(port, String(data));
});

/** Opens the line anew for one person more, or lets another window of the same person listen along. */
function join(port: MessagePort, as: string): void {
  const known = new Set(windows.values()).has(as);
  windows.set(port, as);
  if (known && source?.readyState === EventSource.OPEN) port.postMessage('up' satisfies Heard);
  else connect();
}

function connect(): void {
  source?.close();
  source = new EventSource(
    `/room/events?${new URLSearchParams([...new Set(windows.values())].map((as) => ['as', as]))}`,
  );
  source.onopen = () => tell('up');
  source.onerror = () => tell('lost');
  source.onmessage = ({ data }) => tell(JSON.parse(data) as News);
}

function tell(heard: Heard): void {
  for (const [port, as] of windows) {
    if (typeof heard === 'string' || !('as' in heard) || heard.as === as) port.postMessage(heard);
  }
}
