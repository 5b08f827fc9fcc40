import type { Heard } from './server.ts';
import type { News } from './state.ts';

/** The port to each window of this browser, with the person it shows. Closed windows stay in the map, which does no harm. */
const windows = new Map<MessagePort, string>();
let source: EventSource | null = null;

addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  if (port) port.onmessage = ({ data }) => join(port, String(data));
});

/** Adds a window. A person who is not listened for yet needs a new connection. */
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
