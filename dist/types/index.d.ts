/**
 * All that a program may import: classes, schemas, types. Registers nothing; `kap-widgets/define` does.
 */
export { KapJourney, KapProgramError } from './journey/journey.js';
export { KapSessionTimeline } from './session-timeline/session-timeline.js';
export { KapIntentionBuilder } from './intention-builder/intention-builder.js';
export { KapGroundingPlayer } from './grounding-player/grounding-player.js';
export { KapExerciseRequest } from './parts/exercise-request.js';
export { KapIntentionRequest } from './parts/intention-request.js';
export { actionsContext, deliveryContext, programContext, recordContext } from './journey/contexts.js';
export type { Actions, DeliveryState, RecordHead } from './journey/contexts.js';
export { programSchema } from './program/schema.js';
export type { Program, ProgramDocument } from './program/schema.js';
export { checkProgram, defaultProgram } from './whole.js';
export type { CheckedProgram, ProgramProblem } from './program/problem.js';
export { kinds, routes } from './record/entry.js';
export { contentSchemas, entrySchema } from './record/schemas.js';
export type { Content, Entry, Kind, Route } from './record/entry.js';
export { acknowledgementSchema, batchSchema, enrolmentAnswerSchema, enrolmentRequestSchema, eventSchema, problemSchema, } from './delivery/event.js';
export { httpTransport } from './delivery/http.js';
export type { Transport, TransportRequest } from './delivery/http.js';
export { registerWords } from './locale/locale.js';
export type { Words } from './locale/locale.js';
