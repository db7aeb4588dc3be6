/** All that sends, and what it may do to the outbox. A file of its own: it comes where an endpoint is named. */
export { createOutbox } from "../record/outbox.js";
export { createCourier } from "./courier.js";
export { httpTransport } from "./http.js";
