/** All that sends. A file of its own: it comes where an endpoint is named. */
export { createCourier } from './courier.js';
export { httpTransport } from './http.js';
