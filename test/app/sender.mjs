/**
 * A thread that posts deliveries on a schedule and measures the answers: in the fake's own thread the fake's work would be measured as well.
 */
import { request, Agent } from 'node:http';
import { parentPort } from 'node:worker_threads';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

function post({ url, headers, body }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const sent = request(url, { method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, agent }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode, ms: performance.now() - started }));
      response.on('error', () => resolve({ status: 0, ms: 0 }));
    });
    sent.on('error', () => resolve({ status: 0, ms: 0 }));
    sent.end(body);
  });
}

parentPort.on('message', (batch) => {
  for (const { index, afterMs, ...message } of batch) {
    setTimeout(() => void post(message).then((answer) => parentPort.postMessage({ index, ...answer })), afterMs);
  }
});
