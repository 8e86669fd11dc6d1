/**
 * A thread that posts deliveries on a schedule and measures the answers: in the fake's own thread the fake's work would be measured as well.
 * No post waits for the answer to another, as GitHub's do not; and each answer is measured from when the post was due, so that neither a server
 * that is slow nor a sender that is late makes the figures better.
 */
import { request, Agent } from 'node:http';
import { parentPort } from 'node:worker_threads';

const agent = new Agent({ keepAlive: true });

function post({ url, headers, body }, due) {
  return new Promise((resolve) => {
    const sent = request(url, { method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, agent }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode, ms: performance.now() - due }));
      response.on('error', () => resolve({ status: 0, ms: 0 }));
    });
    sent.on('error', () => resolve({ status: 0, ms: 0 }));
    sent.end(body);
  });
}

parentPort.on('message', (batch) => {
  const begun = performance.now();
  for (const { index, afterMs, ...message } of batch) {
    setTimeout(() => {
      const atMs = performance.now() - begun;
      void post(message, begun + afterMs).then((answer) => parentPort.postMessage({ index, atMs, ...answer }));
    }, afterMs);
  }
});
