/** All that sends. A file of its own: it comes where an endpoint is named. */
export {createCourier} from './courier.ts';
export {httpTransport} from './http.ts';
