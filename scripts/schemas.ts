/**
 * JSON Schemas of what crosses an edge, from the schemas that the code itself checks with.
 */
import * as z from 'zod/mini';
import {schemaOf} from '../src/delivery/envelope.ts';
import {eventSchema} from '../src/delivery/event.ts';
import {listsWithIds} from '../src/program/merge.ts';
import {programSchema} from '../src/program/schema.ts';
import {kinds} from '../src/record/entry.ts';
import {entrySchema} from '../src/record/schemas.ts';

type JsonSchema = {[key: string]: unknown};

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const id = {type: 'string', pattern: '^[\\w-]{1,64}$'};

/** A text by language, as the schema of a whole program has it. */
function isText({type, propertyNames, additionalProperties}: JsonSchema): boolean {
  return (
    type === 'object' &&
    propertyNames !== undefined &&
    isSchema(additionalProperties) &&
    additionalProperties['type'] === 'string'
  );
}

/**
 * Turns the schema of a whole program into the one of a provider's document, which says only what differs: nothing is required,
 * a text may be a plain string, and of a list whose items have ids one may be taken away, or the order given beside it.
 */
function asDocument(schema: JsonSchema): JsonSchema {
  if (isText(schema)) return {anyOf: [{type: 'string'}, schema]};
  const result: JsonSchema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'required') continue;
    result[key] = Array.isArray(value)
      ? value.map((item: unknown) => (isSchema(item) ? asDocument(item) : item))
      : isSchema(value)
        ? asDocument(value)
        : value;
  }
  const {properties} = schema;
  if (!isSchema(properties)) return result;
  const own = result['properties'];
  if (!isSchema(own)) return result;
  for (const list of Object.keys(properties).filter((name) => listsWithIds.has(name))) {
    own['order'] = {type: 'array', items: id, description: `These ${list} first, by id; the others after them.`};
    const items = own[list];
    if (!isSchema(items) || !isSchema(items['items'])) continue;
    delete items['minItems'];
    const removed = {
      type: 'object',
      properties: {id, remove: {const: true}},
      required: ['id', 'remove'],
      additionalProperties: false,
    };
    items['items'] = {anyOf: [removed, {...items['items'], required: ['id']}]};
  }
  return result;
}

/** Refinements say more than JSON Schema can; a document that passes here is still checked by the code. */
const options = {unrepresentable: 'any', target: 'draft-2020-12'} as const;

/** The part of the entry's schema that is about one kind. */
function ofKind(entries: JsonSchema, kind: string): JsonSchema {
  const parts = (entries['oneOf'] ?? entries['anyOf']) as JsonSchema[]; // a union becomes one of the two
  const part = parts.find(
    ({properties}) => isSchema(properties) && isSchema(properties['kind']) && properties['kind']['const'] === kind,
  );
  if (!part) throw new Error(`the schema of an entry knows no ${kind}`);
  return part;
}

/** By file name; those in `v1/` are what an event's `dataschema` names. */
export function makeSchemas(): Map<string, JsonSchema> {
  const program = z.toJSONSchema(programSchema('en'), {...options, io: 'output'});
  const {$schema, ...entries} = z.toJSONSchema(entrySchema(), options);
  return new Map<string, JsonSchema>([
    ['program.json', {title: 'A program, as a provider writes it', ...asDocument({...program})}],
    ['entry.json', {$schema, title: 'An entry, as a client shares it', ...entries}],
    ['event.json', {title: 'An event, as an endpoint receives it', ...z.toJSONSchema(eventSchema(), options)}],
    ...kinds.map((kind): [string, JsonSchema] => [
      `v1/${kind}.json`,
      {$schema, $id: schemaOf(kind), title: `An entry of the kind ${kind}`, ...ofKind(entries, kind)},
    ]),
  ]);
}
