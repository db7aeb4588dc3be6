/** All that sends, and what it may do to the outbox. A file of its own: it comes where an endpoint is named. */
export {createOutbox} from '../record/outbox.ts';
export {createCourier} from './courier.ts';
export {httpTransport} from './http.ts';
