/**
 * All that a program may import: classes, schemas, types. Registers nothing; `kap-widgets/define` does.
 */
export {KapJourney, KapProgramError} from './journey/journey.ts';
export {KapSessionTimeline} from './session-timeline/session-timeline.ts';
export {KapIntentionBuilder} from './intention-builder/intention-builder.ts';
export {KapGroundingPlayer} from './grounding-player/grounding-player.ts';
export {KapExerciseRequest} from './parts/exercise-request.ts';
export {KapIntentionRequest} from './parts/intention-request.ts';

export {actionsContext, deliveryContext, programContext, recordContext} from './journey/contexts.ts';
export type {Actions, DeliveryState, RecordHead} from './journey/contexts.ts';

export {programSchema} from './program/schema.ts';
export type {Program, ProgramDocument} from './program/schema.ts';
export {checkProgram, defaultProgram} from './whole.ts';
export type {CheckedProgram, ProgramProblem} from './program/problem.ts';

export {kinds, routes} from './record/entry.ts';
export {contentSchemas, entrySchema} from './record/schemas.ts';
export type {Content, Entry, Kind, Route} from './record/entry.ts';

export {
  acknowledgementSchema,
  batchSchema,
  enrolmentAnswerSchema,
  enrolmentRequestSchema,
  eventSchema,
  problemSchema,
} from './delivery/event.ts';
export {httpTransport} from './delivery/http.ts';
export type {Transport, TransportRequest} from './delivery/http.ts';

export {registerWords} from './locale/locale.ts';
export type {Words} from './locale/locale.ts';
