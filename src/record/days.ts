/** A row of a day: the numbers of its check-in and nothing else, so that years can be drawn without reading them whole. */
import type {Content} from './entry.ts';
import type {DayRow, StoredEntry} from './repository.ts';

/** The numbers of one check-in. */
export function dayRow(checkIn: StoredEntry): DayRow {
  const {items} = checkIn.content as Content<'check-in'>; // only live check-ins come here
  const values: Record<string, number> = {};
  for (const [id, {value}] of Object.entries(items)) if (typeof value === 'number') values[id] = value;
  return {day: checkIn.day, values};
}
