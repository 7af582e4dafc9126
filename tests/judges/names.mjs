// Preloaded (--import) into a program that scans a site: the name and the ports of the public internet
// lead to the proxy of the test, so neither DNS nor the right to open ports below 1024 is needed.
// Everything else cannot be reached.
import { Socket } from 'node:net';

const { SCANNED_NAME: name, SCANNED_PORTS: ports } = process.env;
const lead = JSON.parse(ports);

const { connect } = Socket.prototype;
Socket.prototype.connect = function connectHere(...given) {
  // net.connect() hands over its own normalised arguments: a list of options and a callback.
  const options = Array.isArray(given[0]) ? given[0][0] : given[0];
  const port = lead[options?.port];
  if (options?.host !== name || !port) throw new Error(`the scan asks for ${options?.host}:${options?.port}`);
  Object.assign(options, { host: '127.0.0.1', port });
  return connect.apply(this, given);
};
